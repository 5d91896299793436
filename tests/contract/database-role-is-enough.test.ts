import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataSourceFor } from '../../server/src/data-source.js';
import { migrate } from '../../server/src/platform/database/migrate.js';
import { testSettings } from '../helpers/settings.js';

const name = `role_${randomBytes(4).toString('hex')}`;
const password = randomBytes(16).toString('hex');
const file = readFileSync(new URL('../../infra/postgres/alongside.sql', import.meta.url), 'utf8');
const sql = file
  .split('\n')
  .filter((line) => !/^(--|\\)/.test(line))
  .join('\n')
  .replaceAll(/\balongside\b/g, name)
  .replaceAll(":'password'", `'${password}'`);

const urlTo = (database: string, user?: { name: string; password: string }) => {
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${database}`;
  if (user !== undefined) [url.username, url.password] = [user.name, user.password];
  return url.toString();
};
const own = () => urlTo(name, { name, password });

const onServer = async (database: string, statements: readonly string[], user?: { name: string; password: string }) => {
  const client = new pg.Client({ connectionString: urlTo(database, user) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

beforeAll(() => onServer('postgres', sql.split(';').map((statement) => statement.trim()).filter((statement) => statement !== '')));
afterAll(() => onServer('postgres', [`DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${name}`]));

describe('the role that the compose file gives the house', () => {
  it('may do all that every room\'s migrations and the queue\'s need', async () => {
    const settings = testSettings({ DATABASE_URL: own() });
    const source = await dataSourceFor(settings).initialize();
    await migrate(source, settings);
    expect(await source.showMigrations()).toBe(false);
    await source.destroy();
  });

  it.each([
    ['make databases', `CREATE DATABASE ${name}_other`],
    ['make roles', `CREATE ROLE ${name}_other`],
    ['read the server\'s files', `SELECT pg_read_file('PG_VERSION')`],
    ['run programs', `COPY (SELECT 1) TO PROGRAM 'true'`],
  ])('may not %s', async (_what, statement) => {
    await expect(onServer(name, [statement], { name, password })).rejects.toThrow(/permission denied/);
  });

  it('shares its database with nobody', async () => {
    await onServer('postgres', [`CREATE ROLE ${name}_stranger LOGIN PASSWORD 'x'`]);
    await expect(onServer(name, ['SELECT 1'], { name: `${name}_stranger`, password: 'x' })).rejects.toThrow(/permission denied/);
    await onServer('postgres', [`DROP ROLE ${name}_stranger`]);
  });
});
