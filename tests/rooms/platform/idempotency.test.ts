import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Idempotency, newId, type OnceKey, type Tx } from '../../../server/src/platform/public.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse } from './small-house.js';

let database: TestDatabase;
let houses: SmallHouse[];
const mina = newId();

const keyed = (key: string, body = 'the same words', memberId = mina): OnceKey => ({ memberId, key, digest: createHash('sha256').update(body).digest() });
const write = async (tx: Tx) => {
  const noteId = newId();
  await tx.query('INSERT INTO note (id) VALUES ($1)', [noteId]);
  return { noteId };
};
const once = (key: OnceKey | undefined, house = houses[0]!) => house.get(Idempotency).once(key, write);
const notes = async () => Number((await database.query<{ n: string }>('SELECT count(*) AS n FROM note'))[0]?.n);

beforeAll(async () => {
  database = await cloneDatabase();
  await database.query('CREATE TABLE note (id uuid PRIMARY KEY)');
  houses = [await openSmallHouse(database.url, { kind: 'web' }), await openSmallHouse(database.url, { kind: 'web' })];
});
afterAll(async () => {
  for (const house of houses) await house.stop();
  await database.drop();
});

describe('a request with an idempotency key', () => {
  it('is done once, however often it comes, and answered alike', async () => {
    const before = await notes();
    const first = await once(keyed('again-and-again'));
    expect(await once(keyed('again-and-again'))).toEqual(first);
    expect(await once(keyed('again-and-again'), houses[1])).toEqual(first);
    expect(await notes()).toBe(before + 1);
  });

  it('is done once when many come at the same moment, on two servers', async () => {
    const before = await notes();
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => once(keyed('all-at-once'), houses[index % 2])));
    expect(new Set(answers.map(({ noteId }) => noteId)).size).toBe(1);
    expect(await notes()).toBe(before + 1);
  });

  it('is refused when the key was used for something else', async () => {
    await once(keyed('taken-already', 'one thing'));
    await expect(once(keyed('taken-already', 'another'))).rejects.toThrow(expect.objectContaining({ code: 'idempotency.reused' }));
  });

  it('is refused to exactly one of two different requests that race for the key', async () => {
    const settled = await Promise.allSettled([once(keyed('contested', 'a'), houses[0]), once(keyed('contested', 'b'), houses[1])]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not take another member\'s key', async () => {
    const [hers, his] = [await once(keyed('a-common-key')), await once(keyed('a-common-key', 'his words', newId()))];
    expect(hers).not.toEqual(his);
  });

  it('leaves its key free when the work fails', async () => {
    const key = keyed('second-chance');
    await expect(houses[0]!.get(Idempotency).once(key, async () => Promise.reject(new Error('the pen broke')))).rejects.toThrow('the pen broke');
    await expect(once(key)).resolves.toHaveProperty('noteId');
  });

  it('keeps ids of the first answer, never its words', async () => {
    await once(keyed('looked-into', 'private words'));
    const [row] = await database.query<{ result: object; digest: Buffer }>(`SELECT result, digest FROM idempotency WHERE key = 'looked-into'`);
    expect(Object.keys(row?.result ?? {})).toEqual(['noteId']);
    expect(row?.digest).toHaveLength(32);
  });
});

it('a request without a key is simply done', async () => {
  const before = await notes();
  await once(undefined);
  await once(undefined);
  expect(await notes()).toBe(before + 2);
});
