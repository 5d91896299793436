import { createClient } from 'redis';
import type { DataSource } from 'typeorm';
import { UnsafeSettings, type SettingsValues } from './settings.js';

const mostSkewMs = 2_000;

/**
 * Looks at what this process will lean on before it serves anybody: the database's clock, and a Redis that could drop jobs.
 * @throws UnsafeSettings with every fault at once
 */
export const checkSurroundings = async (settings: SettingsValues, source: DataSource, now: () => number): Promise<void> => {
  const faults = [await clockFault(source, now), ...(await redisFaults(settings))].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new UnsafeSettings(faults);
};

const clockFault = async (source: DataSource, now: () => number): Promise<string | undefined> => {
  const before = now();
  const [row] = await source.query<{ ms: string }[]>('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms');
  const middle = (before + now()) / 2;
  const skew = Math.abs(middle - Number(row?.ms));
  if (skew <= mostSkewMs) return undefined;
  return `This machine's clock is ${(skew / 1_000).toFixed(1)} seconds away from the database's. Set both by NTP: timers and locks depend on it.`;
};

const redisFaults = async (settings: SettingsValues): Promise<string[]> => {
  if (settings.REDIS_URL === undefined) return [];
  const client = createClient({ url: settings.REDIS_URL, socket: { reconnectStrategy: false } });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch {
    return ['REDIS_URL: nothing answers there.'];
  }
  try {
    const policy = (await client.configGet('maxmemory-policy'))['maxmemory-policy'];
    const appendOnly = (await client.configGet('appendonly'))['appendonly'];
    const faults: string[] = [];
    if (policy !== 'noeviction') faults.push(`REDIS_URL: maxmemory-policy is ${policy}; set it to noeviction, or jobs vanish when memory is full.`);
    if (appendOnly !== 'yes') faults.push('REDIS_URL: appendonly is off; set it to yes, or jobs vanish when Redis restarts.');
    return faults;
  } finally {
    client.destroy();
  }
};
