import { describe, expect, it } from 'vitest';
import { hideIn, withSpan } from './hidden-spans.js';

const body = (start: number, end: number) => ({ field: 'body', start, end }) as const;

describe('words to hide', () => {
  it('become one where they touch', () => {
    expect(withSpan([body(0, 3), body(8, 10)], body(3, 9))).toEqual([body(0, 10)]);
    expect(withSpan([body(5, 8)], { field: 'title', start: 5, end: 8 })).toHaveLength(2);
  });

  it('are stood in for', () => {
    expect(hideIn('call me on 123 or 456', 'body', [body(11, 14), body(18, 21)], '[hidden]')).toBe('call me on [hidden] or [hidden]');
    expect(hideIn('a title', 'title', [body(0, 3)], '[hidden]')).toBe('a title');
  });
});
