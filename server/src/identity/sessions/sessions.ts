import { Injectable } from '@nestjs/common';
import type { LimitKind } from '@alongside/shared/identity/member';
import { can, type Role } from '@alongside/shared/identity/permissions';
import { Authenticator, Clock, Database, type Actor } from '#platform';
import { idleLifetime, touchEvery } from './lifetimes.js';
import { tokenDigest } from './session-token.js';

interface Row {
  session_id: string;
  member_id: string;
  username: string;
  roles: Exclude<Role, 'peer'>[];
  limits: LimitKind[];
  last_used_at: Date;
}

/** One indexed look: the session, its member, their roles and limits as they are at this moment. */
const look = `
  SELECT s.id AS session_id, s.member_id, m.username, s.last_used_at, held.roles, held.limits
  FROM session s
  JOIN member m ON m.id = s.member_id
  CROSS JOIN LATERAL (SELECT
    ARRAY(SELECT role FROM role_grant g WHERE g.member_id = m.id ORDER BY role) AS roles,
    ARRAY(SELECT kind FROM member_limit l WHERE l.member_id = m.id AND l.ended_at IS NULL AND (l.until IS NULL OR l.until > $2)) AS limits
  ) held
  WHERE s.token_hash = $1 AND s.expires_at > $2
    AND s.last_used_at > CASE WHEN cardinality(held.roles) = 0 THEN $3::timestamptz ELSE $4::timestamptz END`;

/** Says who a session belongs to. Nothing is remembered between calls: an ended session or a changed role holds at once. */
@Injectable()
export class Sessions extends Authenticator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Undefined for an unknown, ended or expired token. */
  async authenticate(token: string): Promise<Actor | undefined> {
    const now = this.clock.now();
    const ago = (ms: number) => new Date(now.getTime() - ms);
    const row = await this.database.one<Row>(look, [tokenDigest(token), now, ago(idleLifetime.peer), ago(idleLifetime.staff)]);
    if (row === undefined) return undefined;
    await this.touch(row, now);
    return actorOf(row);
  }

  private async touch(row: Row, now: Date): Promise<void> {
    if (now.getTime() - row.last_used_at.getTime() < touchEvery) return;
    await this.database.query('UPDATE session SET last_used_at = $2 WHERE id = $1 AND last_used_at < $2', [row.session_id, now]);
  }
}

const actorOf = (row: Row): Actor => {
  const paused = row.limits.some((kind) => kind === 'paused' || kind === 'closed');
  return {
    memberId: row.member_id,
    username: row.username,
    // Nobody looks after others' cases while they are paused themselves; the role itself stays theirs.
    roles: ['peer', ...row.roles.filter((role) => !paused || !moderates(role))],
    sessionId: row.session_id,
    ...(paused ? { withheld: { acts: ['community.write'], code: 'member.paused' } } : {}),
  };
};

const moderates = (role: Role): boolean => can(role, 'case.read');
