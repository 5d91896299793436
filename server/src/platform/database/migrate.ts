import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { SettingsValues } from '../config/settings.js';
import { migrateQueue } from '../jobs/backend.js';

/** Any number, the same for every process: one starter migrates while the others wait. */
const lock = 7_240_118;

/** Brings the schema up to date, ours and the queue's. Safe to call from any number of starting processes. */
export const migrate = async (source: DataSource, settings: SettingsValues): Promise<void> => {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    await source.runMigrations();
    await migrateQueue(settings);
  } finally {
    await client.end();
  }
};
