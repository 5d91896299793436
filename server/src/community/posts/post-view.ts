import type { Post } from '@alongside/shared/community/post';
import { authorNotice } from '../writing/author-notice.js';
import { shownPartsSql, shownReactions, type ShownParts } from '../writing/shown-parts.js';
import type { PostEntity } from './post.entity.js';

type Kept = Pick<
  PostEntity,
  | 'id' | 'authorId' | 'title' | 'body' | 'wish' | 'visibility' | 'heldFor' | 'createdAt' | 'publishedAt' | 'editedAt'
  | 'replyCount' | 'closedToReplies'
>;

export interface PostRow extends Kept, ShownParts {
  readonly at: Date;
  readonly notes: string[];
  readonly slug: string;
  readonly spaceName: string;
}

/**
 * Wraps a statement that picks rows `(id, at)` of one page into one that reads them as posts.
 * @param page SQL of the page, already in order and cut to its length
 */
export const postRowsSql = (page: string, viewer: string, order: 'ASC' | 'DESC'): string => `
  WITH page AS MATERIALIZED (${page})
  SELECT page.at, p.id, p.author_id AS "authorId", p.title, p.body, p.wish,
    p.content_notes || p.assessed_notes || p.added_notes AS notes, p.visibility, p.held_for AS "heldFor",
    p.created_at AS "createdAt", p.published_at AS "publishedAt", p.edited_at AS "editedAt", p.reply_count AS "replyCount",
    p.closed_to_replies AS "closedToReplies", s.slug, s.name AS "spaceName", ${shownPartsSql('post', 'p', viewer)}
  FROM page JOIN post p ON p.id = page.id JOIN space s ON s.id = p.space_id JOIN member m ON m.id = p.author_id
  ORDER BY page.at ${order}, page.id ${order}`;

/** A row as its reader sees it. Pure. */
export const postView = (row: PostRow, viewerId: string): Post => {
  const mine = row.authorId === viewerId;
  const notice = mine ? authorNotice(row) : undefined;
  return {
    id: row.id,
    space: { slug: row.slug, name: row.spaceName },
    author: { id: row.authorId, username: row.username, team: row.team },
    ...(row.title === null ? {} : { title: row.title }),
    body: row.body,
    wish: row.wish,
    contentNotes: [...new Set(row.notes)],
    visibility: row.visibility,
    createdAt: row.createdAt.toISOString(),
    ...(row.publishedAt === null ? {} : { publishedAt: row.publishedAt.toISOString() }),
    ...(row.editedAt === null ? {} : { editedAt: row.editedAt.toISOString() }),
    replyCount: row.replyCount,
    reactions: shownReactions(row),
    mine,
    closedToReplies: row.closedToReplies,
    ...(notice === undefined ? {} : { notice }),
  };
};
