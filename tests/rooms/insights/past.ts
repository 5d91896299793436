import { Clock, newId, Transaction, type Tx } from '../../../server/src/platform/public.js';
import { SeedMember } from '../../../server/src/identity/public.js';
import type { Community } from '../../helpers/start-community.js';

/** A clock that can be put to another day; real time otherwise. */
export class SettableClock extends Clock {
  private put: Date | undefined;

  set(at: Date | undefined): void {
    this.put = at;
  }

  override now(): Date {
    return this.put ?? new Date();
  }
}

export interface PastReply {
  readonly by: string;
  readonly at: string;
  readonly to?: string;
  readonly visibility?: string;
}

/** Writes a past straight into the community's tables, as it would stand, without events: as a listener sees a move from elsewhere. */
export const past = (community: Community) => {
  const { database } = community;
  const spaces = database.query<{ id: string; slug: string }>('SELECT id, slug FROM space');
  const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => community.get(Transaction).run(work);
  return {
    member: (username: string, joinedAt: string, roles: readonly ('moderator' | 'researcher')[] = []) =>
      inTransaction((tx) => community.get(SeedMember).run(tx, { username, passwordHash: 'none', joinedAt: new Date(joinedAt), roles })),
    post: async (by: string, at: string, more: { space?: string; wish?: string } = {}): Promise<string> => {
      const id = newId();
      const space = (await spaces).find((one) => one.slug === (more.space ?? 'the-living-room'))!;
      await database.query(
        `INSERT INTO post (id, space_id, author_id, body, wish, content_notes, visibility, created_at, published_at)
         VALUES ($1, $2, $3, 'Something small.', $4, '{}', 'visible', $5, $5)`,
        [id, space.id, by, more.wish ?? 'replies', at],
      );
      return id;
    },
    reply: async (postId: string, { by, at, to, visibility = 'visible' }: PastReply): Promise<string> => {
      const id = newId();
      await database.query(
        `INSERT INTO reply (id, post_id, reply_to, author_id, body, visibility, created_at, published_at)
         VALUES ($1, $2, $3, $4, 'I hear you.', $5, $6, $6)`,
        [id, postId, to ?? null, by, visibility, at],
      );
      return id;
    },
    reaction: (subjectType: 'post' | 'reply', subjectId: string, by: string, at: string, kind = 'hear-you') =>
      database.query('INSERT INTO reaction (subject_type, subject_id, member_id, kind, at) VALUES ($1, $2, $3, $4, $5)', [
        subjectType,
        subjectId,
        by,
        kind,
        at,
      ]),
  };
};
