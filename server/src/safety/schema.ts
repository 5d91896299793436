import type { Schema } from '#platform';
import { Safety1763600100000 } from './migrations/1763600100000-safety.js';
import { AssessmentEntity } from './records/assessment.entity.js';

export const safetySchema = {
  entities: [AssessmentEntity],
  migrations: [Safety1763600100000],
} satisfies Schema;
