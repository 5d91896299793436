import { describe, expect, it } from 'vitest';
import { searchOf, viewOf } from './queue-view.js';

describe('what the queue is asked for', () => {
  it('goes into the address and comes back', () => {
    const view = { kind: 'care', priority: 'P1', state: 'escalated', mine: true } as const;
    expect(viewOf(new URLSearchParams(searchOf(view)))).toEqual(view);
    expect(searchOf({})).toBe('');
    expect(viewOf(new URLSearchParams(''))).toEqual({});
  });

  it('leaves out what it does not know', () => {
    expect(viewOf(new URLSearchParams('?kind=other&priority=P9&mine=yes'))).toEqual({});
  });
});
