import { describe, expect, it } from 'vitest';
import { readSettings } from '../config/settings.js';
import { OriginPolicy } from './origin-policy.js';

const policy = (more: Record<string, string>) => new OriginPolicy({ values: readSettings({ DATABASE_URL: 'postgres://a/b', APP_SECRET: 'x'.repeat(32), ...more }) });
const live = policy({ NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://peers.example.org', ALLOWED_ORIGINS: 'https://staff.example.org, https://old.example.org' });
const local = policy({});

describe('who may speak for a signed-in person', () => {
  it('is this site and those the operator listed', () => {
    for (const origin of ['https://peers.example.org', 'https://staff.example.org', 'https://old.example.org']) expect(live.allowed(origin, 'any')).toBe(true);
  });

  it.each([undefined, 'null', '', 'https://peers.example.org.evil.example', 'http://peers.example.org', 'https://evil.example', 'https://peers.example.org:8443'])(
    'is not %j',
    (origin) => {
      expect(live.allowed(origin, 'peers.example.org')).toBe(false);
    },
  );

  it('is never merely the host that was asked, in production', () => {
    expect(live.allowed('http://peers.example.org', 'peers.example.org')).toBe(false);
    expect(local.allowed('http://localhost:3000', 'localhost:3000')).toBe(true);
    expect(local.allowed('http://evil.example', 'localhost:3000')).toBe(false);
  });
});

describe('an unsafe request with the cookie', () => {
  it('passes when the browser says it comes from this site', () => {
    expect(live.sameOrigin({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(live.sameOrigin({ origin: 'https://peers.example.org' })).toBe(true);
    expect(live.sameOrigin({ 'sec-fetch-site': 'same-site', origin: 'https://staff.example.org' })).toBe(true);
  });

  it.each([
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'https://sister.example.org' },
    { 'sec-fetch-site': 'none' },
    { origin: 'null' },
  ])('is refused with %j', (headers) => {
    expect(live.sameOrigin(headers)).toBe(false);
  });
});
