import { noticeWords, someone } from '@alongside/shared/copy/notices';
import type { Notice, NoticeKind } from '@alongside/shared/notifications/notice';
import { mayReadPostSql, mayReadReplySql } from '#community';
import { toldDecision, writtenTo, type KeptDecision } from '#moderation';

/** A notice with what its words are made from. */
export interface NoticeRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: NoticeKind;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly postId: string | null;
  readonly replyId: string | null;
  readonly decisionId: string | null;
  readonly reportId: string | null;
  readonly actor: string | null;
  readonly people: number;
  readonly decision: (Omit<KeptDecision, 'until'> & { readonly until: string | null; readonly noteToMember: string | null }) | null;
}

/** Columns and tables of `NoticeRow`; `zone` is the placeholder of the community's time zone. */
export const noticeRowSql = (zone: string): string => `
  SELECT n.id, n.member_id AS "memberId", n.kind, n.at, n.read_at AS "readAt", n.post_id AS "postId", n.reply_id AS "replyId",
         n.decision_id AS "decisionId", n.report_id AS "reportId", actor.username AS actor, reacted.people,
         CASE WHEN d.id IS NULL THEN NULL ELSE jsonb_build_object('kind', d.kind, 'subjectType', d.subject_type, 'actions', d.actions,
           'automatic', d.automatic, 'guideline', d.guideline, 'until', d.until, 'noteToMember', d.note_to_member) END AS decision
  ${noticeFromSql(zone)}`;

/** Notices whose reader may still read what they are about; reactions that were all taken back tell nothing. */
export const noticeFromSql = (zone: string): string => `
  FROM notice n
  LEFT JOIN post p ON p.id = n.post_id
  LEFT JOIN reply r ON r.id = n.reply_id
  LEFT JOIN member actor ON actor.id = n.actor_id
  LEFT JOIN decision d ON d.id = n.decision_id
  LEFT JOIN LATERAL (
    SELECT count(DISTINCT x.member_id)::int AS people FROM reaction x
    WHERE n.kind = 'reactions' AND x.subject_id = coalesce(n.reply_id, n.post_id)
      AND x.subject_type = CASE WHEN n.reply_id IS NULL THEN 'post' ELSE 'reply' END
      AND x.member_id <> n.member_id AND (x.at AT TIME ZONE ${zone})::date = n.day
  ) reacted ON true
  WHERE (n.reply_id IS NULL OR ${mayReadReplySql('r', 'p', 'n.member_id')})
    AND (n.post_id IS NULL OR n.reply_id IS NOT NULL OR ${mayReadPostSql('p', 'n.member_id')})
    AND (n.kind <> 'reactions' OR reacted.people > 0)`;

export const noticeOf = (row: NoticeRow, zone: string): Notice => ({
  id: row.id,
  kind: row.kind,
  at: row.at.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
  ...wordsOf(row, zone),
  note: row.decision === null ? null : writtenTo(row.decision.actions, row.decision.noteToMember),
  about: {
    ...(row.postId === null ? {} : { postId: row.postId }),
    ...(row.replyId === null ? {} : { replyId: row.replyId }),
    ...(row.decisionId === null ? {} : { decisionId: row.decisionId }),
    ...(row.reportId === null ? {} : { reportId: row.reportId }),
  },
});

const wordsOf = ({ kind, actor, people, replyId, decision }: NoticeRow, zone: string): { title: string; body: string } => {
  switch (kind) {
    case 'reply-to-post':
    case 'reply-to-reply':
      return noticeWords[kind](actor ?? someone);
    case 'reactions':
      return noticeWords.reactions(people, replyId === null ? 'post' : 'reply');
    case 'report-looked-at':
      return noticeWords['report-looked-at']();
    case 'decision':
      if (decision === null) throw new Error('a notice of a decision without one');
      return toldDecision({ ...decision, until: decision.until === null ? null : new Date(decision.until) }, zone);
  }
};
