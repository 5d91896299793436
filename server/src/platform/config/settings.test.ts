import { describe, expect, it } from 'vitest';
import { readSettings, UnsafeSettings } from './settings.js';

const enough = { DATABASE_URL: 'postgres://alongside:secret@localhost:5432/alongside' };
const live = { ...enough, NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://peers.example.org', APP_SECRET: 'f'.repeat(64) };

const faultsOf = (environment: Record<string, string | undefined>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (fault) {
    expect(fault).toBeInstanceOf(UnsafeSettings);
    return (fault as UnsafeSettings).faults;
  }
};

describe('settings', () => {
  it('need nothing but a database while developing', () => {
    expect(readSettings(enough)).toMatchObject({ PORT: 3000, NODE_ENV: 'development', DEMO: 'on', SHAPE: 'scaled', ALLOWED_ORIGINS: [], TRUSTED_PROXIES: 0 });
  });

  it('are sound in production with an address, a secret and a database', () => {
    expect(faultsOf(live)).toEqual([]);
    expect(faultsOf({ ...live, PUBLIC_ORIGIN: 'http://localhost:3000' })).toEqual([]);
    expect(faultsOf({ ...live, APP_SECRET: undefined, SHAPE: 'one-machine' })).toEqual([]);
  });

  it('take an empty value as none given, as containers pass them', () => {
    expect(readSettings({ ...enough, REDIS_URL: '', PORT: '', ALLOWED_ORIGINS: '' })).toMatchObject({ PORT: 3000, ALLOWED_ORIGINS: [] });
  });

  it('read numbers and lists from text', () => {
    const read = readSettings({ ...enough, PORT: '8080', DATABASE_POOL: '5', ALLOWED_ORIGINS: ' https://a.example , https://b.example,' });
    expect(read).toMatchObject({ PORT: 8080, DATABASE_POOL: 5, ALLOWED_ORIGINS: ['https://a.example', 'https://b.example'] });
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['no database', {}, /^DATABASE_URL: is missing: where PostgreSQL is/],
    ['another kind of database', { DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL: must start with postgres:/],
    ['a port that is no number', { ...enough, PORT: 'http' }, /^PORT: must be a port number/],
    ['a port beyond the last', { ...enough, PORT: '70000' }, /^PORT: /],
    ['a Redis address that is none', { ...enough, REDIS_URL: 'localhost:6379' }, /^REDIS_URL: must start with redis:/],
    ['hours nobody can read', { ...enough, STAFFED_HOURS: '8 till late' }, /^STAFFED_HOURS: must look like 08:00-23:59/],
    ['a country without help lines here', { ...enough, COMMUNITY_COUNTRY: 'XX' }, /^COMMUNITY_COUNTRY: /],
    ['a pool too small to work with', { ...enough, DATABASE_POOL: '1' }, /^DATABASE_POOL: /],
    ['a secret that is too short', { ...enough, APP_SECRET: 'hush' }, /^APP_SECRET: must be at least 32 characters/],
    ['a log level nobody knows', { ...enough, LOG_LEVEL: 'chatty' }, /^LOG_LEVEL: /],
    ['tables that change by guessing', { ...enough, TYPEORM_SYNCHRONIZE: 'true' }, /^TYPEORM_SYNCHRONIZE must stay off/],
    ['no secret in production', { ...live, APP_SECRET: undefined }, /^APP_SECRET is missing/],
    ['the example secret in production', { ...live, APP_SECRET: 'change-me-change-me-change-me-change-me' }, /^APP_SECRET is still the example/],
    ['no public address in production', { ...live, PUBLIC_ORIGIN: undefined }, /^PUBLIC_ORIGIN is missing/],
    ['a public address in clear', { ...live, PUBLIC_ORIGIN: 'http://peers.example.org' }, /^PUBLIC_ORIGIN must start with https/],
    ['a public address that is none', { ...live, PUBLIC_ORIGIN: 'peers.example.org' }, /^PUBLIC_ORIGIN: must be an address/],
    ['limits lifted in production', { ...live, RATE_LIMITS: 'relaxed' }, /^RATE_LIMITS=relaxed is for testing only/],
  ])('are refused with %s', (_what, environment, said) => {
    const faults = faultsOf(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(said);
  });

  it('tell every fault at once, a line each, without showing a secret', () => {
    const secret = 'a secret too short';
    try {
      readSettings({ DATABASE_URL: 'mysql://user:hunter2@localhost', PORT: 'x', APP_SECRET: secret });
      expect.unreachable();
    } catch (fault) {
      const lines = (fault as Error).message.split('\n');
      expect(lines[0]).toBe('This cannot start yet:');
      expect(lines.slice(1)).toHaveLength(3);
      for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}- [A-Z_]+: /);
      expect((fault as Error).message).not.toContain(secret);
      expect((fault as Error).message).not.toContain('hunter2');
    }
  });
});
