import { type Visibility } from '@alongside/shared/community/visibility';

// The one place that says who may read what, twice: as SQL for every read, and as a pure function for whoever decides
// about many readers at once. A test holds the two against each other.

/** `visibility IN (…)` exactly as the partial indexes have it, so that reads can use them. */
export const readableSql = (alias: string): string => `${alias}.visibility IN ('visible', 'noted', 'redacted')`;

const ownOnlySql = (alias: string): string => `${alias}.visibility IN ('held', 'hidden')`;

/** Ids of the spaces a reader can look into: open ones, and those they belong to. `viewer` is a placeholder such as `$1`. */
export const openSpacesSql = (viewer: string): string =>
  `ARRAY(SELECT id FROM space WHERE joining = 'open'
         UNION ALL SELECT space_id FROM space_membership WHERE member_id = ${viewer} AND state = 'member')`;

/** Ids of people a reader does not meet: blocked by them, blocking them, or muted by them. */
export const avoidedSql = (viewer: string): string =>
  `ARRAY(SELECT blocked_id FROM block WHERE blocker_id = ${viewer}
         UNION ALL SELECT blocker_id FROM block WHERE blocked_id = ${viewer}
         UNION ALL SELECT muted_id FROM mute WHERE member_id = ${viewer})`;

/** Whether a reader may see the post row called `post`. Both lists are read once per statement, whatever the number of rows. */
export const mayReadPostSql = (post: string, viewer: string): string =>
  `((${post}.author_id = ${viewer} AND (${readableSql(post)} OR ${ownOnlySql(post)}))
    OR (${readableSql(post)} AND ${post}.space_id = ANY (${openSpacesSql(viewer)})
        AND ${post}.author_id <> ALL (${avoidedSql(viewer)})))`;

/**
 * Whether a reader may see the reply row called `reply`, itself and the post row it stands under. Whoever has left a closed
 * space still sees what they wrote there, and not what others answered.
 */
export const mayReadReplySql = (reply: string, post: string, viewer: string): string =>
  `((${readableSql(reply)} OR (${reply}.author_id = ${viewer} AND ${ownOnlySql(reply)}))
    AND ${reply}.author_id <> ALL (${avoidedSql(viewer)})
    AND (${reply}.author_id = ${viewer} OR ${post}.space_id = ANY (${openSpacesSql(viewer)}))
    AND ${mayReadPostSql(post, viewer)})`;

/** What matters about a reader. `memberOf` are spaces they belong to; `avoids` are people they block, mute or are blocked by. */
export interface ReaderFacts {
  readonly id: string;
  readonly memberOf: ReadonlySet<string>;
  readonly avoids: ReadonlySet<string>;
}

export interface PostFacts {
  readonly authorId: string;
  readonly visibility: Visibility;
  readonly spaceId: string;
  readonly spaceOpen: boolean;
}

export interface ReplyFacts {
  readonly authorId: string;
  readonly visibility: Visibility;
  readonly post: PostFacts;
}

type WhoSees = 'readers' | 'author' | 'nobody';

const whoSees = (visibility: Visibility): WhoSees => {
  switch (visibility) {
    case 'visible':
    case 'noted':
    case 'redacted':
      return 'readers';
    case 'held':
    case 'hidden':
      return 'author';
    case 'removed':
    case 'withdrawn':
      return 'nobody';
  }
};

/** As `mayReadPostSql`. */
export const mayReadPost = (reader: ReaderFacts, post: PostFacts): boolean => {
  const seenBy = whoSees(post.visibility);
  if (post.authorId === reader.id) return seenBy !== 'nobody';
  return seenBy === 'readers' && mayLookInto(reader, post) && !reader.avoids.has(post.authorId);
};

const mayLookInto = (reader: ReaderFacts, { spaceOpen, spaceId }: PostFacts): boolean => spaceOpen || reader.memberOf.has(spaceId);

/** As `mayReadReplySql`. */
export const mayReadReply = (reader: ReaderFacts, reply: ReplyFacts): boolean => {
  const seenBy = whoSees(reply.visibility);
  const itself = seenBy === 'readers' || (seenBy === 'author' && reply.authorId === reader.id);
  const inside = reply.authorId === reader.id || mayLookInto(reader, reply.post);
  return itself && inside && !reader.avoids.has(reply.authorId) && mayReadPost(reader, reply.post);
};
