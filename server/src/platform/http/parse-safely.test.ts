import { describe, expect, it } from 'vitest';
import { parseSafely } from './parse-safely.js';

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

describe('reading JSON safely', () => {
  it('reads what people send', () => {
    expect(parseSafely('{"body":"Hello [there] {friend} \\"[[[\\"","tags":["a",["b"]]}')).toEqual({
      body: 'Hello [there] {friend} "[[["',
      tags: ['a', ['b']],
    });
  });

  it('allows twenty levels and refuses twenty-one', () => {
    expect(() => parseSafely(nested(20, '[', ']'))).not.toThrow();
    expect(() => parseSafely(nested(21, '[', ']'))).toThrow('input.unreadable');
    expect(() => parseSafely(`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`)).toThrow('input.unreadable');
  });

  it('counts depth, not brackets', () => {
    expect(parseSafely(`[${Array.from({ length: 100 }, () => '[]').join(',')}]`)).toHaveLength(100);
    expect(parseSafely(JSON.stringify('['.repeat(500)))).toBe('['.repeat(500));
  });

  it('is not misled by escapes at the end of a text', () => {
    expect(parseSafely('["\\\\",["x"]]')).toEqual(['\\', ['x']]);
    expect(() => parseSafely(`["\\\\",${nested(21, '[', ']')}]`)).toThrow('input.unreadable');
  });

  it('refuses a deep body quickly, before walking it', () => {
    const began = performance.now();
    expect(() => parseSafely('['.repeat(60_000))).toThrow('input.unreadable');
    expect(performance.now() - began).toBeLessThan(200);
  });

  it.each(['{"__proto__":{"admin":true}}', '{"a":{"__proto__":1}}', '[{"__proto__":null}]', '{"\\u005f_proto__":1}'])(
    'refuses to reach for prototypes: %s',
    (body) => {
      expect(() => parseSafely(body)).toThrow('input.unreadable');
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    },
  );

  it.each(['', '{', '{"a":}', "{'a':1}", 'undefined', '{"a":1}}', '\u0000'])('refuses what is no JSON: %j', (body) => {
    expect(() => parseSafely(body)).toThrow();
  });
});
