import { Injectable } from '@nestjs/common';
import type { Post } from '@alongside/shared/community/post';
import { Database } from '#platform';
import type { Reader } from '../reader.js';
import { mayReadPostSql, openSpacesSql } from '../visibility/may-read.js';
import { postRowsSql, postView, type PostRow } from './post-view.js';

const onePost = postRowsSql(
  `SELECT p.id, p.created_at AS at FROM post p WHERE p.id = $2 AND ${mayReadPostSql('p', '$1')}`,
  '$1',
  'ASC',
);

/** Single posts, as one reader sees them. */
@Injectable()
export class PostsReads {
  constructor(private readonly database: Database) {}

  /** Undefined where the reader may not see it, or there is none. */
  async one(viewerId: string, postId: string, from: Reader = this.database): Promise<Post | undefined> {
    const row = await from.one<PostRow>(onePost, [viewerId, postId]);
    return row === undefined ? undefined : postView(row, viewerId);
  }

  /** Whether the post stands in a space the reader can look into, which its author may have left. */
  async isInside(viewerId: string, postId: string, from: Reader = this.database): Promise<boolean> {
    const row = await from.one(`SELECT p.id FROM post p WHERE p.id = $2 AND p.space_id = ANY (${openSpacesSql('$1')})`, [viewerId, postId]);
    return row !== undefined;
  }

  async mayRead(viewerId: string, postId: string): Promise<boolean> {
    const row = await this.database.one(`SELECT p.id FROM post p WHERE p.id = $2 AND ${mayReadPostSql('p', '$1')}`, [viewerId, postId]);
    return row !== undefined;
  }
}
