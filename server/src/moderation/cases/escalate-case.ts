import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor, type OnceKey } from '#platform';
import { databaseNow } from '../timing/database-now.js';
import { CaseBook } from './case-book.js';
import { refuseHeldByOther, refuseOwn } from './handling.js';

/** Hands a case to the safeguarding leads. Its lease ends, so that one of them can take it. */
@Injectable()
export class EscalateCase {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly book: CaseBook,
  ) {}

  /** @throws Refused `case.not-found`, `case.own`, `case.claimed` or `case.resolved` */
  async run(caseId: string, reason: string, by: Actor, once: OnceKey | undefined): Promise<void> {
    await this.idempotency.once(once, async (tx) => {
      const theCase = await this.book.take(tx, caseId);
      await refuseOwn(tx, theCase, by.memberId);
      refuseHeldByOther(theCase, by.memberId, await databaseNow(tx));
      await this.book.append(tx, theCase, { type: 'escalated' }, { by, note: reason, also: { claimedBy: null, claimedUntil: null } });
      return { caseId };
    });
  }
}
