import { Injectable } from '@nestjs/common';
import type { Reply, ThreadReply } from '@alongside/shared/community/reply';
import type { Page } from '@alongside/shared/kernel/page';
import { Database, Refused, toPage } from '#platform';
import { keyOf, pageKey } from '../page-key.js';
import { PostsReads } from '../posts/posts.reads.js';
import type { Reader } from '../reader.js';
import { avoidedSql, mayReadReplySql, readableSql } from '../visibility/may-read.js';
import { replyRowsSql, replyView, threadView, type ReplyRow } from './reply-view.js';

const oneReply = replyRowsSql(
  `SELECT r.id, r.created_at AS at FROM reply r JOIN post p ON p.id = r.post_id
   WHERE r.id = $2 AND ${mayReadReplySql('r', 'p', '$1')}`,
  '$1',
);

/**
 * The place of a reply its author took back is kept while there is an answer to it that the reader can see. Written with
 * a limit, since PostgreSQL would answer a plain EXISTS in a long thread by reading every reply there is.
 */
const placeKept = `(r.visibility = 'withdrawn' AND coalesce((
  SELECT true FROM reply c WHERE c.reply_to = r.id AND ${readableSql('c')} AND c.author_id <> ALL (${avoidedSql('$1')}) LIMIT 1), false))`;

const thread = replyRowsSql(
  `SELECT r.id, r.created_at AS at FROM reply r JOIN post p ON p.id = r.post_id
   WHERE r.post_id = $2 AND (r.created_at, r.id) > ($4::timestamptz, $5::uuid)
     AND (${mayReadReplySql('r', 'p', '$1')} OR ${placeKept})
   ORDER BY r.created_at, r.id LIMIT $3`,
  '$1',
);

const beginning = { at: new Date(0).toISOString(), id: '00000000-0000-0000-0000-000000000000' };

/** Threads and single replies, as one reader sees them. */
@Injectable()
export class RepliesReads {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsReads,
  ) {}

  /** Oldest first. @throws Refused `post.not-found` */
  async thread(viewerId: string, postId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<ThreadReply>> {
    const after = pageKey(cursor) ?? beginning;
    if (!(await this.posts.mayRead(viewerId, postId))) throw new Refused('post.not-found');
    const rows = await this.database.query<ReplyRow>(thread, [viewerId, postId, limit + 1, after.at, after.id]);
    return toPage(rows, limit, keyOf, (row) => threadView(row, viewerId));
  }

  /** Undefined where the reader may not see it, or there is none. */
  async one(viewerId: string, replyId: string, from: Reader = this.database): Promise<Reply | undefined> {
    const row = await from.one<ReplyRow>(oneReply, [viewerId, replyId]);
    return row === undefined ? undefined : replyView(row, viewerId);
  }
}
