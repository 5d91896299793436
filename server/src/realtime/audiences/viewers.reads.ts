import { Injectable } from '@nestjs/common';
import type { Role } from '@alongside/shared/identity/permissions';
import { Clock, Database } from '#platform';
import type { Viewer } from './audiences.js';

/** Who is connected: a member by one of their sessions. */
export interface Listener {
  readonly memberId: string;
  readonly sessionId: string;
}

/** Only what some items could turn on is looked up: these people's words, these spaces. */
export interface Concerns {
  readonly authorIds: readonly string[];
  readonly spaceIds: readonly string[];
}

interface Pair {
  readonly memberId: string;
  readonly other: string;
}

/** Loads what `audiences` decides by, for many viewers at once, afresh for every send. */
@Injectable()
export class ViewersReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One viewer per listener, in the same order. */
  async load(listeners: readonly Listener[], concerns: Concerns): Promise<Viewer[]> {
    const members = [...new Set(listeners.map(({ memberId }) => memberId))];
    const [sessions, roles, spaces, avoided] = await Promise.all([
      this.sessions(listeners),
      this.roles(members),
      this.spaces(members, concerns.spaceIds),
      this.avoided(members, concerns.authorIds),
    ]);
    return listeners.map(({ memberId, sessionId }) => ({
      id: memberId,
      signedIn: sessions.has(sessionId),
      roles: ['peer', ...(roles.get(memberId) ?? [])] as Role[],
      memberOf: spaces.get(memberId) ?? none,
      avoids: avoided.get(memberId) ?? none,
    }));
  }

  /** Which of these sessions are still going. */
  async sessions(listeners: readonly Listener[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>('SELECT id FROM session WHERE id = ANY ($1) AND expires_at > $2', [
      listeners.map(({ sessionId }) => sessionId),
      this.clock.now(),
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** As `Sessions` has them, but for somebody paused it gives none: what is told by role alone is the desk's. */
  private async roles(members: readonly string[]): Promise<Map<string, Set<string>>> {
    return gather(
      await this.database.query<Pair>(
        `SELECT member_id AS "memberId", role AS other FROM role_grant g WHERE member_id = ANY ($1)
           AND NOT EXISTS (SELECT FROM member_limit l WHERE l.member_id = g.member_id AND l.kind IN ('paused', 'closed')
             AND l.ended_at IS NULL AND (l.until IS NULL OR l.until > $2))`,
        [members, this.clock.now()],
      ),
    );
  }

  private async spaces(members: readonly string[], spaceIds: readonly string[]): Promise<Map<string, Set<string>>> {
    if (spaceIds.length === 0) return new Map();
    return gather(
      await this.database.query<Pair>(
        `SELECT member_id AS "memberId", space_id AS other FROM space_membership
         WHERE space_id = ANY ($2) AND member_id = ANY ($1) AND state = 'member'`,
        [members, spaceIds],
      ),
    );
  }

  /** Blocks both ways, and mutes. */
  private async avoided(members: readonly string[], authorIds: readonly string[]): Promise<Map<string, Set<string>>> {
    if (authorIds.length === 0) return new Map();
    return gather(
      await this.database.query<Pair>(
        `SELECT blocker_id AS "memberId", blocked_id AS other FROM block WHERE blocker_id = ANY ($1) AND blocked_id = ANY ($2)
         UNION ALL SELECT blocked_id, blocker_id FROM block WHERE blocked_id = ANY ($1) AND blocker_id = ANY ($2)
         UNION ALL SELECT member_id, muted_id FROM mute WHERE member_id = ANY ($1) AND muted_id = ANY ($2)`,
        [members, authorIds],
      ),
    );
  }
}

const none: ReadonlySet<string> = new Set();

const gather = (pairs: readonly Pair[]): Map<string, Set<string>> => {
  const gathered = new Map<string, Set<string>>();
  for (const { memberId, other } of pairs) {
    const known = gathered.get(memberId);
    if (known === undefined) gathered.set(memberId, new Set([other]));
    else known.add(other);
  }
  return gathered;
};
