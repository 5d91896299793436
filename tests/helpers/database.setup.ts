import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dataSourceFor } from '../../server/src/data-source.js';
import { startEmbeddedPostgres } from '../../server/src/one-machine/embedded-postgres.js';
import { migrate } from '../../server/src/platform/database/migrate.js';
import { testSettings } from './settings.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL whose database `alongside` is migrated and empty: the template of every test's own database. */
    readonly databaseUrl: string;
  }
}

/** One real PostgreSQL for the whole run; each test file clones the migrated template. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-test-'));
  const database = await startEmbeddedPostgres(folder);
  const settings = testSettings({ DATABASE_URL: database.url });
  const source = await dataSourceFor(settings).initialize();
  await migrate(source, settings);
  await source.destroy();
  provide('databaseUrl', database.url);
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
};
