import { Injectable } from '@nestjs/common';
import type { Visibility } from '@alongside/shared/community/visibility';
import { Database, type Tx } from '#platform';
import type { Subject } from './subject.js';

/** A post or reply of any visibility; `title` is null for replies and untitled posts, words are as readers are shown them. */
export interface FoundContent extends Subject {
  readonly postId: string;
  readonly spaceId: string;
  readonly spaceSlug: string;
  readonly spaceStrict: boolean;
  readonly authorId: string;
  readonly title: string | null;
  readonly body: string;
  readonly visibility: Visibility;
  readonly revision: number;
  readonly createdAt: Date;
}

const fields = (alias: string): string =>
  `${alias}.id, p.id AS "postId", s.id AS "spaceId", s.slug AS "spaceSlug", s.strict AS "spaceStrict",
   ${alias}.author_id AS "authorId", ${alias}.body, ${alias}.visibility, ${alias}.revision, ${alias}.created_at AS "createdAt"`;

const statements: Readonly<Record<Subject['type'], string>> = {
  post: `SELECT 'post' AS type, p.title, ${fields('p')} FROM post p JOIN space s ON s.id = p.space_id WHERE p.id = $1`,
  reply: `SELECT 'reply' AS type, NULL AS title, ${fields('r')}
          FROM reply r JOIN post p ON p.id = r.post_id JOIN space s ON s.id = p.space_id WHERE r.id = $1`,
};

/** Looks things up whatever their visibility. Not for answers to peers: those go by `may-read.ts`. */
@Injectable()
export class Content {
  constructor(private readonly database: Database) {}

  /** Reads within `tx` when one is given, so that a listener sees its own transaction's work. */
  async find(subject: Subject, tx?: Tx): Promise<FoundContent | undefined> {
    return (tx ?? this.database).one<FoundContent>(statements[subject.type], [subject.id]);
  }
}
