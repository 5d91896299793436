import { Injectable } from '@nestjs/common';
import type { MessageType } from '@alongside/shared/realtime/messages';
import { Sweeps } from '#platform';
import type { EventContext, Tx } from '#platform';

/** What a message is about: ids only. */
export type Refs = Readonly<Record<string, string>>;

/** Something told on one or more topics. */
export interface Told {
  readonly topics: readonly string[];
  readonly type: MessageType;
  readonly refs: Refs;
}

/** The record of what was told, in an order that has no gaps and is the order of commits. */
@Injectable()
export class TopicLog {
  /**
   * Gives the message the next number of each topic. The topic's row stays locked until the commit, so a number is seen
   * only after every smaller one, and a rollback gives its number back. Rings a bell for each topic at the commit.
   */
  async append({ tx, eventId, at }: EventContext, { topics, type, refs }: Told): Promise<void> {
    // Always in one order, so that two writers wait for each other rather than deadlock.
    const names = [...new Set(topics)].toSorted();
    await tx.query(
      `WITH numbered AS (
         INSERT INTO topic (name, seq) SELECT name, 1 FROM unnest($1::text[]) AS name
         ON CONFLICT (name) DO UPDATE SET seq = topic.seq + 1
         RETURNING name, seq)
       INSERT INTO topic_log (topic, seq, event_id, type, at, refs)
       SELECT name, seq, $2, $3, $4, $5 FROM numbered`,
      [names, eventId, type, at, refs],
    );
    await tx.query(`SELECT pg_notify('alongside', 'topic:' || name) FROM unnest($1::text[]) AS name`, [names]);
  }

  /** Old messages go after a week; whoever was away longer fetches afresh. */
  @Sweeps({ name: 'realtime.topic-log', everySeconds: 3_600 })
  async prune(tx: Tx): Promise<number> {
    const gone = await tx.query<{ seq: string }>(
      `DELETE FROM topic_log WHERE (topic, seq) IN
         (SELECT topic, seq FROM topic_log WHERE at < now() - interval '7 days' LIMIT 10000)
       RETURNING seq`,
    );
    return gone.length;
  }
}
