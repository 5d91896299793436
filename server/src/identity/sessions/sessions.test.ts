import { describe, expect, it } from 'vitest';
import { deviceLabel } from './device-label.js';
import { endOf, idleLifetime, longestLifetime } from './lifetimes.js';
import { cookieNameFor, setCookie } from './session-cookie.js';
import { makeToken, tokenDigest } from './session-token.js';

describe('a device label', () => {
  it.each([
    ['Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', 'Firefox on Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari on iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge on Windows'],
    ['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chrome on ChromeOS'],
    ['Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36', 'Samsung Internet on Android'],
    ['curl/8.5.0', 'An app or a programme'],
    [undefined, 'An app or a programme'],
  ])('is coarse: %s', (agent, label) => {
    expect(deviceLabel(agent)).toBe(label);
  });
});

describe('a session', () => {
  const lastUsedAt = new Date('2026-11-20T12:00:00Z');

  it('of a peer ends after thirty quiet days, of staff after twelve quiet hours, of anybody when its longest time is over', () => {
    const far = new Date(lastUsedAt.getTime() + longestLifetime);
    expect(endOf({ lastUsedAt, expiresAt: far }, false).getTime() - lastUsedAt.getTime()).toBe(idleLifetime.peer);
    expect(endOf({ lastUsedAt, expiresAt: far }, true).toISOString()).toBe('2026-11-21T00:00:00.000Z');
    const soon = new Date(lastUsedAt.getTime() + 60_000);
    expect(endOf({ lastUsedAt, expiresAt: soon }, true)).toEqual(soon);
  });

  it('has a token of 256 bits, kept only as a digest', () => {
    expect(makeToken()).toMatch(/^[\w-]{43}$/);
    expect(makeToken()).not.toBe(makeToken());
    expect(tokenDigest('a')).toHaveLength(32);
  });
});

describe('its cookie', () => {
  it('is a __Host- one over TLS, another on this machine, and none over plain HTTP elsewhere', () => {
    expect(cookieNameFor('https://peers.example.org')).toEqual({ name: '__Host-alongside', secure: true });
    expect(cookieNameFor('http://localhost:3000')).toEqual({ name: 'alongside-local', secure: false });
    expect(cookieNameFor('http://[::1]:3000')).toEqual({ name: 'alongside-local', secure: false });
    expect(cookieNameFor('http://peers.example.org')).toBeUndefined();
    expect(cookieNameFor('http://')).toBeUndefined();
  });

  it('keeps out scripts and other sites', () => {
    expect(setCookie({ name: '__Host-alongside', secure: true }, 'token', 60)).toBe(
      '__Host-alongside=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    );
    expect(setCookie({ name: 'alongside-local', secure: false }, '', 0)).not.toContain('Secure');
  });
});
