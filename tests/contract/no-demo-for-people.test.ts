import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoPassword } from '../../server/src/demo/team.js';
import { seedDemo } from '../../server/src/demo/seed-demo.js';
import { Passwords, SeedMember } from '../../server/src/identity/public.js';
import { Transaction } from '../../server/src/platform/public.js';
import { startApp } from '../../server/src/start-app.js';
import { testSettings } from '../helpers/settings.js';
import { cloneDatabase, type TestDatabase } from '../helpers/test-database.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await cloneDatabase();
});
afterEach(() => database.drop());

const publicSite = { PUBLIC_ORIGIN: 'https://peers.example.org' };
const production = { ...publicSite, NODE_ENV: 'production', RATE_LIMITS: 'on' };

/** An account as the demo has it. */
const withDemoAccount = async (username: string) => {
  const running = await startApp(testSettings({ DATABASE_URL: database.url }), { kind: 'tool' });
  const passwordHash = await running.app.get(Passwords).hash(demoPassword);
  await running.app.get(Transaction).run((tx) => running.app.get(SeedMember).run(tx, { username, passwordHash, joinedAt: new Date(), roles: ['admin'] }));
  await running.stop();
};

const start = async (more: Readonly<Record<string, string>>, kind: 'web' | 'worker' | 'tool' = 'web') => {
  const running = await startApp(testSettings({ DATABASE_URL: database.url, ...more }), { kind });
  await running.stop();
};

describe('accounts whose password everybody knows', () => {
  it.each([
    ['in production', production],
    ['on a public address', publicSite],
  ])('keep the house from starting %s', async (_, settings) => {
    await withDemoAccount('Ada');
    await expect(start(settings)).rejects.toThrow(/made-up people of the demo/);
  });

  it('do not keep an operator from putting it right', async () => {
    await withDemoAccount('Ada');
    await expect(start(production, 'tool')).resolves.toBeUndefined();
  });

  it('are never made for a public address', async () => {
    const settings = testSettings({ DATABASE_URL: database.url, ...publicSite });
    const running = await startApp(settings, { kind: 'tool' });
    try {
      expect(await seedDemo(running, settings)).toEqual([]);
      expect(await database.query('SELECT id FROM member')).toEqual([]);
    } finally {
      await running.stop();
    }
  });

  it('are fine on this machine', async () => {
    await withDemoAccount('Ada');
    await expect(start({ PUBLIC_ORIGIN: 'http://localhost:3000' })).resolves.toBeUndefined();
  });
});
