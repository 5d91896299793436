import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { avoidedSql, type PostFacts, type ReaderFacts, type ReplyFacts } from './may-read.js';

interface ReaderRow {
  readonly spaces: string[];
  readonly avoids: string[];
}

const postFacts = `p.author_id AS "postAuthorId", p.visibility AS "postVisibility", p.space_id AS "spaceId",
  s.joining = 'open' AS "spaceOpen"`;

/** Loads the facts that the pure half of `may-read.ts` decides by. */
@Injectable()
export class Readers {
  constructor(private readonly database: Database) {}

  async facts(memberId: string): Promise<ReaderFacts> {
    const row = await this.database.one<ReaderRow>(
      `SELECT ARRAY(SELECT space_id FROM space_membership WHERE member_id = $1 AND state = 'member') AS spaces,
              ${avoidedSql('$1')} AS avoids`,
      [memberId],
    );
    return { id: memberId, memberOf: new Set(row?.spaces), avoids: new Set(row?.avoids) };
  }

  async post(postId: string): Promise<PostFacts | undefined> {
    return this.database.one<PostFacts>(
      `SELECT p.author_id AS "authorId", p.visibility, p.space_id AS "spaceId", s.joining = 'open' AS "spaceOpen"
       FROM post p JOIN space s ON s.id = p.space_id WHERE p.id = $1`,
      [postId],
    );
  }

  async reply(replyId: string): Promise<ReplyFacts | undefined> {
    const row = await this.database.one<{
      authorId: string;
      visibility: ReplyFacts['visibility'];
      postAuthorId: string;
      postVisibility: PostFacts['visibility'];
      spaceId: string;
      spaceOpen: boolean;
    }>(
      `SELECT r.author_id AS "authorId", r.visibility, ${postFacts}
       FROM reply r JOIN post p ON p.id = r.post_id JOIN space s ON s.id = p.space_id WHERE r.id = $1`,
      [replyId],
    );
    if (row === undefined) return undefined;
    const { spaceId, spaceOpen } = row;
    return {
      authorId: row.authorId,
      visibility: row.visibility,
      post: { authorId: row.postAuthorId, visibility: row.postVisibility, spaceId, spaceOpen },
    };
  }
}
