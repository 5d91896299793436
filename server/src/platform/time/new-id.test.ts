import { Id } from '@alongside/shared/kernel/ids';
import { describe, expect, it } from 'vitest';
import { newId } from './new-id.js';

describe('a new id', () => {
  it('is a UUID of version 7 that the contracts accept', () => {
    for (let count = 0; count < 200; count += 1) {
      const id = newId();
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(Id.safeParse(id).success).toBe(true);
    }
  });

  it('begins with its millisecond, so that ids made later sort later', () => {
    const moments = [0, 1, 255, 65_536, 1_763_600_000_000, 1_763_600_000_001, 2 ** 48 - 1];
    const ids = moments.map((at) => newId(at));
    expect(ids.toSorted()).toEqual(ids);
    expect(ids.map((id) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))).toEqual(moments);
  });

  it('is not made twice, even within one millisecond', () => {
    expect(new Set(Array.from({ length: 20_000 }, () => newId(1_763_600_000_000))).size).toBe(20_000);
  });
});
