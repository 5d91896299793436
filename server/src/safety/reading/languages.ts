import { z } from 'zod';
import type { Token } from '../normalise/words.js';

/** `languages.data.json`: the small words English is full of, and those of other languages that English does not have. */
export const LanguageData = z.strictObject({ english: z.array(z.string()).min(1), others: z.record(z.string(), z.array(z.string()).min(1)) });
export type LanguageData = z.infer<typeof LanguageData>;

export interface Languages {
  readonly english: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

export const languagesOf = ({ english, others }: LanguageData): Languages => {
  const known = new Set(english);
  return { english: known, other: new Set(Object.values(others).flat().filter((word) => !known.has(word))) };
};

/** Letters of another script, which no lookalike table turns into ours. */
const foreignLetters = /[^\p{Script=Latin}\p{N}]/u;

/** So many words of another language make a text one a reader of English may miss something in. */
const fewest = 3;
/** Fewer will do in a text with hardly any English. */
const fewestAlone = 2;

const isForeign = (word: string, { other }: Languages): boolean => other.has(word) || foreignLetters.test(word);

/** The words of a text that are not English, when there are enough of them to matter; otherwise none. */
export const otherLanguageWords = (tokens: readonly Token[], languages: Languages): Token[] => {
  const foreign = tokens.filter(({ word }) => isForeign(word, languages));
  const english = tokens.filter(({ word }) => languages.english.has(word)).length;
  return foreign.length >= fewest || (foreign.length >= fewestAlone && foreign.length > english) || (foreign.length > 0 && english === 0 && foreign.length * 2 >= tokens.length)
    ? foreign
    : [];
};
