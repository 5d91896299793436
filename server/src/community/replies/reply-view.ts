import type { Reply, TakenBackReply, ThreadReply } from '@alongside/shared/community/reply';
import { authorNotice } from '../writing/author-notice.js';
import { shownPartsSql, shownReactions, type ShownParts } from '../writing/shown-parts.js';
import type { ReplyEntity } from './reply.entity.js';

type Kept = Pick<ReplyEntity, 'id' | 'postId' | 'replyTo' | 'authorId' | 'body' | 'visibility' | 'heldFor' | 'createdAt' | 'editedAt'>;

export interface ReplyRow extends Kept, ShownParts {
  readonly at: Date;
  readonly notes: string[];
}

/** Wraps a statement that picks rows `(id, at)` of one page into one that reads them as replies, oldest first. */
export const replyRowsSql = (page: string, viewer: string): string => `
  WITH page AS MATERIALIZED (${page})
  SELECT page.at, r.id, r.post_id AS "postId", r.reply_to AS "replyTo", r.author_id AS "authorId", r.body,
    r.content_notes || r.assessed_notes || r.added_notes AS notes, r.visibility, r.held_for AS "heldFor",
    r.created_at AS "createdAt", r.edited_at AS "editedAt", ${shownPartsSql('reply', 'r', viewer)}
  FROM page JOIN reply r ON r.id = page.id JOIN member m ON m.id = r.author_id
  ORDER BY page.at, page.id`;

const takenBack = (row: ReplyRow): TakenBackReply => ({
  id: row.id,
  postId: row.postId,
  ...(row.replyTo === null ? {} : { replyTo: row.replyTo }),
  withdrawn: true,
  createdAt: row.createdAt.toISOString(),
});

/** A reply as its reader sees it. Pure. */
export const replyView = (row: ReplyRow, viewerId: string): Reply => {
  const mine = row.authorId === viewerId;
  const notice = mine ? authorNotice(row) : undefined;
  return {
    ...takenBack(row),
    withdrawn: false,
    author: { id: row.authorId, username: row.username, team: row.team },
    body: row.body,
    contentNotes: [...new Set(row.notes)],
    visibility: row.visibility,
    ...(row.editedAt === null ? {} : { editedAt: row.editedAt.toISOString() }),
    reactions: shownReactions(row),
    mine,
    ...(notice === undefined ? {} : { notice }),
  };
};

/** An entry of a thread: a reply, or the place of one that was taken back. */
export const threadView = (row: ReplyRow, viewerId: string): ThreadReply =>
  row.visibility === 'withdrawn' ? takenBack(row) : replyView(row, viewerId);
