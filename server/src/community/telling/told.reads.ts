import { Injectable } from '@nestjs/common';
import type { Post } from '@alongside/shared/community/post';
import type { ThreadReply } from '@alongside/shared/community/reply';
import { Database } from '#platform';
import { postRowsSql, postView, type PostRow } from '../posts/post-view.js';
import { replyRowsSql, threadView, type ReplyRow } from '../replies/reply-view.js';
import { readableSql, type PostFacts, type ReplyFacts } from '../visibility/may-read.js';

/** A post as nobody in particular sees it, whatever its visibility. To be shown only where `facts` allow. */
export interface ToldPost {
  readonly view: Post;
  readonly facts: PostFacts;
}

export interface ToldReply {
  readonly view: ThreadReply;
  readonly facts: ReplyFacts;
  /** Of its post. */
  readonly replyCount: number;
  /** Whether its place in the thread stays once it is taken back. */
  readonly answered: boolean;
}

interface Around extends PostFacts {
  readonly id: string;
  readonly replyCount: number;
}

/** Nobody: an id that no member has. */
const nobody = '00000000-0000-0000-0000-000000000000';

const posts = postRowsSql('SELECT p.id, p.created_at AS at FROM post p WHERE p.id = ANY ($2)', '$1', 'ASC');
const replies = replyRowsSql('SELECT r.id, r.created_at AS at FROM reply r WHERE r.id = ANY ($2)', '$1');

/**
 * Reads things once for telling many readers. Words and the visibility they are judged by come from one statement,
 * so that words can never go out under an older, wider visibility.
 */
@Injectable()
export class ToldReads {
  constructor(private readonly database: Database) {}

  async posts(ids: readonly string[]): Promise<Map<string, ToldPost>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<PostRow>(posts, [nobody, ids]);
    const around = await this.around(ids);
    return new Map(
      rows.flatMap((row) => {
        const space = around.get(row.id);
        if (space === undefined) return [];
        const facts = { ...space, authorId: row.authorId, visibility: row.visibility };
        return [[row.id, { view: postView(row, nobody), facts }]];
      }),
    );
  }

  async replies(ids: readonly string[]): Promise<Map<string, ToldReply>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<ReplyRow>(replies, [nobody, ids]);
    const [around, answered] = await Promise.all([this.around(rows.map(({ postId }) => postId)), this.answered(ids)]);
    return new Map(
      rows.flatMap((row) => {
        const post = around.get(row.postId);
        if (post === undefined) return [];
        const facts = { authorId: row.authorId, visibility: row.visibility, post };
        return [[row.id, { view: threadView(row, nobody), facts, replyCount: post.replyCount, answered: answered.has(row.id) }]];
      }),
    );
  }

  private async around(postIds: readonly string[]): Promise<Map<string, Around>> {
    const rows = await this.database.query<Around>(
      `SELECT p.id, p.author_id AS "authorId", p.visibility, p.space_id AS "spaceId", s.joining = 'open' AS "spaceOpen",
         p.reply_count AS "replyCount"
       FROM post p JOIN space s ON s.id = p.space_id WHERE p.id = ANY ($1)`,
      [postIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async answered(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT c.reply_to AS id FROM reply c WHERE c.reply_to = ANY ($1) AND ${readableSql('c')}`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
