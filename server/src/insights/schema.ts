import type { Schema } from '#platform';
import { Insights1763600700000 } from './migrations/1763600700000-insights.js';
import { ReleaseFileEntity } from './releases/release-file.entity.js';
import { ReleaseEntity } from './releases/release.entity.js';

/** Acts, contacts and member-logs have no entities: they are only ever written whole sets at a time. */
export const insightsSchema: Schema = {
  entities: [ReleaseEntity, ReleaseFileEntity],
  migrations: [Insights1763600700000],
};
