import { Injectable } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId, Sweeps, Transaction, type Tx } from '../../../server/src/platform/public.js';
import { Sweeper } from '../../../server/src/platform/sweeper/sweeper.js';
import { eventually } from '../../helpers/eventually.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse, type SmallHouseOptions } from './small-house.js';

const record = (tx: Tx, name: string) => tx.query('INSERT INTO swept (id, name) VALUES ($1, $2)', [newId(), name]);

@Injectable()
class Hourly {
  @Sweeps({ name: 'test.hourly', everySeconds: 3_600 })
  async sweep(tx: Tx): Promise<number> {
    await record(tx, 'hourly');
    return 1;
  }
}

let falls = 1;

@Injectable()
class Clumsy {
  @Sweeps({ name: 'test.clumsy', everySeconds: 3_600 })
  async sweep(tx: Tx): Promise<number> {
    await record(tx, 'clumsy');
    if (falls > 0) {
      falls -= 1;
      throw new Error('tripped over the broom');
    }
    return 0;
  }
}

let database: TestDatabase;
let houses: SmallHouse[] = [];
const open = async (options: SmallHouseOptions) => {
  const house = await openSmallHouse(database.url, options);
  houses.push(house);
  return house;
};
const swept = async (name: string) => Number((await database.query<{ n: string }>('SELECT count(*) AS n FROM swept WHERE name = $1', [name]))[0]?.n);
const aLittleLater = () => new Promise((resolve) => setTimeout(resolve, 5_000));

beforeAll(async () => {
  database = await cloneDatabase();
  await database.query('CREATE TABLE swept (id uuid PRIMARY KEY, name text NOT NULL)');
});
afterEach(async () => {
  for (const house of houses) await house.stop();
  houses = [];
  await database.query('DELETE FROM sweep');
  await database.query('DELETE FROM swept');
});
afterAll(() => database.drop());

describe('a sweep', () => {
  it('is run once when it is due, however many workers there are', async () => {
    await Promise.all([1, 2, 3].map(() => open({ kind: 'worker', providers: [Hourly] })));
    await eventually(async () => expect(await swept('hourly')).toBe(1));
    await aLittleLater();
    expect(await swept('hourly')).toBe(1);
  });

  it('is run again when it is due again, by the database\'s clock', async () => {
    await open({ kind: 'worker', providers: [Hourly] });
    await eventually(async () => expect(await swept('hourly')).toBe(1));
    await database.query(`UPDATE sweep SET next_at = now() WHERE name = 'test.hourly'`);
    await eventually(async () => expect(await swept('hourly')).toBe(2));
  });

  it('that fails is tried again soon, leaves nothing behind and does not stop the others', async () => {
    const house = await open({ kind: 'worker', providers: [Clumsy, Hourly] });
    await eventually(async () => expect([await swept('hourly'), await swept('clumsy')]).toEqual([1, 1]));
    expect(house.lines.some((line) => line.includes('A sweep failed') && line.includes('test.clumsy'))).toBe(true);
    expect(house.lines.join()).not.toContain('broom');
  });

  it('is not the business of a process that only serves', async () => {
    await open({ kind: 'web', providers: [Hourly] });
    await aLittleLater();
    expect(await swept('hourly')).toBe(0);
  });

  it('runs whenever an operator asks', async () => {
    const house = await open({ kind: 'web', providers: [Hourly] });
    await house.get(Sweeper).sweepAll();
    await house.get(Sweeper).sweepAll();
    expect(await swept('hourly')).toBe(2);
  });

  it('says in the log when it put something right', async () => {
    const house = await open({ kind: 'worker', providers: [Hourly] });
    await eventually(() => expect(house.lines.some((line) => line.includes('A sweep put something right.') && line.includes('"count":1'))).toBe(true));
  });
});

describe('two sweeps of one name', () => {
  it('stop the start', async () => {
    @Injectable()
    class Twin {
      @Sweeps({ name: 'test.hourly', everySeconds: 1 })
      async sweep(tx: Tx): Promise<number> {
        return (await tx.query('SELECT 1')).length;
      }
    }
    await expect(openSmallHouse(database.url, { kind: 'worker', providers: [Hourly, Twin] })).rejects.toThrow('Two sweeps are called test.hourly.');
  });
});

describe('housekeeping', () => {
  it('clears events a week after they were handed on and keys after thirty days, and nothing sooner', async () => {
    const house = await open({ kind: 'web' });
    const event = (days: number, waits: boolean) =>
      house.get(Transaction).run(async (tx) => {
        const id = newId();
        await tx.query(`INSERT INTO outbox_event (id, name, payload, at) VALUES ($1, 'old', '{}', now() - make_interval(days => $2))`, [id, days]);
        if (waits) await tx.query(`INSERT INTO outbox_delivery (event_id, listener, next_at) VALUES ($1, 'Nobody.listens', now() + interval '1 hour')`, [id]);
        await tx.query(`INSERT INTO idempotency (member_id, key, digest, at) VALUES ($1, 'key-12345', '\\x00', now() - make_interval(days => $2))`, [newId(), days * 4]);
      });
    await event(8, false);
    await event(8, true);
    await event(6, false);
    await house.get(Sweeper).sweepAll();
    const [left] = await database.query<{ events: string; keys: string }>('SELECT (SELECT count(*) FROM outbox_event) AS events, (SELECT count(*) FROM idempotency) AS keys');
    expect(left).toEqual({ events: '2', keys: '1' });
  });
});
