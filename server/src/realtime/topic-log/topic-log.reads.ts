import { Injectable } from '@nestjs/common';
import type { MessageType } from '@alongside/shared/realtime/messages';
import { Database } from '#platform';
import type { Refs } from './topic-log.js';

/** One line of a topic's log. */
export interface Line {
  readonly seq: number;
  readonly eventId: string;
  readonly type: MessageType;
  readonly at: Date;
  readonly refs: Refs;
}

type LineRow = Omit<Line, 'seq'> & { readonly seq: string };

const columns = 'seq, event_id AS "eventId", type, at, refs';
const lineOf = (row: LineRow): Line => ({ ...row, seq: Number(row.seq) });

@Injectable()
export class TopicLogReads {
  constructor(private readonly database: Database) {}

  /** The last number given on a topic; 0 before the first. */
  async head(topic: string): Promise<number> {
    return (await this.heads([topic])).get(topic) ?? 0;
  }

  /** The last number given on each of these topics that has any. */
  async heads(topics: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ name: string; seq: string }>('SELECT name, seq FROM topic WHERE name = ANY ($1)', [topics]);
    return new Map(rows.map(({ name, seq }) => [name, Number(seq)]));
  }

  /** What came after a number, in order. The first line has `seq + 1` unless older lines were cleared away. */
  async after(topic: string, seq: number, limit: number): Promise<Line[]> {
    const rows = await this.database.query<LineRow>(
      `SELECT ${columns} FROM topic_log WHERE topic = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [topic, seq, limit],
    );
    return rows.map(lineOf);
  }

  /** The line that says a session ended, on its member's own topic. */
  async ofEndedSession(topic: string, sessionId: string): Promise<Line | undefined> {
    const row = await this.database.one<LineRow>(
      `SELECT ${columns} FROM topic_log WHERE topic = $1 AND type = 'session.ended' AND refs ->> 'sessionId' = $2
       ORDER BY seq DESC LIMIT 1`,
      [topic, sessionId],
    );
    return row === undefined ? undefined : lineOf(row);
  }
}
