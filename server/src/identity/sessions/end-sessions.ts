import { Injectable } from '@nestjs/common';
import { Clock, Sweeps, type Tx } from '#platform';
import { sessionEnded } from '../identity.events.js';
import { idleLifetime } from './lifetimes.js';

interface Ended {
  id: string;
  member_id: string;
}

/** Most sessions swept at once; the rest wait for the next round. */
const sweepAtMost = 500;

/** Ends sessions, and tells: an ended session's row is gone, and its open sockets must go too. */
@Injectable()
export class EndSessions {
  constructor(private readonly clock: Clock) {}

  /** Ends one of a member's sessions; answers whether there was one. */
  async one(tx: Tx, memberId: string, sessionId: string): Promise<boolean> {
    return (await this.end(tx, 'DELETE FROM session WHERE member_id = $1 AND id = $2 RETURNING id, member_id', [memberId, sessionId])) > 0;
  }

  /** Ends all of a member's sessions but, where given, the one they are using. Answers how many. */
  async all(tx: Tx, memberId: string, but?: string): Promise<number> {
    return this.end(tx, 'DELETE FROM session WHERE member_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id, member_id', [memberId, but ?? null]);
  }

  @Sweeps({ name: 'identity.expired-sessions', everySeconds: 60 })
  async expired(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const ago = (ms: number) => new Date(now.getTime() - ms);
    return this.end(
      tx,
      `DELETE FROM session WHERE id IN (
         SELECT s.id FROM session s WHERE s.expires_at <= $1 OR s.last_used_at <= $2
           OR (s.last_used_at <= $3 AND EXISTS (SELECT 1 FROM role_grant g WHERE g.member_id = s.member_id))
         LIMIT ${sweepAtMost} FOR UPDATE SKIP LOCKED)
       RETURNING id, member_id`,
      [now, ago(idleLifetime.peer), ago(idleLifetime.staff)],
    );
  }

  private async end(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<number> {
    const ended = await tx.query<Ended>(sql, parameters);
    for (const session of ended) await tx.emit(sessionEnded, { sessionId: session.id, memberId: session.member_id });
    return ended.length;
  }
}
