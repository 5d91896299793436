import { Injectable } from '@nestjs/common';
import { Transaction, type Actor } from '#platform';
import { databaseNow } from '../timing/database-now.js';
import { CaseBook } from './case-book.js';
import { holder } from './handling.js';

/** Gives a case back to the queue, without asking why. */
@Injectable()
export class LetGoOfCase {
  constructor(
    private readonly transaction: Transaction,
    private readonly book: CaseBook,
  ) {}

  /** Harmless when it is not theirs. @throws Refused `case.not-found` */
  async run(caseId: string, by: Actor): Promise<void> {
    await this.transaction.run(async (tx) => {
      const theCase = await this.book.take(tx, caseId);
      if (holder(theCase, await databaseNow(tx)) !== by.memberId) return;
      await this.book.append(tx, theCase, { type: 'let-go' }, { by, also: { claimedBy: null, claimedUntil: null } });
    });
  }
}
