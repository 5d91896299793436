import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from './mark-text.js';

describe('marks over a text', () => {
  it('may overlap', () => {
    const found = stretchesOf('one two three', [
      { start: 0, end: 7, number: 1 },
      { start: 4, end: 13, number: 2 },
    ]);
    expect(found.map(({ text, marks, ends }) => [text, marks, ends])).toEqual([
      ['one ', [1], []],
      ['two', [1, 2], [1]],
      [' three', [2], [2]],
    ]);
  });

  it('never lose or add a letter, wherever they stand', () => {
    const anyMark = fc.record({ start: fc.nat(30), end: fc.nat(40), number: fc.nat(5) });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(anyMark, { maxLength: 6 }), (text, marks) => {
        expect(stretchesOf(text, marks).map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });
});
