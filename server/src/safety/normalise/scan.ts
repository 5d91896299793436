import type { Folded } from './fold.js';

/** A word as it stands in the folded text, before spelling is put right. Offsets are into the folded text. */
export interface Scanned {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: 'none' | 'pause' | 'stop';
  readonly quoted: boolean;
  readonly question: boolean;
}

const isWordly = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 191 && code !== 215 && code !== 247 && !(code >= 0x20_00 && code <= 0x2b_ff));

/** Marks that stand for a letter inside a word: `k!ll`, `su*cide`, `$uicide`. */
const isMask = (character: string): boolean => '*@$!|#'.includes(character);

const opensWord = (text: string, at: number): boolean =>
  isWordly(text.charCodeAt(at)) || ('@$'.includes(text[at] ?? ' ') && isWordly(text.charCodeAt(at + 1)));

const endOfWord = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length) {
    if (isWordly(text.charCodeAt(at))) at += 1;
    else {
      let after = at;
      if (text[at] === "'") after = at + 1;
      else while (after - at < 6 && isMask(text[after] ?? ' ')) after += 1;
      if (after === at || !isWordly(text.charCodeAt(after))) return at;
      at = after + 1;
    }
  }
  return at;
};

const longestQuote = 400;

/** Where double quotes open and close; a quote that never closes, or runs on, is not one. */
const quotedStretches = (text: string): [number, number][] => {
  const stretches: [number, number][] = [];
  let open = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (open === -1 || at - open > longestQuote) open = at;
    else {
      stretches.push([open, at]);
      open = -1;
    }
  }
  return stretches;
};

/** Splits folded text into words with the breaks between them. One pass, no backtracking. */
export const scan = ({ text }: Folded): Scanned[] => {
  const found: Scanned[] = [];
  const quotes = quotedStretches(text);
  let quote = 0;
  let gap: Scanned['gap'] = 'stop';
  let question = false;
  let lineQuoted = false;
  let lineStart = true;
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    if (opensWord(text, at)) {
      const end = endOfWord(text, at);
      while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) < at) quote += 1;
      const quoted = lineQuoted || (quotes[quote]?.[0] ?? text.length) < at;
      found.push({ word: text.slice(at, end), start: at, end, gap, quoted, question });
      gap = 'none';
      question = false;
      lineStart = false;
      at = end;
      continue;
    }
    const next = text[at + 1] ?? ' ';
    if (character === '\n') {
      gap = next === '\n' || gap === 'stop' ? 'stop' : 'pause';
      lineStart = true;
      lineQuoted = false;
    } else if (character === '>' && lineStart) lineQuoted = true;
    else if ('.!?'.includes(character)) {
      if (character === '?') question = true;
      if (character !== '.' || !isWordly(next.charCodeAt(0))) gap = 'stop';
    } else if (',;:-()[]/'.includes(character) && gap === 'none' && !isWordly(next.charCodeAt(0))) gap = 'pause';
    at += 1;
  }
  // A question mark after the last word belongs to that word's sentence too.
  if (question) found.push({ word: '', start: text.length, end: text.length, gap: 'stop', quoted: false, question });
  return found;
};
