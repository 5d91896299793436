import { endpoint } from '@alongside/shared/kernel/endpoint';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { laneOf, prefixOf } from './rate-limits.js';

const of = (method: 'GET' | 'POST' | 'DELETE', path: `/${string}`, who: 'anyone' | 'community.write') =>
  endpoint({ method, path, who, summary: '', response: z.object({}) });

describe('which network somebody comes from', () => {
  it('is a home or office, not a device', () => {
    expect(prefixOf('203.0.113.7')).toBe(prefixOf('203.0.113.250'));
    expect(prefixOf('203.0.113.7')).not.toBe(prefixOf('203.0.114.7'));
    expect(prefixOf('2001:db8:1:2:3:4:5:6')).toBe(prefixOf('2001:db8:1:ffff::1'));
    expect(prefixOf('2001:db8:1::1')).not.toBe(prefixOf('2001:db8:2::1'));
  });

  it('is the same for one network however its zeros are written', () => {
    expect(prefixOf('2001:db8::1')).toBe(prefixOf('2001:db8:0:7::1'));
    expect(prefixOf('::1')).toBe('0:0:0');
  });

  it('sees the same home in an IPv4 address carried inside IPv6', () => {
    expect(prefixOf('::ffff:203.0.113.7')).toBe(prefixOf('::ffff:203.0.113.9'));
  });
});

describe('which share a request is taken from', () => {
  it('guards the doors that guesses would come through', () => {
    for (const path of ['/sessions', '/members', '/recoveries'] as const) expect(laneOf(of('POST', path, 'anyone'))).toBe('door');
  });

  it('tells reading from writing', () => {
    expect(laneOf(of('GET', '/members', 'anyone'))).toBe('read');
    expect(laneOf(of('POST', '/posts', 'community.write'))).toBe('write');
    expect(laneOf(of('DELETE', '/sessions', 'community.write'))).toBe('write');
  });
});
