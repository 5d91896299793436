import { isReadable } from '@alongside/shared/community/visibility';
import type { Tx } from '#platform';
import { postChanged, postHidden, postPublished, replyChanged, replyHidden, replyPublished } from '../community.events.js';
import type { Place } from './placing.js';
import { whatToTell, type Told } from './what-to-tell.js';
import type { WrittenRow } from './written-row.js';

/**
 * Puts a locked post or reply where it now belongs, keeps the counts of its post right and tells the rooms above.
 * The only place that writes `visibility` on a row that is already there.
 */
export const move = async (tx: Tx, row: WrittenRow, to: Place, at: Date, decisionId?: string): Promise<void> => {
  const before = isReadable(row.visibility);
  const after = isReadable(to.visibility);
  await tx.query(
    `UPDATE ${row.type} SET visibility = $2, held_for = $3, redacted_by = $4,
       published_at = CASE WHEN $5 THEN coalesce(published_at, $6) ELSE published_at END,
       decision_id = coalesce($7, decision_id)
     WHERE id = $1`,
    [row.id, to.visibility, to.heldFor, to.redactedBy, after, at, decisionId ?? null],
  );
  if (row.type === 'reply' && before !== after) await countReply(tx, row, after ? 1 : -1);
  await tell(tx, row, whatToTell(before, after, row.publishedAt !== null));
};

/** Adds a reply others can read to the counts of its post, or takes it off. */
export const countReply = async (
  tx: Tx,
  reply: Pick<WrittenRow, 'postId' | 'authorId'>,
  by: 1 | -1,
): Promise<void> => {
  await tx.query(
    `UPDATE post SET reply_count = reply_count + $2,
       answer_count = answer_count + CASE WHEN author_id = $3 THEN 0 ELSE $2 END
     WHERE id = $1`,
    [reply.postId, by, reply.authorId],
  );
};

const tell = async (tx: Tx, row: WrittenRow, what: Told): Promise<void> => {
  const { id, postId, authorId } = row;
  switch (what) {
    case 'published':
      return row.type === 'post'
        ? tx.emit(postPublished, { postId, spaceId: row.spaceId, authorId })
        : tx.emit(replyPublished, { replyId: id, postId, authorId });
    case 'changed':
      return row.type === 'post' ? tx.emit(postChanged, { postId }) : tx.emit(replyChanged, { replyId: id, postId });
    case 'hidden':
      return row.type === 'post' ? tx.emit(postHidden, { postId }) : tx.emit(replyHidden, { replyId: id, postId });
    case 'nothing':
      return;
  }
};
