import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, toPage } from './cursor.js';
import { Refused } from './refused.js';

const value = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)));

describe('a cursor', () => {
  it('comes back as it was given', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        expect(decodeCursor(encodeCursor(values), values.length)).toEqual(values);
      }),
    );
  });

  it('is safe in an address and short', () => {
    const cursor = encodeCursor(['2026-11-20T03:04:05.678901Z', '019aa2f0-5f3a-7000-8000-000000000001']);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(cursor.length).toBeLessThan(400);
  });

  it('may be absent', () => {
    expect(decodeCursor(undefined, 2)).toBeUndefined();
  });

  it('is refused in one way, whatever is wrong with it', () => {
    const forged = ['', 'x', '%%%', encodeCursor(['one']), encodeCursor([1, 2, 3]), ...[[null, 1], [{}, 1], { a: 1 }, 'text', [[1], 2]].map((json) => Buffer.from(JSON.stringify(json)).toString('base64url'))];
    for (const cursor of forged) {
      expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'input.invalid' }));
    }
  });

  it('never fails in any other way, whatever somebody makes up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (made) => {
        try {
          expect(decodeCursor(made, 2)).toHaveLength(2);
        } catch (fault) {
          expect(fault).toBeInstanceOf(Refused);
        }
      }),
    );
  });
});

describe('a page', () => {
  const rows = [{ at: 5 }, { at: 4 }, { at: 3 }];
  const pageOf = (limit: number) => toPage(rows, limit, (row) => [row.at], (row) => row.at);

  it('ends where fewer rows came than were asked for', () => {
    expect(pageOf(3)).toEqual({ items: [5, 4, 3], nextCursor: null });
  });

  it('points at its own last row, so that the next begins after it', () => {
    const page = pageOf(2);
    expect(page.items).toEqual([5, 4]);
    expect(decodeCursor(page.nextCursor ?? undefined, 1)).toEqual([4]);
  });

  it('may be empty', () => {
    expect(toPage([], 20, () => [], (row) => row)).toEqual({ items: [], nextCursor: null });
  });
});
