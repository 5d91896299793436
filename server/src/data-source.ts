import type { DataSource } from 'typeorm';
import { communitySchema } from './community/schema.js';
import { identitySchema } from './identity/schema.js';
import { insightsSchema } from './insights/schema.js';
import { moderationSchema } from './moderation/schema.js';
import { notificationsSchema } from './notifications/schema.js';
import type { SettingsValues } from './platform/config/settings.js';
import { makeDataSource } from './platform/database/data-source.js';
import { platformSchema } from './platform/schema.js';
import { realtimeSchema } from './realtime/schema.js';
import { safetySchema } from './safety/schema.js';

const rooms = [
  platformSchema,
  safetySchema,
  identitySchema,
  communitySchema,
  moderationSchema,
  notificationsSchema,
  realtimeSchema,
  insightsSchema,
];

/** The pool with every room's entities and migrations. */
export const dataSourceFor = (settings: SettingsValues): DataSource =>
  makeDataSource(settings, {
    entities: rooms.flatMap((room) => room.entities),
    migrations: rooms.flatMap((room) => room.migrations),
  });
