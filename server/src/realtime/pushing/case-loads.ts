import { Injectable } from '@nestjs/common';
import { QueueReads } from '#moderation';
import { Database } from '#platform';
import type { Line } from '../topic-log/topic-log.reads.js';
import { forNobody, type Prepared } from './prepared.js';

/** No member has this id, so nothing is told as anybody's own. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Reads cases as the queue shows them. */
@Injectable()
export class CaseLoads {
  constructor(
    private readonly queue: QueueReads,
    private readonly database: Database,
  ) {}

  async load(lines: readonly Line[]): Promise<Prepared[]> {
    const ids = [...new Set(lines.flatMap((line) => line.refs['caseId'] ?? []))];
    if (ids.length === 0) return [];
    const items = await Promise.all(ids.map(async (id) => [id, await this.queue.item(id, nobody)] as const));
    const cases = new Map(items);
    const reporters = await this.reporters(ids);
    return lines.map((line) => {
      const item = cases.get(line.refs['caseId'] ?? '');
      if (item === undefined || (line.type !== 'case.opened' && line.type !== 'case.changed')) return forNobody(line);
      const keptFrom = new Set([...(reporters.get(item.id) ?? []), ...(item.about === null ? [] : [item.about.id])]);
      return { line, item: { kind: 'case', keptFrom }, shown: { type: line.type, data: { case: item } } };
    });
  }

  private async reporters(caseIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ caseId: string; reporters: string[] }>(
      'SELECT case_id AS "caseId", array_agg(reporter_id) AS reporters FROM report WHERE case_id = ANY ($1) GROUP BY case_id',
      [caseIds],
    );
    return new Map(rows.map(({ caseId, reporters }) => [caseId, reporters]));
  }
}
