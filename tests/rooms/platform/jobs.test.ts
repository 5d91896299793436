import { Injectable } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob, HandlesJob, Jobs, newId } from '../../../server/src/platform/public.js';
import { eventually } from '../../helpers/eventually.js';
import { hasRedis } from '../../helpers/has-redis.js';
import { startRedis, type TestRedis } from '../../helpers/redis.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse } from './small-house.js';

const payload = z.object({ cupId: z.uuid() });
const washUp = defineJob({ name: 'cup.wash-up', payload, key: ({ cupId }) => cupId, attempts: 3, backoffMs: 50 });
const dryUp = defineJob({ name: 'cup.dry-up', payload, key: ({ cupId }) => cupId, attempts: 2, backoffMs: 50 });

const washed: string[] = [];
let slips = 0;

@Injectable()
class Sink {
  @HandlesJob(washUp)
  async wash({ cupId }: { cupId: string }): Promise<void> {
    if (slips > 0) {
      slips -= 1;
      throw new Error('a slippery cup with the words of a person');
    }
    washed.push(cupId);
  }

  @HandlesJob(dryUp)
  async dry({ cupId }: { cupId: string }): Promise<void> {
    throw new Error(`no dry towel for ${cupId}`);
  }
}

let database: TestDatabase;
let redis: TestRedis | undefined;
let houses: SmallHouse[] = [];

const open = async (kind: 'web' | 'worker') => {
  const house = await openSmallHouse(database.url, { kind, providers: [Sink], ...(redis === undefined ? {} : { settings: { REDIS_URL: redis.url } }) });
  houses.push(house);
  return house;
};
const times = (cupId: string) => washed.filter((id) => id === cupId).length;

describe.each([['PostgreSQL', false], ['Redis', true]] as const)('the queue on %s', (_name, onRedis) => {
  const its = it.skipIf(onRedis && !hasRedis);

  beforeAll(async () => {
    database = await cloneDatabase();
    redis = onRedis && hasRedis ? await startRedis() : undefined;
  });
  afterEach(async () => {
    for (const house of houses) await house.stop();
    houses = [];
    slips = 0;
  });
  afterAll(async () => {
    await redis?.stop();
    redis = undefined;
    await database.drop();
  });

  its('runs a job in a worker, once per key', async () => {
    const [web] = [await open('web'), await open('worker'), await open('worker')];
    const cupId = newId();
    await Promise.all(Array.from({ length: 5 }, () => web.get(Jobs).add(washUp, { cupId })));
    await eventually(() => expect(times(cupId)).toBe(1));
    await web.get(Jobs).add(washUp, { cupId });
    await eventually(async () => expect(await web.get(Jobs).counts()).toMatchObject({ wait: 0, active: 0, delayed: 0 }));
    expect(times(cupId)).toBe(1);
  });

  its('keeps a job while no worker is there', async () => {
    const web = await open('web');
    const cupId = newId();
    await web.get(Jobs).add(washUp, { cupId });
    expect(await web.get(Jobs).counts()).toMatchObject({ wait: 1 });
    await open('worker');
    await eventually(() => expect(times(cupId)).toBe(1));
  });

  its('waits as long as it was told', async () => {
    const [web] = [await open('web'), await open('worker')];
    const cupId = newId();
    const began = performance.now();
    await web.get(Jobs).add(washUp, { cupId }, 1_200);
    await eventually(() => expect(times(cupId)).toBe(1));
    expect(performance.now() - began).toBeGreaterThan(1_100);
  });

  its('tries again after a fault', async () => {
    const [web] = [await open('web'), await open('worker')];
    slips = 2;
    const cupId = newId();
    await web.get(Jobs).add(washUp, { cupId });
    await eventually(() => expect(times(cupId)).toBe(1));
  });

  its('keeps and counts what failed for good, and logs its name without its words', async () => {
    const [web, worker] = [await open('web'), await open('worker')];
    await web.get(Jobs).add(dryUp, { cupId: newId() });
    await eventually(async () => expect(await web.get(Jobs).counts()).toMatchObject({ failed: 1 }));
    await eventually(() => expect(worker.lines.some((line) => line.includes('A job failed.') && line.includes('cup.dry-up'))).toBe(true));
    expect(worker.lines.join()).not.toContain('towel');
  });

  its('refuses a job whose payload is not what was declared', async () => {
    const web = await open('web');
    await expect(web.get(Jobs).add(washUp, { cupId: 'not an id' })).rejects.toThrow();
  });
});

describe.skipIf(!hasRedis)('a Redis that dies', () => {
  beforeAll(async () => {
    database = await cloneDatabase();
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const house of houses) await house.stop();
    houses = [];
  });
  afterAll(async () => {
    await redis?.stop();
    redis = undefined;
    await database.drop();
  });

  it('is told of soon, and is used again once it is back, without a restart', async () => {
    const [web] = [await open('web'), await open('worker')];
    const [lost, kept] = [newId(), newId()];
    await web.get(Jobs).add(washUp, { cupId: newId() });
    await redis?.kill();
    const began = performance.now();
    await expect(web.get(Jobs).add(washUp, { cupId: lost })).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(7_000);
    await redis?.start();
    await eventually(() => web.get(Jobs).add(washUp, { cupId: kept }));
    await eventually(() => expect(times(kept)).toBe(1));
  });

  it.each([0, 5, 15, 40, 100])('does not leave a worker useless that was %d ms into its start', async (ms) => {
    const web = await open('web');
    const opening = open('worker');
    await new Promise((resolve) => setTimeout(resolve, ms));
    await redis?.kill();
    const worker = await opening;
    await redis?.start();
    const cupId = newId();
    await eventually(() => web.get(Jobs).add(washUp, { cupId }));
    await eventually(() => expect(times(cupId)).toBe(1));
    expect(worker.lines.length).toBeLessThan(200);
  });
});

describe('at the start', () => {
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  it('a job that nobody handles is named', async () => {
    await expect(openSmallHouse(database.url, { kind: 'worker' })).rejects.toThrow('These jobs have no handler: cup.wash-up, cup.dry-up.');
  });

  it('a job with two handlers is named', async () => {
    @Injectable()
    class SecondSink {
      @HandlesJob(washUp)
      async wash({ cupId }: { cupId: string }): Promise<void> {
        washed.push(cupId);
      }
    }
    await expect(openSmallHouse(database.url, { kind: 'worker', providers: [Sink, SecondSink] })).rejects.toThrow('The job cup.wash-up has two handlers.');
  });
});
