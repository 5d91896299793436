import { emojiWord, latinTwin, plainMarks } from './fold.tables.js';

/**
 * A text with its disguises taken off, and the way back: folded unit `i` came from `from[i]` up to `to[i]` of the
 */
export interface Folded {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const invisible = /\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u3164/u;
const mark = /\p{M}/u;
const pictograph = /\p{Extended_Pictographic}/u;

/** Letters drawn inside coloured shapes or flags, which no Unicode normal form turns back. */
const shapedLetter = (point: number): string | undefined => {
  for (const first of [0x1_f1_e6, 0x1_f1_50, 0x1_f1_70]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return undefined;
};

const foldOne = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  const shaped = shapedLetter(point);
  if (shaped !== undefined) return shaped;
  const plain = plainMarks.get(character);
  if (plain !== undefined) return plain;
  const spoken = emojiWord.get(character);
  if (spoken !== undefined) return ` ${spoken} `;
  if (invisible.test(character)) return '';
  if (pictograph.test(character)) return ' emoji ';
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!mark.test(part)) folded += latinTwin.get(part) ?? part;
  }
  return folded;
};

const known = new Map<string, string>();

/** `foldOne`, remembered: texts use few different characters. */
const fold1 = (character: string): string => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldOne(character);
  if (known.size < 4_096) known.set(character, folded);
  return folded;
};

/** Folds a text: compatibility forms, accents, lookalike letters, invisible characters, quotes and emoji. */
export const fold = (original: string): Folded => {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const code = character.charCodeAt(0);
    const folded = code < 128 && code !== 96 ? character.toLowerCase() : fold1(character);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(next);
    }
    at = next;
  }
  return { text: parts.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
};
