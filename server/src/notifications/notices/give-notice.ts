import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@alongside/shared/notifications/notice';
import { newId, type Tx } from '#platform';
import { noticeCreated } from '../notifications.events.js';

export interface NewNotice {
  readonly memberId: string;
  readonly kind: NoticeKind;
  /** Whose act it tells of, if any: nobody is told of their own, nor of people they keep apart from. */
  readonly actorId?: string;
  readonly postId?: string;
  readonly replyId?: string;
  readonly decisionId?: string;
  readonly reportId?: string;
  readonly day?: string;
}

/** Writes a notice down, once for each thing it tells of. */
@Injectable()
export class GiveNotice {
  async run(tx: Tx, notice: NewNotice): Promise<void> {
    const { memberId, kind, actorId, postId, replyId, decisionId, reportId, day } = notice;
    if (actorId !== undefined && (actorId === memberId || (await keptApart(tx, memberId, actorId)))) return;
    const id = newId();
    // What many people did in one day is told without naming one of them.
    const named = kind === 'reactions' ? null : (actorId ?? null);
    const given = await tx.one(
      `INSERT INTO notice (id, member_id, kind, at, actor_id, post_id, reply_id, decision_id, report_id, day)
       VALUES ($1, $2, $3, clock_timestamp(), $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [id, memberId, kind, named, postId ?? null, replyId ?? null, decisionId ?? null, reportId ?? null, day ?? null],
    );
    if (given !== undefined) await tx.emit(noticeCreated, { noticeId: id, memberId });
  }
}

/** Blocked by either, or muted by the one who would be told. */
const keptApart = async (tx: Tx, memberId: string, actorId: string): Promise<boolean> => {
  const row = await tx.one(
    `SELECT 1 FROM block WHERE (blocker_id = $1 AND blocked_id = $2) OR (blocker_id = $2 AND blocked_id = $1)
     UNION ALL SELECT 1 FROM mute WHERE member_id = $1 AND muted_id = $2 LIMIT 1`,
    [memberId, actorId],
  );
  return row !== undefined;
};
