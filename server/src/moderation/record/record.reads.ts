import { Injectable } from '@nestjs/common';
import type { Page } from '@alongside/shared/kernel/page';
import type { RecordItem } from '@alongside/shared/moderation/decision';
import { Database, Settings, toPage } from '#platform';
import type { DecisionRecord } from '../decisions/decision.entity.js';
import { keyOf, pageKey } from './page-key.js';
import { toldDecision, writtenTo } from './told-decision.js';

type Row = Pick<
  DecisionRecord,
  'id' | 'at' | 'kind' | 'subjectType' | 'subjectId' | 'actions' | 'automatic' | 'guideline' | 'noteToMember' | 'until'
>;

/** Decisions about one member, as they read them. A case that led to nothing is not among them: it would tell of a report. */
@Injectable()
export class RecordReads {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Newest first. */
  async page(memberId: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<RecordItem>> {
    const after = pageKey(cursor);
    const rows = await this.database.query<Row>(
      `SELECT id, at, kind, subject_type AS "subjectType", subject_id AS "subjectId", actions, automatic, guideline,
              note_to_member AS "noteToMember", until
       FROM decision
       WHERE about_member_id = $1 AND applied_at IS NOT NULL AND actions <> '[{"type": "no-action"}]'::jsonb
         AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid))
       ORDER BY at DESC, id DESC LIMIT $4`,
      [memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
    return toPage(rows, limit, keyOf, (row) => this.item(row));
  }

  private item(row: Row): RecordItem {
    const { title, body } = toldDecision(row, this.settings.values.COMMUNITY_TIME_ZONE);
    return {
      id: row.id,
      at: row.at.toISOString(),
      actions: row.actions.map((action) => action.type),
      subject: { type: row.subjectType, id: row.subjectId },
      automatic: row.automatic,
      guideline: row.guideline,
      title,
      body,
      noteToMember: writtenTo(row.actions, row.noteToMember),
      until: row.until?.toISOString() ?? null,
    };
  }
}
