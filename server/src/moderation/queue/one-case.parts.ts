import type { Visibility } from '@alongside/shared/community/visibility';
import type { CaseDetail, Evidence, MemberRecord, ThreadItem } from '@alongside/shared/moderation/case';
import type { LogEntry } from '@alongside/shared/moderation/case-log';
import type { FoundContent } from '#community';
import type { Database } from '#platform';
import type { ModerationCase } from '../cases/case.entity.js';

export type Found = Pick<ModerationCase, 'id' | 'subjectType' | 'subjectId' | 'aboutMemberId'>;

/** Rows as PostgreSQL gives them: instants as dates, which go out as text. */
type Raw<T, Key extends keyof T> = Omit<T, Key> & Readonly<Record<Key, Date>>;

const mostThread = 60;

/** Who reported is left out on purpose: the desk judges words, not tellers. */
export const evidenceOf = async (database: Database, caseId: string): Promise<Evidence[]> => {
  const rows = await database.query<Raw<Evidence, 'at'>>(
    `SELECT e.id, e.at, CASE WHEN e.assessment_id IS NULL THEN 'report' ELSE 'engine' END AS "from", e.title, e.body, e.revision, e.findings,
            CASE WHEN r.id IS NULL THEN NULL ELSE jsonb_build_object('kind', r.kind, 'reason', r.reason, 'note', r.note) END AS report
     FROM evidence e LEFT JOIN report r ON r.id = e.report_id WHERE e.case_id = $1 ORDER BY e.at, e.id`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

export const caseLog = async (database: Database, caseId: string, entryId?: string): Promise<LogEntry[]> => {
  const rows = await database.query<Raw<LogEntry, 'at'>>(
    `SELECT l.id, l.type, l.at, l.automatic, l.from_state AS "from", l.to_state AS "to", l.priority, l.reason, l.note,
            l.note_to_member AS "noteToMember", l.pack_version AS "packVersion",
            CASE WHEN m.id IS NULL THEN NULL ELSE jsonb_build_object('id', m.id, 'username', m.username, 'role', l.by_role) END AS "by"
     FROM case_log l LEFT JOIN member m ON m.id = l.by_member_id
     WHERE l.case_id = $1 AND ($2::uuid IS NULL OR l.id = $2) ORDER BY l.at, l.id`,
    [caseId, entryId ?? null],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

export const currentWords = async (database: Database, words: FoundContent): Promise<CaseDetail['current']> => {
  const row = await database.one<{ notes: string[] }>(
    `SELECT content_notes || assessed_notes || added_notes AS notes FROM ${words.type} WHERE id = $1`,
    [words.id],
  );
  const { title, body, visibility, revision, createdAt } = words;
  return { title, body, visibility, revision, createdAt: createdAt.toISOString(), contentNotes: [...new Set(row?.notes)] };
};

/** The post and its replies around the words of the case, oldest first, whatever peers may see of them. */
export const caseThread = async (database: Database, { postId, createdAt }: FoundContent): Promise<ThreadItem[]> => {
  const rows = await database.query<{
    type: 'post' | 'reply'; id: string; title: string | null; body: string; visibility: Visibility; createdAt: Date; authorId: string; authorName: string;
  }>(
    `SELECT * FROM (
       (SELECT 'post' AS type, p.id, p.title, p.body, p.visibility, p.created_at AS "createdAt", m.id AS "authorId", m.username AS "authorName"
        FROM post p JOIN member m ON m.id = p.author_id WHERE p.id = $1)
       UNION ALL
       (SELECT 'reply', r.id, NULL, r.body, r.visibility, r.created_at, m.id, m.username
        FROM reply r JOIN member m ON m.id = r.author_id WHERE r.post_id = $1 AND r.visibility <> 'withdrawn'
        ORDER BY abs(extract(epoch FROM r.created_at - $2::timestamptz)), r.id LIMIT ${mostThread})
     ) thread ORDER BY "createdAt", id`,
    [postId, createdAt],
  );
  return rows.map(({ authorId, authorName, createdAt: at, ...row }) => ({
    ...row,
    createdAt: at.toISOString(),
    author: { id: authorId, username: authorName },
  }));
};

/** Conduct decisions by people that stand, newest first. Care is never counted. */
export const memberRecord = async (database: Database, { aboutMemberId }: Found): Promise<MemberRecord | null> => {
  if (aboutMemberId === null) return null;
  const member = await database.one<{ joinedAt: Date; state: string }>('SELECT joined_at AS "joinedAt", state FROM member WHERE id = $1', [aboutMemberId]);
  if (member === undefined) return null;
  const limits = await database.query<{ kind: string; until: Date | null }>(
    `SELECT kind, until FROM member_limit WHERE member_id = $1 AND ended_at IS NULL AND (until IS NULL OR until > now()) ORDER BY set_at`,
    [aboutMemberId],
  );
  const decisions = await database.query<{ id: string; at: Date; actions: string[]; guideline: string | null }>(
    `SELECT id, at, ARRAY(SELECT a ->> 'type' FROM jsonb_array_elements(actions) a) AS actions, guideline FROM decision
     WHERE about_member_id = $1 AND kind = 'conduct' AND NOT automatic AND undone_at IS NULL
       AND actions <> '[{"type": "no-action"}]'::jsonb
     ORDER BY at DESC, id DESC LIMIT 50`,
    [aboutMemberId],
  );
  return {
    joinedAt: member.joinedAt.toISOString(),
    state: member.state,
    limits: limits.map(({ kind, until }) => ({ kind, until: until?.toISOString() ?? null })),
    decisions: decisions.map((decision) => ({ ...decision, at: decision.at.toISOString() })),
  };
};
