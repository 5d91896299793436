import { describe, expect, it } from 'vitest';
import { withOwn } from './with-own.js';

const none = { like: 0, 'hear-you': 0, 'thinking-of-you': 0, 'with-you': 0, 'helped-me': 0 };

describe('giving a reaction', () => {
  it('counts it once, however often it is given', () => {
    const once = withOwn({ counts: { ...none, 'hear-you': 2 }, mine: [] }, 'hear-you', true);
    expect(once).toEqual({ counts: { ...none, 'hear-you': 3 }, mine: ['hear-you'] });
    expect(withOwn(once, 'hear-you', true)).toBe(once);
  });

  it('takes back only what was given, and never counts below nothing', () => {
    const before = { counts: none, mine: ['like' as const] };
    expect(withOwn(before, 'like', false)).toEqual({ counts: none, mine: [] });
    expect(withOwn(before, 'with-you', false)).toBe(before);
  });
});
