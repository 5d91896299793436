import { Injectable } from '@nestjs/common';
import type { SetAside } from '@alongside/shared/identity/choice.api';
import type { Filters } from '@alongside/shared/identity/member';
import type { Page } from '@alongside/shared/kernel/page';
import { Database, decodeCursor, Refused, toPage } from '#platform';
import { tableOf, type Way } from './set-aside.js';

interface Row {
  id: string;
  username: string;
  team: boolean;
  at: Date;
}

/** Whom and what somebody would rather not see: for their own eyes only. */
@Injectable()
export class ChoiceReads {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async setAside(way: Way, memberId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<SetAside>> {
    const { table, chooser, other } = tableOf(way);
    const after = decodeCursor(cursor, 2);
    const rows = await this.database.query<Row>(
      `SELECT m.id, m.username, s.at,
         EXISTS (SELECT 1 FROM role_grant g WHERE g.member_id = m.id AND g.role <> 'researcher') AS team
       FROM ${table} s JOIN member m ON m.id = s.${other}
       WHERE s.${chooser} = $1 AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', s.at), m.id) < ($2::timestamptz, $3::uuid))
       ORDER BY date_trunc('milliseconds', s.at) DESC, m.id DESC LIMIT $4`,
      [memberId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      ({ id, username, team, at }) => ({ member: { id, username, team }, since: at.toISOString() }),
    );
  }

  /** @throws Refused `member.not-found` */
  async filters(memberId: string): Promise<Filters> {
    const row = await this.database.one<Filters>('SELECT filter_words AS words, filter_topics AS topics FROM member WHERE id = $1', [memberId]);
    if (row === undefined) throw new Refused('member.not-found');
    return row;
  }
}
