import { Injectable } from '@nestjs/common';
import { claimSeconds } from '@alongside/shared/moderation/case';
import { Refused, Transaction, type Actor } from '#platform';
import { databaseNow } from '../timing/database-now.js';
import { CaseBook } from './case-book.js';
import { ModerationCase } from './case.entity.js';
import { caseChanged } from '../moderation.events.js';
import { holder, refuseHeldByOther, refuseOwn, refuseUnlessLead } from './handling.js';

export interface TakenCase {
  readonly until: Date;
  readonly version: number;
}

/** Takes a case for ten minutes, or ten more. The row's lock makes sure that only one of any number gets it. */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly transaction: Transaction,
    private readonly book: CaseBook,
  ) {}

  /** @throws Refused `case.not-found`, `case.own`, `case.claimed`, `case.resolved` or `case.leads-only` */
  async run(caseId: string, by: Actor): Promise<TakenCase> {
    return this.transaction.run(async (tx) => {
      const theCase = await this.book.take(tx, caseId);
      await refuseOwn(tx, theCase, by.memberId);
      const now = await databaseNow(tx);
      refuseHeldByOther(theCase, by.memberId, now);
      if (theCase.state === 'resolved') throw new Refused('case.resolved');
      refuseUnlessLead(theCase, by);
      const until = new Date(now.getTime() + claimSeconds * 1_000);
      const lease = { claimedBy: by.memberId, claimedUntil: until };
      if (holder(theCase, now) === by.memberId) {
        // Renewing is no news to anybody but whoever waits for it: no entry.
        await tx.manager.update(ModerationCase, { id: caseId }, lease);
        await tx.emit(caseChanged, { caseId });
      } else {
        await this.book.append(tx, theCase, { type: 'claimed' }, { by, also: { ...lease, lookedAt: theCase.lookedAt ?? now } });
      }
      return { until, version: theCase.version };
    });
  }
}
