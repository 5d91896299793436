import type { Field } from '@alongside/shared/safety/assessment';
import { fold, type Folded } from './fold.js';
import { scan, type Scanned } from './scan.js';
import { cutApart, unmask } from './unmask.js';
import type { Gap, Spelling, Token } from './words.js';

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly quoted: boolean;
  readonly question: boolean;
}

/** Longest run of single letters that is joined, e.g. `k i l l  m y s e l f`. */
const longestRun = 40;

const isLetter = ({ word }: Scanned): boolean => word.length === 1;

/** Joins letters written apart with spaces, dots or dashes, when together they make words the rules know. */
const joinLetters = (scanned: readonly Scanned[], spelling: Spelling): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = 0; at < scanned.length; ) {
    const first = scanned[at] as Scanned;
    let end = at;
    while (end < scanned.length && end - at < longestRun && isLetter(scanned[end] as Scanned)) {
      if (end > at && (scanned[end] as Scanned).start - (scanned[end - 1] as Scanned).end > 4) break;
      end += 1;
    }
    const joined = end - at < 3 ? undefined : lettersToWords(scanned.slice(at, end), spelling);
    if (joined === undefined) {
      pieces.push(first);
      at += 1;
    } else {
      pieces.push(...joined);
      at = end;
    }
  }
  return pieces;
};

const lettersToWords = (letters: readonly Scanned[], spelling: Spelling): Piece[] | undefined => {
  const text = letters.map(({ word }) => word).join('');
  const plain = unmask(text, spelling) ?? text;
  const words = spelling.variants.get(text) ?? (spelling.guarded.has(plain) ? [plain] : undefined) ?? cutApart(text, spelling, 4) ?? cutApart(unmaskLetters(text), spelling, 4);
  if (words === undefined) return undefined;
  return spread(words, letters[0] as Scanned, (from, to) => ({
    start: (letters[Math.min(from, letters.length - 1)] as Scanned).start,
    end: (letters[Math.min(to, letters.length) - 1] as Scanned).end,
  }));
};

const unmaskLetters = (text: string): string =>
  text.replaceAll('1', 'i').replaceAll('3', 'e').replaceAll('0', 'o').replaceAll('5', 's').replaceAll('4', 'a');

const spread = (words: readonly string[], first: Piece, place: (from: number, to: number) => { start: number; end: number }): Piece[] => {
  let from = 0;
  return words.map((word, index) => {
    const to = from + word.length;
    const where = place(from, to);
    from = to;
    return { word, ...where, gap: index === 0 ? first.gap : 'none', quoted: first.quoted, question: index === 0 && first.question };
  });
};

const masks = /[*@$!|#]/u;

/** Splits what is left of a masked word that stands for nothing, e.g. `wow!but`. */
const splitAtMasks = (piece: Piece): Piece[] => {
  const parts: Piece[] = [];
  let start = 0;
  let gap = piece.gap;
  for (let at = 0; at <= piece.word.length; at += 1) {
    const character = piece.word[at];
    if (character !== undefined && !masks.test(character)) continue;
    if (at > start) {
      parts.push({ ...piece, word: piece.word.slice(start, at), start: piece.start + start, end: piece.start + at, gap, question: parts.length === 0 && piece.question });
      gap = 'none';
    }
    if (character === '!') gap = 'stop';
    start = at + 1;
  }
  return parts;
};

const several = (words: readonly string[], piece: Piece): Piece[] =>
  words.map((word, index) => ({ ...piece, word, gap: index === 0 ? piece.gap : 'none', question: index === 0 && piece.question }));

const spell = (piece: Piece, spelling: Spelling): Piece[] => {
  const { word } = piece;
  const variant = spelling.variants.get(word);
  if (variant !== undefined) return several(variant, piece);
  if (spelling.vocabulary.has(word)) return [piece];
  if (word.includes("'")) {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll("'", '');
    return spell({ ...piece, word: bare }, spelling);
  }
  const plain = unmask(word, spelling);
  if (plain !== undefined) return several(spelling.variants.get(plain) ?? [plain], piece);
  const apart = cutApart(word.replace(/\d{1,6}$/u, ''), spelling);
  if (apart !== undefined) return spread(apart, piece, (from, to) => ({ start: piece.start + from, end: piece.start + to }));
  return masks.test(word) ? splitAtMasks(piece).flatMap((part) => spell(part, spelling)) : [piece];
};

/** Puts each phrase of several words as the words it stands for; the longest phrase wins. */
const rephrase = (pieces: readonly Piece[], spelling: Spelling): Piece[] => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at] as Piece;
    const phrase = spelling.phrases.get(first.word)?.find(({ written }) =>
      written.every((word, index) => {
        const piece = pieces[at + index];
        return piece?.word === word && (index === 0 || piece.gap !== 'stop');
      }),
    );
    if (phrase === undefined) {
      out.push(first);
      at += 1;
    } else {
      const last = pieces[at + phrase.written.length - 1] as Piece;
      out.push(...several(phrase.means, { ...first, end: last.end }));
      at += phrase.written.length;
    }
  }
  return out;
};

export interface Part {
  readonly field: Field;
  readonly text: string;
}

export interface FoldedPart extends Part {
  readonly folded: Folded;
}

export interface Normalised {
  readonly tokens: readonly Token[];
  readonly parts: readonly FoldedPart[];
}

/**
 * Reads a text of one or more fields into one row of plain words, each with its place in the original.
 * A title without a full stop runs on into the body, so that words split over both are still read together.
 */
export const normalise = (parts: readonly Part[], spelling: Spelling): Normalised => {
  const foldedParts = parts.map((part) => ({ ...part, folded: fold(part.text) }));
  const tokens: Token[] = [];
  let sentence = -1;
  for (const { field, folded, text } of foldedParts) {
    const closed = tokens.length === 0 || /[.!?]\s*$/u.test(parts[0]?.text.slice(-20) ?? '');
    const pieces = rephrase(joinLetters(scan(folded), spelling).flatMap((piece) => spell(piece, spelling)), spelling);
    const firstOfField = tokens.length;
    pieces.forEach((piece, index) => {
      if (piece.question) markAsked(tokens, firstOfField);
      if (piece.word === '') return;
      const gap: Gap = index === 0 && !closed ? 'pause' : piece.gap;
      if (gap === 'stop') sentence += 1;
      tokens.push({
        word: piece.word,
        field,
        start: folded.from[piece.start] ?? text.length,
        end: folded.to[piece.end - 1] ?? text.length,
        gap,
        sentence,
        quoted: piece.quoted,
        asked: false,
      });
    });
  }
  return { tokens, parts: foldedParts };
};

/** Marks the sentence just finished as a question. */
const markAsked = (tokens: Token[], from: number): void => {
  const sentence = tokens.at(-1)?.sentence;
  for (let at = tokens.length - 1; at >= from && tokens[at]?.sentence === sentence; at -= 1) {
    tokens[at] = { ...(tokens[at] as Token), asked: true };
  }
};
