import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Transaction } from '../../../server/src/platform/public.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse } from './small-house.js';

let database: TestDatabase;
let house: SmallHouse;
const run: Transaction['run'] = (work) => house.get(Transaction).run(work);
const total = async () => Number((await database.query<{ n: number }>('SELECT sum(n)::int AS n FROM jar'))[0]?.n);

/** Takes one row, then a little later the other. */
const both = (first: number, second: number) =>
  run(async (tx) => {
    await tx.query('UPDATE jar SET n = n + 1 WHERE id = $1', [first]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await tx.query('UPDATE jar SET n = n + 1 WHERE id = $1', [second]);
  });

beforeAll(async () => {
  database = await cloneDatabase();
  await database.query('CREATE TABLE jar (id integer PRIMARY KEY, n integer NOT NULL)');
  await database.query('INSERT INTO jar VALUES (1, 0), (2, 0)');
  house = await openSmallHouse(database.url, { kind: 'web' });
});
afterAll(async () => {
  await house.stop();
  await database.drop();
});

describe('a transaction', () => {
  it('keeps everything or nothing', async () => {
    await expect(
      run(async (tx) => {
        await tx.query('UPDATE jar SET n = n + 1 WHERE id = 1');
        await tx.query('UPDATE jar SET n = n / 0 WHERE id = 2');
      }),
    ).rejects.toThrow('division by zero');
    expect(await total()).toBe(0);
  });

  it('gives rows alike for reads and writes', async () => {
    await run(async (tx) => {
      expect(await tx.query('UPDATE jar SET n = n WHERE id = 1 RETURNING id')).toEqual([{ id: 1 }]);
      expect(await tx.query('UPDATE jar SET n = n WHERE id = 9 RETURNING id')).toEqual([]);
      expect(await tx.one('DELETE FROM jar WHERE id = 9 RETURNING id')).toBeUndefined();
      expect(await tx.query('SELECT id FROM jar ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }]);
    });
  });

  it('is repeated when two of them block each other, and both are kept', async () => {
    const before = await total();
    await Promise.all([both(1, 2), both(2, 1)]);
    expect(await total()).toBe(before + 4);
  });

  it('is not repeated for any other fault', async () => {
    let tries = 0;
    const work = run(async () => {
      tries += 1;
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(tries).toBe(1);
  });
});

describe('what is to be done after the commit', () => {
  it('is done once it is kept, in order', async () => {
    const done: string[] = [];
    await run(async (tx) => {
      tx.afterCommit(() => void done.push('first'));
      tx.afterCommit(async () => void done.push('second'));
      expect(done).toEqual([]);
    });
    expect(done).toEqual(['first', 'second']);
  });

  it('is left when it is not kept', async () => {
    const done: string[] = [];
    await run(async (tx) => {
      tx.afterCommit(() => void done.push('never'));
      throw new Error('no');
    }).catch(() => undefined);
    expect(done).toEqual([]);
  });

  it('may fail without undoing anything or stopping the next', async () => {
    const done: string[] = [];
    await run(async (tx) => {
      tx.afterCommit(() => {
        throw new Error('the queue is away');
      });
      tx.afterCommit(() => void done.push('still'));
    });
    expect(done).toEqual(['still']);
    expect(house.lines.some((line) => line.includes('A wake-up after a commit failed'))).toBe(true);
  });
});
