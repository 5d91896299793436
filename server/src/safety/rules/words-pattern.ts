/**
 * The little language of word patterns. It has no unbounded repeat, so that reading a text stays linear in its length.
 *
 *     i <2> want to die          a gap of up to two other words, none of them "not" or its like
 *     end|ending it all          either word
 *     i <1> @want to @end-life   a list from the lexicon, whose entries are patterns themselves
 *     i am? done                 a word that may be missing
 *     (go|carry) on              the same, and ways of several words: (be here|exist)
 *     # years ago · in #year     a number, in digits or words · a year · ## a number of ten or more
 *     lost #unit                 a number written together with its measure, as in 45kg
 *     ^ goodbye everyone $       the start and the end of a sentence
 *     my name is *               any word
 */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number' | 'many' | 'year' | 'measure' | 'any' | 'start' | 'end' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Step[])[] };

export type Lexicon = Readonly<Record<string, readonly string[]>>;

const longestGap = 8;
const deepest = 8;

const marks: Readonly<Record<string, Step>> = {
  '#': { kind: 'number' },
  '##': { kind: 'many' },
  '#year': { kind: 'year' },
  '#unit': { kind: 'measure' },
  '*': { kind: 'any' },
  '^': { kind: 'start' },
  $: { kind: 'end' },
};

const atom = (text: string, lexicon: Lexicon, depth: number): Step => {
  if (text.startsWith('@')) {
    const entries = lexicon[text.slice(1)];
    if (entries === undefined || entries.length === 0) throw new Error(`The lexicon has no list called ${text}.`);
    if (depth > deepest) throw new Error(`The list ${text} goes round in a circle.`);
    return { kind: 'either', ways: entries.map((entry) => readPattern(entry, lexicon, depth + 1)) };
  }
  const mark = marks[text];
  if (mark !== undefined) return mark;
  if (!/^[\p{Ll}\p{Lo}\d]{1,40}$/u.test(text)) throw new Error(`"${text}" is not a word a pattern can have.`);
  return { kind: 'word', word: text };
};

/** Cuts a text at a character wherever that stands outside of brackets. */
const cutOutside = (text: string, at: string): string[] => {
  const parts: string[] = [''];
  let open = 0;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) throw new Error(`A bracket is closed that was never opened: ${text}`);
    if (character === at && open === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  if (open > 0) throw new Error(`A bracket is never closed: ${text}`);
  return parts.filter((part) => part !== '');
};

const element = (text: string, lexicon: Lexicon, depth: number): Step => {
  const gap = /^<(\d)>$/u.exec(text);
  if (gap) {
    const most = Number(gap[1]);
    if (most < 1 || most > longestGap) throw new Error(`A gap may be 1 to ${longestGap} words, not ${most}.`);
    return { kind: 'gap', most };
  }
  const optional = text.endsWith('?') && text.length > 1;
  const bare = optional ? text.slice(0, -1) : text;
  const group = /^\((.*)\)$/su.exec(bare)?.[1];
  const ways =
    group !== undefined && cutOutside(bare, '|').length === 1
      ? cutOutside(group, '|').map((way) => readPattern(way, lexicon, depth + 1))
      : cutOutside(bare, '|').map((way) => [atom(way, lexicon, depth)]);
  if (optional) return { kind: 'either', ways: [...ways, []] };
  return ways.length === 1 && ways[0]?.length === 1 && ways[0][0] ? ways[0][0] : { kind: 'either', ways };
};

/** Reads a pattern into steps. @throws Error in plain words when it is not one */
export const readPattern = (pattern: string, lexicon: Lexicon, depth = 0): readonly Step[] =>
  cutOutside(pattern.trim().replaceAll(/\s+/gu, ' '), ' ').map((text) => element(text, lexicon, depth));

/** All words a pattern knows. */
export const wordsOf = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    switch (step.kind) {
      case 'word':
        return [step.word];
      case 'either':
        return step.ways.flatMap(wordsOf);
      case 'number':
      case 'many':
      case 'year':
      case 'measure':
      case 'any':
      case 'start':
      case 'end':
      case 'gap':
        return [];
    }
  });
