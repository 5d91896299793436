import { Injectable } from '@nestjs/common';
import { Id, Instant } from '@alongside/shared/kernel/ids';
import type { Notice, NoticePage } from '@alongside/shared/notifications/notice';
import { z } from 'zod';
import { Database, decodeCursor, Refused, Settings, toPage } from '#platform';
import { noticeFromSql, noticeOf, noticeRowSql, type NoticeRow } from './notice-row.js';

const Key = z.tuple([Instant, Id]);

@Injectable()
export class NoticesReads {
  private readonly zone: string;

  constructor(
    private readonly database: Database,
    settings: Settings,
  ) {
    this.zone = settings.values.COMMUNITY_TIME_ZONE;
  }

  /** Newest first, with how many are not read yet. */
  async page(memberId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<NoticePage> {
    const after = keyIn(cursor);
    const rows = await this.database.query<NoticeRow>(
      `${noticeRowSql('$1')} AND n.member_id = $2 AND ($3::timestamptz IS NULL OR (n.at, n.id) < ($3, $4::uuid))
       ORDER BY n.at DESC, n.id DESC LIMIT $5`,
      [this.zone, memberId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.at.toISOString(), row.id], (row) => noticeOf(row, this.zone));
    return { ...page, unread: await this.unread(memberId) };
  }

  async unread(memberId: string): Promise<number> {
    return (await this.unreadOf([memberId])).get(memberId) ?? 0;
  }

  /** How many each of these members has not read; who has none is left out. */
  async unreadOf(memberIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ memberId: string; unread: number }>(
      `SELECT n.member_id AS "memberId", count(*)::int AS unread ${noticeFromSql('$1')}
       AND n.member_id = ANY ($2::uuid[]) AND n.read_at IS NULL GROUP BY n.member_id`,
      [this.zone, memberIds],
    );
    return new Map(rows.map((row) => [row.memberId, row.unread]));
  }

  /** Notices by id, each with whose it is; those that tell nothing any more are left out. */
  async byIds(ids: readonly string[]): Promise<{ memberId: string; notice: Notice }[]> {
    const rows = await this.database.query<NoticeRow>(`${noticeRowSql('$1')} AND n.id = ANY ($2::uuid[])`, [this.zone, ids]);
    return rows.map((row) => ({ memberId: row.memberId, notice: noticeOf(row, this.zone) }));
  }
}

const keyIn = (cursor: string | undefined): [string, string] | undefined => {
  const values = decodeCursor(cursor, 2);
  if (values === undefined) return undefined;
  const parsed = Key.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Refused('input.invalid', { errors: [{ path: 'query.cursor', message: 'Please use the cursor exactly as we gave it.' }] });
};
