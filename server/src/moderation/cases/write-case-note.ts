import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor, type OnceKey } from '#platform';
import { CaseBook } from './case-book.js';
import { refuseOwn } from './handling.js';

/** Leaves a note for colleagues, also on a settled case. */
@Injectable()
export class WriteCaseNote {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly book: CaseBook,
  ) {}

  /**
   * @returns the id of the entry
   * @throws Refused `case.not-found` or `case.own`
   */
  async run(caseId: string, note: string, by: Actor, once: OnceKey | undefined): Promise<string> {
    const { entryId } = await this.idempotency.once(once, async (tx) => {
      const theCase = await this.book.take(tx, caseId);
      await refuseOwn(tx, theCase, by.memberId);
      return { entryId: await this.book.append(tx, theCase, { type: 'noted' }, { by, note }) };
    });
    return entryId;
  }
}
