import type { Visibility } from '@alongside/shared/community/visibility';
import type { CaseItem, Claim } from '@alongside/shared/moderation/case';
import type { ModerationCase } from '../cases/case.entity.js';
import { orderReasons } from './order-reasons.js';

/** A case with what its row in the queue shows. */
export interface CaseRow extends Pick<ModerationCase, 'id' | 'kind' | 'priority' | 'state' | 'subjectType' | 'subjectId' | 'openedAt' | 'dueAt' | 'round' | 'version'> {
  readonly aboutId: string | null;
  readonly aboutName: string | null;
  readonly spaceSlug: string | null;
  readonly spaceName: string | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly claimedUntil: Date | null;
  readonly visibility: Visibility | null;
  readonly reports: number;
  readonly noticedByEngine: boolean;
  /** Decimal text with six places; the share of the target time that is used, 0 where no clock runs. */
  readonly share: string;
}

/** Columns of `CaseRow`. `$1` is the instant as of which shares and leases are told. */
export const caseRowSql = `
  c.id, c.kind, c.priority, c.state, c.subject_type AS "subjectType", c.subject_id AS "subjectId", c.opened_at AS "openedAt",
  c.due_at AS "dueAt", c.round, c.version, about.id AS "aboutId", about.username AS "aboutName", s.slug AS "spaceSlug", s.name AS "spaceName",
  holder.id AS "holderId", holder.username AS "holderName", c.claimed_until AS "claimedUntil", coalesce(p.visibility, r.visibility) AS visibility,
  (SELECT count(*)::int FROM report WHERE report.case_id = c.id) AS reports,
  EXISTS (SELECT FROM case_log l WHERE l.case_id = c.id AND l.pack_version IS NOT NULL AND l.type IN ('opened', 'finding-joined')) AS "noticedByEngine",
  c.share::text AS share`;

/** The tables of `CaseRow`, with the share worked out once. */
export const caseFromSql = `
  (SELECT mc.*, CASE WHEN mc.due_at IS NULL THEN 0::numeric(18, 6) ELSE
     greatest(0, round((extract(epoch FROM $1::timestamptz - mc.waiting_since)
       / greatest(extract(epoch FROM mc.due_at - mc.waiting_since), 1))::numeric, 6))::numeric(18, 6) END AS share
   FROM moderation_case mc) c
  LEFT JOIN member about ON about.id = c.about_member_id
  LEFT JOIN member holder ON holder.id = c.claimed_by AND c.claimed_until > $1::timestamptz
  LEFT JOIN space s ON s.id = c.space_id
  LEFT JOIN post p ON c.subject_type = 'post' AND p.id = c.subject_id
  LEFT JOIN reply r ON c.subject_type = 'reply' AND r.id = c.subject_id`;

export const caseItem = (row: CaseRow, readerId: string): CaseItem => {
  const claim = claimOf(row, readerId);
  return {
    id: row.id,
    kind: row.kind,
    priority: row.priority,
    state: row.state,
    subject: { type: row.subjectType, id: row.subjectId },
    space: row.spaceSlug === null || row.spaceName === null ? null : { slug: row.spaceSlug, name: row.spaceName },
    about: row.aboutId === null || row.aboutName === null ? null : { id: row.aboutId, username: row.aboutName },
    openedAt: row.openedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    ...(claim === undefined ? {} : { claim }),
    reasons: orderReasons({
      ...row,
      share: row.dueAt === null ? null : Number(row.share),
      held: row.visibility === 'held',
    }),
    reports: row.reports,
    round: row.round,
    version: row.version,
  };
};

const claimOf = ({ holderId, holderName, claimedUntil }: CaseRow, readerId: string): Claim | undefined =>
  holderId === null || holderName === null || claimedUntil === null
    ? undefined
    : { by: { id: holderId, username: holderName }, until: claimedUntil.toISOString(), mine: holderId === readerId };
