import { z } from 'zod';
import { slipsOf } from './unmask.js';
import type { Phrase, Spelling } from './words.js';

/** How people write, as `spelling.data.json` holds it: short forms, slang and slips, and the words people disguise. */
export const SpellingData = z.strictObject({
  variants: z.record(z.string(), z.string()),
  phrases: z.record(z.string(), z.string()),
  guarded: z.array(z.string()).min(1),
  notSlips: z.array(z.string()),
});
export type SpellingData = z.infer<typeof SpellingData>;

const split = (text: string): string[] => text.split(' ');

/** Puts longer phrases first, so that the longest that fits is taken. */
const byFirstWord = (phrases: readonly Phrase[]): Map<string, Phrase[]> => {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.written[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase].toSorted((a, b) => b.written.length - a.written.length));
  }
  return map;
};

/** Single words long enough that a slip in them is not another word. */
const longSingles = (phrases: readonly Phrase[]): string[] =>
  phrases.flatMap(({ written }) => (written.length === 1 ? written : [])).filter((word) => word.length >= 8);

/**
 * @param data the language's own spelling data
 * @param known every word the rules know
 * @param extra further phrases, such as method terms that are read as one placeholder
 */
export const makeSpelling = (data: SpellingData, known: Iterable<string>, extra: readonly Phrase[]): Spelling => {
  const phrases = [
    ...extra,
    ...Object.entries(data.phrases).map(([written, means]) => ({ written: split(written), means: split(means) })),
  ];
  const variants = new Map(Object.entries(data.variants).map(([written, means]) => [written, split(means)]));
  const guarded = new Set([...data.guarded, ...extra.flatMap(({ written }) => written.filter((word) => word.length > 5))]);
  const vocabulary = new Set([
    ...known,
    ...guarded,
    ...phrases.flatMap(({ written, means }) => [...written, ...means]),
    ...[...variants.values()].flat(),
  ]);
  return {
    vocabulary,
    guarded,
    variants,
    phrases: byFirstWord(phrases),
    slips: slipsOf([...data.guarded, ...longSingles(extra)]),
    notSlips: new Set([...data.notSlips, ...vocabulary]),
  };
};
