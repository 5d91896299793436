import type { Tx } from '#platform';
import { Safety } from '#safety';
import type { History } from './lay-out-history.js';

/** Ids of the demo's people and spaces, by username and slug. */
export interface DemoIds {
  readonly members: ReadonlyMap<string, string>;
  readonly spaces: ReadonlyMap<string, string>;
}

/**
 * Writes the past in bulk: as it stood once moderators had looked, without notices or cases, since nobody should come
 * home to six months of them. Each text is still assessed, so content notes are where the engine would put them.
 */
export const importHistory = async (tx: Tx, history: History, ids: DemoIds, safety: Safety): Promise<void> => {
  const member = (username: string): string => ids.members.get(username) ?? fail(username);
  const seen = (text: { title?: string; body: string }, kind: 'post' | 'reply') =>
    safety.assess(text, { strict: false, kind }).contentAction === 'allow' ? 'visible' : 'noted';
  const posts = history.posts.map(({ id, space, author, at, words }) => ({
    id,
    space_id: ids.spaces.get(space) ?? fail(space),
    author_id: member(author),
    title: words.title ?? null,
    body: words.body,
    wish: words.wish,
    content_notes: words.contentNotes,
    visibility: seen(words.title === undefined ? { body: words.body } : { title: words.title, body: words.body }, 'post'),
    at,
  }));
  await tx.query(
    `INSERT INTO post (id, space_id, author_id, title, body, wish, content_notes, visibility, created_at, published_at)
     SELECT id, space_id, author_id, title, body, wish, content_notes, visibility, at, at FROM jsonb_to_recordset($1::jsonb)
       AS row (id uuid, space_id uuid, author_id uuid, title text, body text, wish text, content_notes text[], visibility text, at timestamptz)`,
    [JSON.stringify(posts)],
  );
  const replies = history.replies.map(({ id, post, author, at, replyTo, words }) => ({
    id,
    post_id: post.id,
    reply_to: replyTo ?? null,
    author_id: member(author),
    body: words.body,
    visibility: seen({ body: words.body }, 'reply'),
    at,
  }));
  await tx.query(
    `INSERT INTO reply (id, post_id, reply_to, author_id, body, visibility, created_at, published_at)
     SELECT id, post_id, reply_to, author_id, body, visibility, at, at FROM jsonb_to_recordset($1::jsonb)
       AS row (id uuid, post_id uuid, reply_to uuid, author_id uuid, body text, visibility text, at timestamptz)`,
    [JSON.stringify(replies)],
  );
  const reactions = history.reactions.map(({ subjectType, subjectId, member: by, kind, at }) => ({
    subject_type: subjectType,
    subject_id: subjectId,
    member_id: member(by),
    kind,
    at,
  }));
  await tx.query(
    `INSERT INTO reaction (subject_type, subject_id, member_id, kind, at)
     SELECT subject_type, subject_id, member_id, kind, at FROM jsonb_to_recordset($1::jsonb)
       AS row (subject_type text, subject_id uuid, member_id uuid, kind text, at timestamptz)`,
    [JSON.stringify(reactions)],
  );
};

const fail = (name: string): never => {
  throw new Error(`The demo speaks of ${name}, whom it never introduced.`);
};
