import type { Token } from '../normalise/words.js';

/** Weights are kept per bucket; features fall into buckets by a hash of their letters. A power of two. */
export const buckets = 2 ** 17;

/** A text as the model sees it: buckets, and how much of each there is. All the values squared add up to 1. */
export interface Features {
  readonly buckets: Uint32Array;
  readonly values: Float64Array;
}

const hashStart = 0x811c9dc5;
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Mixes the high bits down, because only the low ones choose the bucket. */
const bucketOf = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
};

/** FNV-1a over UTF-16 units, after a first unit that keeps the kinds of features apart. */
const bucketFor = (kind: 'w' | 'b', text: string): number => {
  let hash = hashStep(hashStart, kind.charCodeAt(0));
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return bucketOf(hash);
};

const shortest = 3;
const longest = 5;

/** Longest word whose letters are looked at; what is longer is no word. */
const longestWord = 24;

/** Buckets of each run of 3 to 5 letters of a word, its two ends marked. */
const letterBuckets = (word: string): number[] => {
  const padded = ` ${word.slice(0, longestWord)} `;
  const found: number[] = [];
  for (let start = 0; start + shortest <= padded.length; start += 1) {
    let hash = hashStep(hashStart, 0x63);
    for (let at = start; at < Math.min(start + longest, padded.length); at += 1) {
      hash = hashStep(hash, padded.charCodeAt(at));
      if (at - start + 1 >= shortest) found.push(bucketOf(hash));
    }
  }
  return found;
};

const placeholder = 'methodterm';
const placeholders = /^(?:methodterm|meansterm|placeterm)/u;

/** Every word that stands for a way of harming oneself is one word to the model. */
const plain = (word: string): string => (placeholders.test(word) ? placeholder : word);

/** Buckets of each word of a text, the word before it in the same sentence included. */
export const bucketsOf = (tokens: readonly Token[]): number[][] => {
  const known = new Map<string, number[]>();
  return tokens.map(({ word: written, gap }, at) => {
    const word = plain(written);
    let own = known.get(word);
    if (own === undefined) known.set(word, (own = [bucketFor('w', word), ...letterBuckets(word)]));
    const before = gap === 'stop' || at === 0 ? '' : plain(tokens[at - 1]?.word ?? '');
    return [...own, bucketFor('b', `${before} ${word}`)];
  });
};

/** Counts are damped, so that a word said ten times does not drown a word said once. */
export const featuresOf = (perWord: readonly (readonly number[])[]): Features => {
  const counts = new Map<number, number>();
  for (const own of perWord) for (const bucket of own) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const found = { buckets: new Uint32Array(counts.keys()), values: Float64Array.from(counts.values(), (count) => 1 + Math.log(count)) };
  const length = Math.sqrt(found.values.reduce((sum, value) => sum + value * value, 0));
  for (let at = 0; at < found.values.length; at += 1) found.values[at] = (found.values[at] ?? 0) / length;
  return found;
};
