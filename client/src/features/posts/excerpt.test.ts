import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.js';

describe('the beginning of a post', () => {
  it('leaves short words alone', () => {
    expect(excerpt('Short.')).toEqual({ text: 'Short.', cut: false });
  });

  it('cuts after a paragraph where it can, and never inside a word', () => {
    const paragraph = 'word '.repeat(100).trim();
    expect(excerpt(`${paragraph}\n\n${paragraph}`).text).toBe(`${paragraph} …`);
    expect(excerpt('word '.repeat(400)).text.endsWith('word …')).toBe(true);
  });
});
