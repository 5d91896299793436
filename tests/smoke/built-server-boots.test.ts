import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../helpers/person.js';
import { hasRedis } from '../helpers/has-redis.js';
import { freePort } from '../helpers/process.js';
import { startRedis } from '../helpers/redis.js';
import { cloneDatabase, type TestDatabase } from '../helpers/test-database.js';
import { begin, buildServer, endAll, finish } from './program.js';

/** A whole program starts in each of these, on a machine that may be busy. */
const patience = { timeout: 120_000 };
let database: TestDatabase;
beforeAll(async () => {
  buildServer();
  database = await cloneDatabase();
}, 120_000);
afterAll(async () => {
  await endAll();
  await database.drop();
});

const secret = 'a secret that only the tests use, long enough';
const good = async (more: Record<string, string> = {}) => ({
  NODE_ENV: 'production',
  APP_SECRET: secret,
  PUBLIC_ORIGIN: 'http://localhost:3000',
  DATABASE_URL: database.url,
  HOST: '127.0.0.1',
  PORT: String(await freePort()),
  ...more,
});
const connections = async (): Promise<number> => {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> ''`,
  );
  return row!.count;
};

/** One that cannot start: what it says and that it says no more. */
const refusal = async (program: string, environment: Record<string, string>): Promise<string[]> => {
  const ended = await finish(program, [], environment);
  expect(ended.code).toBe(1);
  expect(ended.output).not.toMatch(/ready/);
  expect(ended.errors).not.toMatch(/\n\s+at |node:internal/);
  for (const hidden of [secret, new URL(database.url).password]) expect(ended.errors).not.toContain(hidden);
  return ended.errors.trim().split('\n');
};
const list = (...faults: (string | RegExp)[]) => ['This cannot start yet:', ...faults.map((fault) => expect.stringMatching(fault))];

describe('the built server', patience, () => {
  it('boots as web and as worker, and both end well with nothing left behind', async () => {
    const environment = await good();
    const [web, worker] = [begin('server/dist/main.js', environment), begin('server/dist/worker.js', await good())];
    await web.says(new RegExp(`^ready http://localhost:${environment.PORT}$`, 'm'));
    await worker.says(/^ready \(worker\)$/m);
    const url = `http://127.0.0.1:${environment.PORT}`;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await ask(url, 'GET', '/guidelines')).body.version).toEqual(expect.any(String));
    expect((await ask(url, 'GET', '/me')).body).toMatchObject({ code: 'session.required' });

    // A second one on the same port says so in one line, and takes nothing away from the first.
    expect(await refusal('server/dist/main.js', environment)).toEqual([`This cannot start: port ${environment.PORT} is already in use. Set PORT to a free one.`]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await web.end('SIGTERM')).toMatchObject({ code: 0, errors: '' });
    expect(await worker.end('SIGINT')).toMatchObject({ code: 0, errors: '' });
    expect(await connections()).toBe(0);
  });
});

describe('unsafe settings', patience, () => {
  it('are told all at once, one line each, with exit code 1', async () => {
    const settings = {
      DATABASE_URL: database.url, NODE_ENV: 'production', APP_SECRET: 'change-me-change-me-change-me-change-me',
      PUBLIC_ORIGIN: 'http://peers.example.org', RATE_LIMITS: 'relaxed', TYPEORM_SYNCHRONIZE: 'true',
    };
    expect(await refusal('server/dist/main.js', settings)).toEqual(
      list(/^ {2}- TYPEORM_SYNCHRONIZE must stay off/, /^ {2}- APP_SECRET is still the example/, /^ {2}- PUBLIC_ORIGIN must start with https/, /^ {2}- RATE_LIMITS=relaxed is for testing/),
    );
  });

  it('that nobody can read are told the same way by a worker', async () => {
    expect(await refusal('server/dist/worker.js', { PORT: 'http', STAFFED_HOURS: 'all day' })).toEqual(
      list(/^ {2}- PORT: must be a port number/, /^ {2}- DATABASE_URL: is missing/, /^ {2}- STAFFED_HOURS: must look like/),
    );
  });

  it.skipIf(!hasRedis)('are found around it too: a Redis that forgets', async () => {
    const redis = await startRedis(['--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru']);
    try {
      expect(await refusal('server/dist/worker.js', await good({ REDIS_URL: redis.url }))).toEqual(
        list(/maxmemory-policy is allkeys-lru; set it to noeviction/, /appendonly is off; set it to yes/),
      );
    } finally {
      await redis.stop();
    }
  });

  it('and a database that is not there is one line, without its password', async () => {
    const nowhere = await good({ DATABASE_URL: `postgres://alongside:hunter2@127.0.0.1:${await freePort()}/alongside` });
    const said = await refusal('server/dist/main.js', nowhere);
    expect(said).toEqual([expect.stringMatching(/^This cannot start: PostgreSQL cannot be reached with DATABASE_URL/)]);
    expect(said.join()).not.toContain('hunter2');
  });
});
