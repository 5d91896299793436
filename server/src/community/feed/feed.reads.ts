import { Injectable } from '@nestjs/common';
import type { FeedQuery } from '@alongside/shared/community/feed';
import type { Post } from '@alongside/shared/community/post';
import type { Page } from '@alongside/shared/kernel/page';
import { Database, Refused, toPage } from '#platform';
import { keyOf, pageKey } from '../page-key.js';
import { postView, type PostRow } from '../posts/post-view.js';
import { SpacesReads } from '../spaces/spaces.reads.js';
import { feedSql, stillWaitingSql, type Interest, type Statement } from './feed.sql.js';

/** So many people at most are gone through one by one. */
const fewPeople = 50;

/** The two lists of posts: the feed, and what still waits for an answer. */
@Injectable()
export class FeedReads {
  constructor(
    private readonly database: Database,
    private readonly spaces: SpacesReads,
  ) {}

  /** @throws Refused `space.not-found` for a space the reader cannot look into */
  async feed(viewerId: string, { space, wish, interest, cursor, limit }: FeedQuery): Promise<Page<Post>> {
    const spaceId = space === undefined ? undefined : await this.openSpace(viewerId, space);
    const after = pageKey(cursor);
    const chosen = interest === undefined ? undefined : await this.interest(interest);
    return this.page(viewerId, limit, feedSql({ viewerId, limit, after, spaceId, wish, interest: chosen }));
  }

  async stillWaiting(viewerId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<Post>> {
    return this.page(viewerId, limit, stillWaitingSql(viewerId, limit, pageKey(cursor)));
  }

  /** Interests are kept in lower case; see the contract of a member's interests. */
  private async interest(given: string): Promise<Interest> {
    const tag = given.normalize('NFKC').toLocaleLowerCase('en-GB');
    const people = await this.database.query<{ id: string }>('SELECT id FROM member WHERE interests @> ARRAY[$1::text] LIMIT $2', [
      tag,
      fewPeople + 1,
    ]);
    return { tag, few: people.length > fewPeople ? undefined : people.map(({ id }) => id) };
  }

  private async openSpace(viewerId: string, slug: string): Promise<string> {
    const space = await this.spaces.find(viewerId, slug);
    if (space === undefined || !(space.joining === 'open' || space.membership === 'member')) throw new Refused('space.not-found');
    return space.id;
  }

  private async page(viewerId: string, limit: number, { sql, parameters }: Statement): Promise<Page<Post>> {
    const rows = await this.database.query<PostRow>(sql, parameters);
    return toPage(rows, limit, keyOf, (row) => postView(row, viewerId));
  }
}
