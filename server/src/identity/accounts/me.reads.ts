import { Injectable } from '@nestjs/common';
import type { LimitKind, Me, MemberState, OwnMember, Preferences } from '@alongside/shared/identity/member';
import type { Role } from '@alongside/shared/identity/permissions';
import { Clock, Database, Refused } from '#platform';
import { guidelinesInForce } from './guidelines-in-force.js';

interface OwnRow {
  id: string;
  username: string;
  roles: Role[];
}

interface MeRow extends OwnRow {
  state: MemberState;
  about: string;
  interests: string[];
  preferences: Preferences;
  joined_at: Date;
  has_email: boolean;
  guidelines_version: string;
  limits: { kind: LimitKind; until: string | null }[];
}

const own = `m.id, m.username, ARRAY['peer'] || ARRAY(SELECT role FROM role_grant g WHERE g.member_id = m.id ORDER BY role) AS roles`;

/** What somebody is told about their own account. */
@Injectable()
export class MeReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `member.not-found` */
  async own(memberId: string): Promise<OwnMember> {
    const row = await this.database.one<OwnRow>(`SELECT ${own} FROM member m WHERE m.id = $1`, [memberId]);
    if (row === undefined) throw new Refused('member.not-found');
    return row;
  }

  /** @throws Refused `member.not-found` */
  async me(memberId: string): Promise<Me> {
    const row = await this.database.one<MeRow>(
      `SELECT ${own}, m.state, m.about, m.interests, m.preferences, m.joined_at,
         EXISTS (SELECT 1 FROM member_email e WHERE e.member_id = m.id) AS has_email,
         (SELECT version FROM consent c WHERE c.member_id = m.id AND c.kind = 'guidelines' ORDER BY agreed_at DESC, id DESC LIMIT 1) AS guidelines_version,
         coalesce((SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'until', l.until) ORDER BY l.set_at) FROM member_limit l
           WHERE l.member_id = m.id AND l.ended_at IS NULL AND (l.until IS NULL OR l.until > $2)), '[]') AS limits
       FROM member m WHERE m.id = $1`,
      [memberId, this.clock.now()],
    );
    if (row === undefined) throw new Refused('member.not-found');
    const { joined_at, has_email, guidelines_version, limits, ...rest } = row;
    return {
      ...rest,
      joinedAt: joined_at.toISOString(),
      hasEmail: has_email,
      guidelines: { version: guidelines_version, current: guidelines_version === guidelinesInForce() },
      limits: limits.map(({ kind, until }) => ({ kind, until: until === null ? null : new Date(until).toISOString() })),
    };
  }
}
