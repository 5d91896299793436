import { Injectable } from '@nestjs/common';
import { Content } from '#community';
import { HandlesJob, Sweeps, Transaction, type Tx } from '#platform';
import { CaseBook } from '../cases/case-book.js';
import type { ModerationCase } from '../cases/case.entity.js';
import { caseDecided, reportClosed } from '../moderation.events.js';
import { applyDecision } from '../moderation.jobs.js';
import { databaseNow } from '../timing/database-now.js';
import { CarryOut } from './carry-out.js';
import { DecisionRecord } from './decision.entity.js';
import { hasOtherLiveCase } from './undo-decision.js';

/**
 * Carries a decision out once it cannot be undone any more: by its job as a rule, by the sweep whatever happens to the queue.
 * The case's row is locked and `applied_at` written in the same transaction, so that it happens once.
 */
@Injectable()
export class ApplyDecision {
  constructor(
    private readonly transaction: Transaction,
    private readonly book: CaseBook,
    private readonly content: Content,
    private readonly carryOut: CarryOut,
  ) {}

  @HandlesJob(applyDecision)
  async byJob({ decisionId }: { decisionId: string }): Promise<void> {
    const early = await this.transaction.run(async (tx) => (await this.run(tx, decisionId)) === 'early');
    // The database's clock is behind this one's: the queue tries again shortly.
    if (early) throw new Error('this decision can still be undone');
  }

  @Sweeps({ name: 'moderation.due-decisions', everySeconds: 2 })
  async bySweep(tx: Tx): Promise<number> {
    const due = await tx.query<{ id: string }>(
      `SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id
       WHERE d.applied_at IS NULL AND d.undone_at IS NULL AND d.takes_effect_at <= clock_timestamp()
       ORDER BY d.takes_effect_at LIMIT 50 FOR UPDATE OF c SKIP LOCKED`,
    );
    for (const { id } of due) await this.run(tx, id);
    return due.length;
  }

  private async run(tx: Tx, decisionId: string): Promise<'done' | 'early'> {
    const known = await tx.manager.findOne(DecisionRecord, { where: { id: decisionId } });
    const theCase = known === null ? undefined : await this.book.lock(tx, known.caseId);
    // Read again under the lock: it may have been undone or applied while this waited.
    const decision = await tx.manager.findOne(DecisionRecord, { where: { id: decisionId } });
    if (theCase === undefined || decision === null || decision.undoneAt !== null || decision.appliedAt !== null) return 'done';
    const now = await databaseNow(tx);
    if (now.getTime() < decision.takesEffectAt.getTime()) return 'early';
    if (await this.wordsChangedSince(tx, decision)) await this.leaveUnread(tx, theCase, decision, now);
    else await this.carryThrough(tx, theCase, decision, now);
    return 'done';
  }

  private async carryThrough(tx: Tx, theCase: ModerationCase, decision: DecisionRecord, now: Date): Promise<void> {
    const { id: decisionId, actions, subjectType, subjectId, aboutMemberId } = decision;
    await tx.manager.update(DecisionRecord, { id: decisionId }, { appliedAt: now });
    for (const action of actions) await this.carryOut.afterwards(tx, decision, action);
    await this.book.append(tx, theCase, { type: 'took-effect' });
    await tx.emit(caseDecided, { caseId: theCase.id, decisionId, subjectType, subjectId, memberId: aboutMemberId });
    await closeReports(tx, theCase.id, now);
  }

  /** Whoever decided has not read the words as they now are: the decision falls away and a person looks again before others do. */
  private async leaveUnread(tx: Tx, theCase: ModerationCase, decision: DecisionRecord, now: Date): Promise<void> {
    await tx.manager.update(DecisionRecord, { id: decision.id }, { undoneAt: now });
    if (!(await hasOtherLiveCase(tx, theCase))) {
      await this.book.append(tx, theCase, { type: 'undone' }, { reason: 'words-changed' });
      return;
    }
    // The new words already have a case of their own.
    await this.book.append(tx, theCase, { type: 'took-effect' }, { reason: 'words-changed' });
    await closeReports(tx, theCase.id, now);
  }

  private async wordsChangedSince(tx: Tx, { subjectType, subjectId, subjectRevision, actions }: DecisionRecord): Promise<boolean> {
    if (subjectType !== 'post' && subjectType !== 'reply') return false;
    if (subjectRevision === null || !actions.some((action) => changesWords.has(action.type))) return false;
    const words = await this.content.find({ type: subjectType, id: subjectId }, tx);
    return words !== undefined && words.visibility !== 'withdrawn' && words.revision !== subjectRevision;
  }
}

/** Tells everybody who reported it that a person has looked. */
const closeReports = async (tx: Tx, caseId: string, now: Date): Promise<void> => {
  const closed = await tx.query<{ id: string; reporter_id: string }>(
    `UPDATE report SET state = 'looked-at', looked_at = $2 WHERE case_id = $1 AND state = 'open' RETURNING id, reporter_id`,
    [caseId, now],
  );
  for (const { id, reporter_id } of closed) await tx.emit(reportClosed, { reportId: id, reporterId: reporter_id, caseId });
};

/** Actions on words as they stood when they were read. */
const changesWords: ReadonlySet<string> = new Set(['release', 'redact']);
