import type { CorpusLine } from './corpus.js';

/** From this share of runs of three words in common on, two texts say the same. */
const alike = 0.7;

const shingles = ({ title = '', body }: CorpusLine): Set<string> => {
  const words = `${title} ${body}`.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(0, -2).map((word, at) => `${word} ${words[at + 1]} ${words[at + 2]}`));
};

/** Share of lines, 0 to 1, that say nearly the same (Jaccard over runs of three words) as another line that is not their pair. */
export const shareOfTwins = (lines: readonly CorpusLine[]): number => {
  const all = lines.map(shingles);
  const holders = new Map<string, number[]>();
  const twins = new Set<number>();
  all.forEach((own, at) => {
    const common = new Map<number, number>();
    for (const shingle of own) {
      const others = holders.get(shingle) ?? [];
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(shingle, [...others, at]);
    }
    for (const [other, count] of common) {
      const size = own.size + (all[other]?.size ?? 0) - count;
      if (count / size < alike || lines[at]?.pair === lines[other]?.id) continue;
      twins.add(at).add(other);
    }
  });
  return twins.size / Math.max(1, lines.length);
};
