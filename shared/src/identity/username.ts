import { z } from 'zod';

/** Shortest and longest pseudonym, in characters as people see them (grapheme clusters). */
export const usernameLength = { min: 3, max: 24 } as const;

/** Unicode's recommended scripts (UAX 31, table 5); Japanese, Korean and Bopomofo writing each count as one (UTS 39, 5.1). */
const writings = [
  'Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thaana', 'Ethiopic', 'Devanagari', 'Bengali',
  'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer',
].map((script) => [script]);
const mixedWritings = [['Han', 'Hiragana', 'Katakana'], ['Han', 'Hangul'], ['Han', 'Bopomofo']];

const inOneWriting = [...writings, ...mixedWritings].map((scripts) => {
  const letters = [...scripts, 'Common', 'Inherited'].map((script) => `\\p{Script_Extensions=${script}}`).join('');
  return new RegExp(`^[${letters}]+$`, 'u');
});

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Surrogate}]/u;
const shape = /^[\p{L}\p{Nd}][\p{M}]*(?:[ ._'-]?[\p{L}\p{Nd}]\p{M}*)*$/u;
const tooManyMarks = /\p{M}{4,}|(\p{Mn})\1/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Digits of two number systems in one name look alike too easily (UTS 39, 5.3). */
const numberSystems = (name: string): number => new Set([...name.matchAll(/\p{Nd}/gu)].map(([digit]) => zeroOf(digit))).size;

/** The zero of a digit's own run of ten; after NFKC no two runs touch. */
const zeroOf = (digit: string): number => {
  let point = digit.codePointAt(0) ?? 0;
  for (let steps = 0; steps < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - 1)); steps += 1) point -= 1;
  return point;
};

/** The form a pseudonym is kept in: NFKC, trimmed. */
export const tidyUsername = (given: string): string => given.normalize('NFKC').trim();

/**
 * What stops a tidy pseudonym from being used, in one plain sentence; undefined when its form is fine.
 * Whether it is free, kind and not the team's is for the server to say.
 */
export const usernameFault = (name: string): string | undefined => {
  const length = [...graphemes.segment(name)].length;
  if (length < usernameLength.min) return `Please choose a name of at least ${usernameLength.min} characters.`;
  if (length > usernameLength.max) return `Please keep your name to ${usernameLength.max} characters.`;
  if (unseen.test(name)) return 'This name has a hidden character in it. Please type it again.';
  if (!shape.test(name) || tooManyMarks.test(name)) {
    return "Please use letters and numbers, with single spaces or . _ - ' between them.";
  }
  if (!/\p{L}/u.test(name)) return 'Please use at least one letter.';
  if (!inOneWriting.some((writing) => writing.test(name)) || numberSystems(name) > 1) {
    return 'Please use letters of one alphabet only, so that names cannot be mistaken for each other.';
  }
  return undefined;
};

/** A pseudonym as somebody sends it; comes out tidy. */
export const Username = z
  .string({ error: 'Please choose a name.' })
  .max(200, { error: `Please keep your name to ${usernameLength.max} characters.` })
  .overwrite(tidyUsername)
  .superRefine((name, context) => {
    const fault = usernameFault(name);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });
