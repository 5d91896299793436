import { Injectable } from '@nestjs/common';
import type { Page } from '@alongside/shared/kernel/page';
import type { MyReport } from '@alongside/shared/moderation/report';
import { Database, toPage } from '#platform';
import { keyOf, pageKey } from '../record/page-key.js';
import type { Report } from './report.entity.js';

type Row = Pick<Report, 'id' | 'kind' | 'reason' | 'state' | 'at' | 'lookedAt' | 'subjectType' | 'subjectId'>;

@Injectable()
export class ReportsReads {
  constructor(private readonly database: Database) {}

  /** What one member reported, newest first. */
  async page(memberId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<MyReport>> {
    const after = pageKey(cursor);
    const rows = await this.database.query<Row>(
      `SELECT id, kind, reason, state, at, looked_at AS "lookedAt", subject_type AS "subjectType", subject_id AS "subjectId" FROM report
       WHERE reporter_id = $1 AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid))
       ORDER BY at DESC, id DESC LIMIT $4`,
      [memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
    return toPage(rows, limit, keyOf, ({ subjectType: type, subjectId, lookedAt, at, ...row }) => ({
      ...row,
      subject: { type, id: subjectId },
      at: at.toISOString(),
      lookedAt: lookedAt?.toISOString() ?? null,
    }));
  }
}
