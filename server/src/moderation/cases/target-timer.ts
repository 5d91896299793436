import { Injectable } from '@nestjs/common';
import { HandlesJob, Sweeps, Transaction, type Tx } from '#platform';
import { targetTimer } from '../moderation.jobs.js';
import { databaseNow } from '../timing/database-now.js';
import { CaseBook } from './case-book.js';
import type { ModerationCase } from './case.entity.js';
import { holder } from './handling.js';

/**
 * Says once, in the log and to every desk, that a case's target time has passed with nobody on it. The case stays open to
 * everybody who could take it: late is no moment to leave it to fewer people.
 */
@Injectable()
export class TargetTimer {
  constructor(
    private readonly transaction: Transaction,
    private readonly book: CaseBook,
  ) {}

  @HandlesJob(targetTimer)
  async byJob({ caseId, dueAt }: { caseId: string; dueAt: number }): Promise<void> {
    await this.transaction.run(async (tx) => {
      const theCase = await this.book.lock(tx, caseId);
      // A timer for a target that has moved since has nothing to say.
      if (theCase?.dueAt?.getTime() === dueAt) await this.fire(tx, theCase);
    });
  }

  /** Catches every timer that was lost, and cases that were taken and left again. */
  @Sweeps({ name: 'moderation.late-targets', everySeconds: 5 })
  async bySweep(tx: Tx): Promise<number> {
    const late = await tx.query<{ id: string }>(
      `SELECT id FROM moderation_case
       WHERE state <> 'resolved' AND due_at <= clock_timestamp() AND timer_fired_at IS NULL
         AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
       ORDER BY due_at LIMIT 50 FOR UPDATE SKIP LOCKED`,
    );
    for (const { id } of late) {
      const theCase = await this.book.lock(tx, id);
      if (theCase !== undefined) await this.fire(tx, theCase);
    }
    return late.length;
  }

  private async fire(tx: Tx, theCase: ModerationCase): Promise<void> {
    if (theCase.state === 'resolved' || theCase.timerFiredAt !== null) return;
    const now = await databaseNow(tx);
    if (theCase.dueAt === null || now.getTime() < theCase.dueAt.getTime() || holder(theCase, now) !== undefined) return;
    await this.book.append(tx, theCase, { type: 'target-passed' }, { also: { timerFiredAt: now } });
  }
}
