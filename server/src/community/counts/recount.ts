import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';

/** A count that is not what counting again gives. */
export interface CountFault {
  readonly subjectType: 'post' | 'reply';
  readonly subjectId: string;
  /** `replies`, `answers`, or a kind of reaction. */
  readonly what: string;
  readonly kept: number;
  readonly counted: number;
}

const countedReplies = `
  SELECT p.id, count(r.id)::int AS replies, (count(r.id) FILTER (WHERE r.author_id <> p.author_id))::int AS answers
  FROM post p LEFT JOIN reply r ON r.post_id = p.id AND r.visibility IN ('visible', 'noted', 'redacted')
  GROUP BY p.id`;

const countedReactions = `
  SELECT subject_type, subject_id, kind, count(*)::int AS count FROM reaction GROUP BY subject_type, subject_id, kind`;

/** Proves the kept counts by counting again, and puts them right after writing that went past this room (an import). */
@Injectable()
export class Recount {
  constructor(private readonly database: Database) {}

  /** Every count that is off; empty when all is well. */
  async faults(): Promise<CountFault[]> {
    return this.database.query<CountFault>(`
      WITH counted AS (${countedReplies}), reactions AS (${countedReactions})
      SELECT 'post' AS "subjectType", p.id AS "subjectId", 'replies' AS what, p.reply_count AS kept, c.replies AS counted
        FROM post p JOIN counted c USING (id) WHERE p.reply_count <> c.replies
      UNION ALL
      SELECT 'post', p.id, 'answers', p.answer_count, c.answers
        FROM post p JOIN counted c USING (id) WHERE p.answer_count <> c.answers
      UNION ALL
      SELECT coalesce(k.subject_type, c.subject_type), coalesce(k.subject_id, c.subject_id), coalesce(k.kind, c.kind),
          coalesce(k.count, 0), coalesce(c.count, 0)
        FROM reaction_count k FULL JOIN reactions c USING (subject_type, subject_id, kind)
        WHERE coalesce(k.count, 0) <> coalesce(c.count, 0)`);
  }

  /** Counts everything again. */
  async repair(tx: Tx): Promise<void> {
    await tx.query(`
      WITH counted AS (${countedReplies})
      UPDATE post p SET reply_count = c.replies, answer_count = c.answers FROM counted c
      WHERE c.id = p.id AND (p.reply_count, p.answer_count) <> (c.replies, c.answers)`);
    await tx.query('DELETE FROM reaction_count');
    await tx.query(`INSERT INTO reaction_count (subject_type, subject_id, kind, count) ${countedReactions}`);
  }
}
