import { expect, it } from 'vitest';
import { take, type Bucket } from './token-bucket.js';

const plan = { most: 3, perSecond: 2 };

const drain = (bucket: Bucket, now: number): { left: Bucket; taken: number } => {
  for (let taken = 0, left = bucket; ; taken += 1) {
    const next = take(left, plan, now);
    if (next === undefined) return { left, taken };
    left = next;
  }
};

it('gives what it holds, then fills again with time, never above its most', () => {
  const first = drain({ tokens: 3, at: 0 }, 0);
  expect(first.taken).toBe(3);
  expect(take(first.left, plan, 400)).toBeUndefined();
  expect(drain(first.left, 1_000).taken).toBe(2);
  expect(drain(first.left, 3_600_000).taken).toBe(3);
});

it('takes no harm from a clock that goes back', () => {
  expect(take({ tokens: 1, at: 5_000 }, plan, 0)).toEqual({ tokens: 0, at: 0 });
});
