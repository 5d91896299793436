import { Injectable } from '@nestjs/common';
import type { LimitKind } from '@alongside/shared/identity/member';
import { Clock, Database, newId, Sweeps, type Tx } from '#platform';

/** One limit that holds now. `until` is null where it has no set end. */
export interface CurrentLimit {
  readonly kind: LimitKind;
  readonly until: Date | null;
  readonly decisionId: string;
}

export interface NewLimit {
  readonly memberId: string;
  readonly kind: LimitKind;
  readonly until: Date | null;
  readonly decisionId: string;
}

/** What decisions have put on accounts. Moderation writes it; every request reads it, so it holds and ends at once. */
@Injectable()
export class Limits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sets a limit for a decision; set again for the same decision it changes nothing. */
  async set(tx: Tx, { memberId, kind, until, decisionId }: NewLimit): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO member_limit (id, member_id, kind, until, decision_id, set_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (decision_id, kind) DO NOTHING`,
      [newId(now.getTime()), memberId, kind, until, decisionId, now],
    );
    if (kind === 'closed') await tx.query(`UPDATE member SET state = 'closed' WHERE id = $1`, [memberId]);
  }

  /** Ends whatever a decision set, as when it is overturned. */
  async lift(tx: Tx, decisionId: string): Promise<void> {
    const now = this.clock.now();
    const lifted = await tx.query<{ member_id: string; kind: LimitKind }>(
      'UPDATE member_limit SET ended_at = $2 WHERE decision_id = $1 AND ended_at IS NULL RETURNING member_id, kind',
      [decisionId, now],
    );
    for (const { member_id, kind } of lifted) {
      if (kind === 'closed') await this.reopen(tx, member_id);
    }
  }

  /** The limits that hold for somebody now. */
  async current(memberId: string): Promise<CurrentLimit[]> {
    return this.database.query<CurrentLimit>(
      `SELECT kind, until, decision_id AS "decisionId" FROM member_limit
       WHERE member_id = $1 AND ended_at IS NULL AND (until IS NULL OR until > $2) ORDER BY set_at`,
      [memberId, this.clock.now()],
    );
  }

  /** Writes down the end of what has run out. Readers look at `until` themselves and need not wait for this. */
  @Sweeps({ name: 'identity.limits-run-out', everySeconds: 300 })
  async runOut(tx: Tx): Promise<number> {
    const ended = await tx.query<{ member_id: string; kind: LimitKind }>(
      'UPDATE member_limit SET ended_at = until WHERE ended_at IS NULL AND until <= $1 RETURNING member_id, kind',
      [this.clock.now()],
    );
    for (const { member_id, kind } of ended) {
      if (kind === 'closed') await this.reopen(tx, member_id);
    }
    return ended.length;
  }

  private async reopen(tx: Tx, memberId: string): Promise<void> {
    await tx.query(
      `UPDATE member SET state = 'active' WHERE id = $1 AND state = 'closed'
       AND NOT EXISTS (SELECT 1 FROM member_limit WHERE member_id = $1 AND kind = 'closed' AND ended_at IS NULL)`,
      [memberId],
    );
  }
}
