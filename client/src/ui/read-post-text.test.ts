import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostText, type Block } from './read-post-text.js';

const plain = (text: string) => [{ kind: 'plain', text }];

const letters = (words: string) => words.replaceAll(/[^aé]/g, '');

const wordsOf = (block: Block): string =>
  ('items' in block ? block.items : block.lines).flatMap((line) => line.map((part) => part.text)).join('');

describe('reading the text of a post', () => {
  it('keeps paragraphs apart and line breaks inside them', () => {
    expect(readPostText('One.\nStill one.\n\nTwo.')).toEqual([
      { kind: 'paragraph', lines: [plain('One.'), plain('Still one.')] },
      { kind: 'paragraph', lines: [plain('Two.')] },
    ]);
  });

  it('sees lists and quotes, also straight after a line of words', () => {
    expect(readPostText('What helped:\n- tea\n* the dog\n3. a walk\n4) sleep\n> it passes')).toEqual([
      { kind: 'paragraph', lines: [plain('What helped:')] },
      { kind: 'bullets', items: [plain('tea'), plain('the dog')] },
      { kind: 'numbers', start: 3, items: [plain('a walk'), plain('sleep')] },
      { kind: 'quote', lines: [plain('it passes')] },
    ]);
  });

  it('sees emphasis where stars hug words, and leaves other stars alone', () => {
    const [block] = readPostText('I am *so* tired, 5 * 3 * 2, snake*case*here');
    expect(block).toEqual({
      kind: 'paragraph',
      lines: [[{ kind: 'plain', text: 'I am ' }, { kind: 'emphasis', text: 'so' }, { kind: 'plain', text: ' tired, 5 * 3 * 2, snake*case*here' }]],
    });
  });

  it('never reads markup', () => {
    expect(readPostText('<b>hi</b> [x](javascript:1)')).toEqual([{ kind: 'paragraph', lines: [plain('<b>hi</b> [x](javascript:1)')] }]);
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '*', '-', '>', '1', '.', ')') }), (text) => {
        expect(letters(readPostText(text).map(wordsOf).join(''))).toBe(letters(text));
      }),
    );
  });
});
