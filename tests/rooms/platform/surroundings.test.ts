import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSurroundings } from '../../../server/src/platform/config/check-surroundings.js';
import { UnsafeSettings } from '../../../server/src/platform/config/settings.js';
import { makeDataSource } from '../../../server/src/platform/database/data-source.js';
import { platformSchema } from '../../../server/src/platform/schema.js';
import { freePort } from '../../helpers/process.js';
import { hasRedis } from '../../helpers/has-redis.js';
import { startRedis } from '../../helpers/redis.js';
import { testSettings } from '../../helpers/settings.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';

let database: TestDatabase;
let source: DataSource;

const faultsWith = async (settings: Readonly<Record<string, string>>, now: () => number = Date.now): Promise<readonly string[]> => {
  try {
    await checkSurroundings(testSettings({ DATABASE_URL: database.url, ...settings }), source, now);
    return [];
  } catch (fault) {
    expect(fault).toBeInstanceOf(UnsafeSettings);
    return (fault as UnsafeSettings).faults;
  }
};

const faultsOfRedis = async (settings: readonly string[]): Promise<readonly string[]> => {
  const redis = await startRedis(settings);
  try {
    return await faultsWith({ REDIS_URL: redis.url });
  } finally {
    await redis.stop();
  }
};

beforeAll(async () => {
  database = await cloneDatabase();
  source = await makeDataSource(testSettings({ DATABASE_URL: database.url }), platformSchema).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the clock', () => {
  it('may be a little off', async () => {
    expect(await faultsWith({}, () => Date.now() + 1_500)).toEqual([]);
  });

  it.each([10_000, -10_000])('stops the start when it is %d ms from the database\'s', async (off) => {
    const [fault, ...more] = await faultsWith({}, () => Date.now() + off);
    expect(fault).toMatch(/^This machine's clock is (9\.\d|10\.\d) seconds away from the database's\. Set both by NTP/);
    expect(more).toEqual([]);
  });
});

describe.skipIf(!hasRedis)('Redis', () => {
  it('is welcome when it keeps what it is given', async () => {
    expect(await faultsOfRedis(['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'])).toEqual([]);
  });

  it.each(['allkeys-lru', 'volatile-ttl', 'allkeys-random'])('is refused when it throws jobs out to make room: %s', async (policy) => {
    const faults = await faultsOfRedis(['--appendonly', 'yes', '--maxmemory-policy', policy]);
    expect(faults).toEqual([`REDIS_URL: maxmemory-policy is ${policy}; set it to noeviction, or jobs vanish when memory is full.`]);
  });

  it('is refused when it forgets on restart', async () => {
    const faults = await faultsOfRedis(['--appendonly', 'no', '--maxmemory-policy', 'noeviction']);
    expect(faults).toEqual(['REDIS_URL: appendonly is off; set it to yes, or jobs vanish when Redis restarts.']);
  });

  it('is told every fault at once', async () => {
    expect(await faultsOfRedis(['--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru'])).toHaveLength(2);
  });
});

it('a Redis that is not there is named, at once', async () => {
  const began = performance.now();
  expect(await faultsWith({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` })).toEqual(['REDIS_URL: nothing answers there.']);
  expect(performance.now() - began).toBeLessThan(5_000);
});
