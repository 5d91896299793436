import { Injectable } from '@nestjs/common';
import type { Decision } from '@alongside/shared/moderation/decision';
import { Database } from '#platform';

type DecisionRow = Omit<Decision, 'at' | 'takesEffectAt' | 'undoneAt'> & { at: Date; takesEffectAt: Date; undoneAt: Date | null };

const select = `
  SELECT d.id, d.case_id AS "caseId", d.round, d.actions, d.automatic, d.at, d.takes_effect_at AS "takesEffectAt", d.undone_at AS "undoneAt",
         CASE WHEN m.id IS NULL THEN NULL ELSE jsonb_build_object('id', m.id, 'username', m.username) END AS "by"
  FROM decision d LEFT JOIN member m ON m.id = d.decided_by`;

@Injectable()
export class DecisionsReads {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<Decision | undefined> {
    const row = await this.database.one<DecisionRow>(`${select} WHERE d.id = $1`, [id]);
    return row === undefined ? undefined : decisionOf(row);
  }

  /** Oldest first. */
  async ofCase(caseId: string): Promise<Decision[]> {
    return (await this.database.query<DecisionRow>(`${select} WHERE d.case_id = $1 ORDER BY d.at, d.id`, [caseId])).map(decisionOf);
  }
}

const decisionOf = (row: DecisionRow): Decision => ({
  ...row,
  at: row.at.toISOString(),
  takesEffectAt: row.takesEffectAt.toISOString(),
  undoneAt: row.undoneAt?.toISOString() ?? null,
});
