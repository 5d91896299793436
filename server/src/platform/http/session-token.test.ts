import { describe, expect, it } from 'vitest';
import { cookieToken, sessionTokenOf } from './session-token.js';

const token = 'a'.repeat(43);
const other = 'b'.repeat(43);

describe('the session token of a request', () => {
  it('comes as a bearer token or a cookie; the bearer token wins', () => {
    expect(sessionTokenOf({ headers: { authorization: `Bearer ${token}` } })).toEqual({ token, from: 'bearer' });
    expect(sessionTokenOf({ headers: { cookie: `__Host-alongside=${token}` } })).toEqual({ token, from: 'cookie' });
    expect(sessionTokenOf({ headers: { authorization: `Bearer ${token}`, cookie: `__Host-alongside=${other}` } })).toEqual({ token, from: 'bearer' });
  });

  it('is found among other cookies, and the safer of the two names wins', () => {
    expect(cookieToken(`theme=dark; alongside-local=${other}; __Host-alongside=${token}`)).toBe(token);
    expect(cookieToken(`alongside-local=${other}`)).toBe(other);
  });

  it.each(['', 'Bearer', 'Bearer short', `Basic ${token}`, `Bearer ${token} more`, `Bearer ${'a'.repeat(201)}`])('is not made out of %j', (authorization) => {
    expect(sessionTokenOf({ headers: { authorization } })).toBeUndefined();
  });

  it.each(['', `x__Host-alongside=${token}`, '__Host-alongside=', '__Host-alongside=short', `__Host-alongside=${token}!`])('is not found in the cookies %j', (cookie) => {
    expect(cookieToken(cookie)).toBeUndefined();
  });
});
