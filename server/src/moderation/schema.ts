import type { Schema } from '#platform';
import { ModerationCase } from './cases/case.entity.js';
import { CaseLogEntry } from './cases/case-log.entity.js';
import { Evidence } from './cases/evidence.entity.js';
import { DecisionRecord } from './decisions/decision.entity.js';
import { Moderation1763600400000 } from './migrations/1763600400000-moderation.js';
import { Report } from './reports/report.entity.js';

export const moderationSchema = {
  entities: [ModerationCase, CaseLogEntry, Evidence, Report, DecisionRecord],
  migrations: [Moderation1763600400000],
} satisfies Schema;
