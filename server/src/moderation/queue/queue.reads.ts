import { Injectable } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import type { Page } from '@alongside/shared/kernel/page';
import type { moderationApi } from '@alongside/shared/moderation/api';
import type { CaseItem } from '@alongside/shared/moderation/case';
import { Database, toPage } from '#platform';
import { caseFromSql, caseItem, caseRowSql, type CaseRow } from './case-row.js';
import { queueCursor } from './queue-cursor.js';

type QueueQuery = InputOf<typeof moderationApi.cases>['query'];

/** The queue as one person may see it: without cases about themselves or that they reported. */
@Injectable()
export class QueueReads {
  constructor(private readonly database: Database) {}

  /** Risk first, then share of target time used, then age. */
  async page(readerId: string, query: QueueQuery): Promise<Page<CaseItem>> {
    const after = queueCursor(query.cursor);
    const asOf = after?.asOf ?? (await this.now());
    const rows = await this.database.query<CaseRow>(
      `SELECT ${caseRowSql} FROM ${caseFromSql}
       WHERE ($3::text IS NULL OR c.kind = $3) AND ($4::text IS NULL OR c.priority = $4)
         AND CASE WHEN $5::text IS NULL THEN c.state <> 'resolved' ELSE c.state = $5 END
         AND ($6::boolean IS NOT TRUE OR (c.claimed_by = $2 AND c.claimed_until > now()))
         AND c.about_member_id IS DISTINCT FROM $2::uuid
         AND NOT EXISTS (SELECT FROM report WHERE report.case_id = c.id AND report.reporter_id = $2)
         AND ($7::text IS NULL OR (c.priority, -c.share, c.opened_at, c.id) > ($7, -$8::numeric, $9::timestamptz, $10::uuid))
       ORDER BY c.priority, c.share DESC, c.opened_at, c.id
       LIMIT $11`,
      [
        asOf, readerId, query.kind ?? null, query.priority ?? null, query.state ?? null, query.mine ?? null,
        after?.priority ?? null, after?.share ?? null, after?.openedAt ?? null, after?.id ?? null, query.limit + 1,
      ],
    );
    const key = (row: CaseRow) => [asOf, row.priority, row.share, row.openedAt.toISOString(), row.id];
    return toPage(rows, query.limit, key, (row) => caseItem(row, readerId));
  }

  /** One row of the queue, whoever reads it. */
  async item(caseId: string, readerId: string): Promise<CaseItem | undefined> {
    const row = await this.database.one<CaseRow>(`SELECT ${caseRowSql} FROM ${caseFromSql} WHERE c.id = $2`, [await this.now(), caseId]);
    return row === undefined ? undefined : caseItem(row, readerId);
  }

  private async now(): Promise<string> {
    const row = await this.database.one<{ now: Date }>('SELECT now() AS now');
    if (row === undefined) throw new Error('the database gave no time');
    return row.now.toISOString();
  }
}
