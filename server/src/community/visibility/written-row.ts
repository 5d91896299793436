import type { Visibility } from '@alongside/shared/community/visibility';
import { Refused, type Tx } from '#platform';
import type { HeldFor, RedactedBy } from '../writing/written.entity.js';
import type { Subject } from './subject.js';

/** A post or reply as it stands, of whatever visibility, its row locked until the transaction ends. */
export interface WrittenRow extends Subject {
  /** The post itself, or the post a reply stands under. */
  readonly postId: string;
  readonly spaceId: string;
  readonly spaceStrict: boolean;
  readonly authorId: string;
  readonly postAuthorId: string;
  readonly title: string | null;
  readonly body: string;
  readonly visibility: Visibility;
  readonly heldFor: HeldFor | null;
  readonly redactedBy: RedactedBy | null;
  readonly contentNotes: readonly string[];
  readonly assessedNotes: readonly string[];
  readonly addedNotes: readonly string[];
  readonly revision: number;
  readonly publishedAt: Date | null;
}

const shared = (alias: string): string =>
  `${alias}.id, ${alias}.author_id AS "authorId", ${alias}.body, ${alias}.visibility, ${alias}.held_for AS "heldFor",
   ${alias}.redacted_by AS "redactedBy", ${alias}.content_notes AS "contentNotes", ${alias}.assessed_notes AS "assessedNotes", ${alias}.added_notes AS "addedNotes",
   ${alias}.revision, ${alias}.published_at AS "publishedAt", p.id AS "postId", p.space_id AS "spaceId",
   p.author_id AS "postAuthorId", s.strict AS "spaceStrict"`;

const statements: Readonly<Record<Subject['type'], string>> = {
  post: `SELECT 'post' AS type, p.title, ${shared('p')} FROM post p JOIN space s ON s.id = p.space_id WHERE p.id = $1 FOR UPDATE OF p`,
  reply: `SELECT 'reply' AS type, NULL AS title, ${shared('r')}
          FROM reply r JOIN post p ON p.id = r.post_id JOIN space s ON s.id = p.space_id WHERE r.id = $1 FOR UPDATE OF r`,
};

/** Locks and reads one post or reply; `post.not-found` or `reply.not-found` when there is none. */
export const lockWritten = async (tx: Tx, subject: Subject): Promise<WrittenRow> => {
  const row = await tx.one<WrittenRow>(statements[subject.type], [subject.id]);
  if (row === undefined) throw new Refused(`${subject.type}.not-found`);
  return row;
};
