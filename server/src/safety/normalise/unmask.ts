import type { Spelling } from './words.js';

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i', '|': 'l', '#': 'h',
};

const swap = (word: string, one: 'i' | 'l'): string => {
  let out = '';
  for (const character of word) out += character === '1' || character === '!' ? one : (digitLetters[character] ?? character);
  return out;
};

const starred = (word: string, spelling: Spelling): string | undefined => {
  for (const guarded of spelling.guarded) {
    if (guarded.length !== word.length || guarded[0] !== word[0]) continue;
    let same = true;
    for (let at = 1; at < word.length && same; at += 1) same = word[at] === guarded[at] || '*#@!$'.includes(word[at] ?? '');
    if (same) return guarded;
  }
  return undefined;
};

const squeeze = (word: string, keep: number): string => {
  let out = '';
  let run = 0;
  for (let at = 0; at < word.length; at += 1) {
    run = word[at] === word[at - 1] ? run + 1 : 1;
    if (run <= keep) out += word[at];
  }
  return out;
};

const isKnown = (word: string, spelling: Spelling): boolean => spelling.vocabulary.has(word) || spelling.variants.has(word);

const plainLetters = /^[a-z]+$/u;

/** Longest word that is looked into; nothing real is longer, and it bounds the work. */
const longest = 40;

/**
 * The word somebody meant by a disguised one (`k1ll`, `su*cide`, `diiiie`), or undefined when none of the rules' words fits.
 * A word that is known as written is left alone.
 */
export const unmask = (word: string, spelling: Spelling): string | undefined => {
  if (word.length < 2 || word.length > longest || isKnown(word, spelling)) return undefined;
  if (!plainLetters.test(word) && /[a-z@$*]/u.test(word)) {
    for (const one of ['i', 'l'] as const) {
      const swapped = swap(word, one);
      if (isKnown(swapped, spelling)) return swapped;
      const squeezed = squeeze(swapped, 1);
      if (spelling.guarded.has(squeezed)) return squeezed;
    }
    if (/[*#@!$]/u.test(word)) return starred(word, spelling);
    const bare = word.replace(/\d{1,6}$/u, '');
    return bare !== word && spelling.guarded.has(bare) ? bare : undefined;
  }
  const twice = squeeze(word, 2);
  if (twice !== word && isKnown(twice, spelling)) return twice;
  const once = squeeze(word, 1);
  if (once !== word && once.length < word.length && (twice !== word ? isKnown(once, spelling) : spelling.guarded.has(once))) return once;
  return slipOf(word, spelling);
};

/** Shortest word in which a one-letter slip is looked for: shorter ones are too often other words. */
const shortestSlip = 6;

const slipOf = (word: string, spelling: Spelling): string | undefined => {
  if (word.length < shortestSlip || spelling.notSlips.has(word)) return undefined;
  const whole = spelling.slips.get(word);
  if (whole !== undefined) return whole;
  for (let at = 1; at < word.length; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    if (spelling.guarded.has(shorter) && shorter.length >= shortestSlip) return shorter;
    const slip = spelling.slips.get(shorter);
    if (slip !== undefined && slip.length === word.length) return slip;
  }
  return undefined;
};

/** For each guarded word of six letters or more: the word with one letter left out (not the first), to the word. */
export const slipsOf = (guarded: Iterable<string>): Map<string, string> => {
  const slips = new Map<string, string>();
  for (const word of guarded) {
    if (word.length < shortestSlip) continue;
    for (let at = 1; at < word.length; at += 1) slips.set(word.slice(0, at) + word.slice(at + 1), word);
  }
  return slips;
};

/**
 * Cuts a run-together word into known words, at least one of them guarded (`killmyself` → kill, myself).
 * @returns the words with their lengths, or undefined when it does not come out even
 */
export const cutApart = (word: string, spelling: Spelling, shortest = 7): string[] | undefined => {
  if (word.length < shortest || word.length > longest) return undefined;
  const back: (number | undefined)[] = Array.from({ length: word.length + 1 });
  back[0] = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (back[at] === undefined) continue;
    for (let end = Math.min(word.length, at + 12); end > at; end -= 1) {
      const piece = word.slice(at, end);
      if (back[end] === undefined && spelling.vocabulary.has(piece) && (piece.length > 1 || piece === 'i')) back[end] = at;
    }
  }
  const words: string[] = [];
  for (let end = word.length; end > 0; ) {
    const start = back[end];
    if (start === undefined) return undefined;
    words.unshift(word.slice(start, end));
    end = start;
  }
  return words.length > 1 && words.some((piece) => spelling.guarded.has(piece)) ? words : undefined;
};
