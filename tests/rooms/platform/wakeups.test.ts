import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Transaction, Wakeups } from '../../../server/src/platform/public.js';
import { eventually } from '../../helpers/eventually.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse } from './small-house.js';

let database: TestDatabase;
let ringer: SmallHouse;
let hearer: SmallHouse;
const heard: string[] = [];
const ring = (bell: string) => ringer.get(Transaction).run((tx) => tx.query(`SELECT pg_notify('alongside', $1)`, [bell]));

beforeAll(async () => {
  database = await cloneDatabase();
  ringer = await openSmallHouse(database.url, { kind: 'web' });
  hearer = await openSmallHouse(database.url, { kind: 'worker' });
  hearer.get(Wakeups).on((bell) => void heard.push(bell));
});
afterAll(async () => {
  await ringer.stop();
  await hearer.stop();
  await database.drop();
});

describe('a bell', () => {
  it('rung in one process is heard in another, after the commit', async () => {
    await eventually(async () => {
      await ring('topic:feed');
      expect(heard).toContain('topic:feed');
    });
  });

  it('is not heard when its transaction is not kept', async () => {
    await ringer
      .get(Transaction)
      .run(async (tx) => {
        await tx.query(`SELECT pg_notify('alongside', 'topic:lost')`);
        throw new Error('no');
      })
      .catch(() => undefined);
    await ring('topic:after');
    await eventually(() => expect(heard).toContain('topic:after'));
    expect(heard).not.toContain('topic:lost');
  });

  it('is heard again after the database cut the line', async () => {
    await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`);
    await eventually(async () => {
      await ring('topic:again');
      expect(heard).toContain('topic:again');
    });
    expect(hearer.lines.some((line) => line.includes('Lost the connection that hears bells'))).toBe(true);
  });
});
