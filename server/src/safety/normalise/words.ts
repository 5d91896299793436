import type { Field } from '@alongside/shared/safety/assessment';

/** One word of the text, as the rules read it, with its place in the original. */
export interface Token {
  readonly word: string;
  readonly field: Field;
  /** UTF-16 offsets into the original field. */
  readonly start: number;
  readonly end: number;
  /** What stood between this word and the one before: nothing, a pause (comma, dash, new line) or a full stop of some kind. */
  readonly gap: Gap;
  /** Sentences are numbered from 0 through all fields. */
  readonly sentence: number;
  readonly quoted: boolean;
  /** Whether the sentence this word is in ends with a question mark. */
  readonly asked: boolean;
}

export type Gap = 'none' | 'pause' | 'stop';

/** What the spelling step needs to know of a language: all of it comes from the pack's data files. */
export interface Spelling {
  /** Every word some rule knows. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words people hide; only these are looked for behind `*` and inside run-together words. */
  readonly guarded: ReadonlySet<string>;
  /** Short forms, slang and known slips: one written word to the words it stands for. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
  /** Several written words to what they stand for, looked up by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** One-letter slips of long guarded words: the slip with a letter left out, to the word. */
  readonly slips: ReadonlyMap<string, string>;
  readonly notSlips: ReadonlySet<string>;
}

export interface Phrase {
  readonly written: readonly string[];
  readonly means: readonly string[];
}
