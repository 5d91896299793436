import { Injectable } from '@nestjs/common';
import { Jobs, Sweeps, type Tx } from '#platform';
import { secondLook } from '../moderation.jobs.js';
import { databaseNow } from '../timing/database-now.js';
import { CaseBook } from './case-book.js';

/** How long a second look may take before it is taken for lost, in seconds. */
const patience = 30;

/** Asks again for whatever a lost, failed or late job has left undone. Reads the cases only, never the queue. */
@Injectable()
export class CaseSweeps {
  constructor(
    private readonly book: CaseBook,
    private readonly jobs: Jobs,
  ) {}

  /** Each asking has a job key of its own: a failed job keeps its key for people to see. */
  @Sweeps({ name: 'moderation.second-looks', everySeconds: 10 })
  async secondLooks(tx: Tx): Promise<number> {
    const lost = await tx.query<{ id: string; tries: number }>(
      `UPDATE moderation_case SET second_look_tries = second_look_tries + 1, second_look_asked_at = clock_timestamp()
       WHERE id IN (
         SELECT id FROM moderation_case
         WHERE state <> 'resolved' AND second_look_done_at IS NULL
           AND second_look_asked_at < clock_timestamp() - make_interval(secs => ${patience} * least(second_look_tries, 20))
         ORDER BY second_look_asked_at LIMIT 50 FOR UPDATE SKIP LOCKED)
       RETURNING id, second_look_tries AS tries`,
    );
    for (const { id, tries } of lost) tx.afterCommit(() => this.jobs.add(secondLook, { caseId: id, attempt: tries }));
    return lost.length;
  }

  /** A target that no timer was asked for. A timer that was asked for and lost is caught when the target passes. */
  @Sweeps({ name: 'moderation.timers', everySeconds: 30 })
  async timers(tx: Tx): Promise<number> {
    const bare = await tx.query<{ id: string }>(
      `SELECT id FROM moderation_case
       WHERE state <> 'resolved' AND due_at > clock_timestamp() AND timer_for IS DISTINCT FROM due_at LIMIT 100 FOR UPDATE SKIP LOCKED`,
    );
    const now = await databaseNow(tx);
    for (const { id } of bare) {
      const theCase = await this.book.lock(tx, id);
      if (theCase !== undefined) await this.book.armTimer(tx, theCase, now);
    }
    return bare.length;
  }
}
