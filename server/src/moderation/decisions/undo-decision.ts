import { Injectable } from '@nestjs/common';
import { Refused, Transaction, type Actor, type Tx } from '#platform';
import { CaseBook } from '../cases/case-book.js';
import type { ModerationCase } from '../cases/case.entity.js';
import { databaseNow } from '../timing/database-now.js';
import { CarryOut } from './carry-out.js';
import { DecisionRecord } from './decision.entity.js';
import { isAtOnce } from './decision-rules.js';

/** Takes a decision back while its ten seconds run: an entry in the log, a new round, and the words back where they were. */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly transaction: Transaction,
    private readonly book: CaseBook,
    private readonly carryOut: CarryOut,
  ) {}

  /** @throws Refused `decision.not-found`, `decision.not-yours` or `decision.too-late` */
  async run(caseId: string, decisionId: string, by: Actor): Promise<void> {
    await this.transaction.run(async (tx) => {
      const theCase = await this.book.lock(tx, caseId);
      const decision = await tx.manager.findOne(DecisionRecord, { where: { id: decisionId, caseId, automatic: false } });
      if (theCase === undefined || decision === null) throw new Refused('decision.not-found');
      if (decision.decidedBy !== by.memberId) throw new Refused('decision.not-yours');
      // Taking back twice is the same as once.
      if (decision.undoneAt !== null) return;
      const now = await databaseNow(tx);
      const over = decision.appliedAt !== null || now.getTime() >= decision.takesEffectAt.getTime();
      if (over || (await hasOtherLiveCase(tx, theCase))) throw new Refused('decision.too-late');
      await tx.manager.update(DecisionRecord, { id: decisionId }, { undoneAt: now });
      await this.book.append(tx, theCase, { type: 'undone' }, { by });
      if (decision.actions.some((action) => isAtOnce(action.type))) await this.carryOut.takeBack(tx, decision);
    });
  }
}

/** Something new came up about the same subject after the decision, so that the old case cannot open again beside it. */
export const hasOtherLiveCase = async (tx: Tx, { id, kind, subjectType, subjectId }: ModerationCase): Promise<boolean> => {
  const other = await tx.one(
    `SELECT id FROM moderation_case WHERE subject_type = $1 AND subject_id = $2 AND kind = $3 AND id <> $4 AND state <> 'resolved'`,
    [subjectType, subjectId, kind, id],
  );
  return other !== undefined;
};
