import type { Span } from '@alongside/shared/safety/assessment';
import type { Token } from '../normalise/words.js';
import { bucketsOf, featuresOf } from './features.js';
import { classes, softmax, sumsOf, type Summable } from './fit.js';
import type { Model } from './weights.js';

/** What the model makes of a text. */
export interface Judgement {
  /** How likely P0 or P1 is, 0 to 1. */
  readonly risk: number;
  /** Whether that alone is enough for a person to look soon, or so little that a lone phrase may be taken lightly. */
  readonly raises: boolean;
  readonly lowers: boolean;
  /** The sentence that weighs most towards P0 or P1; none for a text without words. */
  readonly leading: Span | undefined;
}

/** How likely P0 or P1 is. */
export const riskOf = (sums: readonly number[], temperature: number): number => {
  const [now = 0, soon = 0] = softmax(sums, temperature);
  return now + soon;
};

/**
 * What each word adds to the sums, exactly: over all words and the bias these are the sums themselves.
 * @returns for each word one number per class
 */
export const sharesOf = (perWord: readonly (readonly number[])[], { perBucket }: Summable): number[][] => {
  const { buckets, values } = featuresOf(perWord);
  const counts = new Map<number, number>();
  for (const own of perWord) for (const bucket of own) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const each = new Map<number, number>();
  buckets.forEach((bucket, at) => each.set(bucket, (values[at] ?? 0) / (counts.get(bucket) ?? 1)));
  return perWord.map((own) =>
    Array.from({ length: classes }, (_, one) => own.reduce((sum, bucket) => sum + (each.get(bucket) ?? 0) * (perBucket[bucket * classes + one] ?? 0), 0)),
  );
};

/** How far a word pulls towards P0 and P1 against P2 and P3. */
const pull = ([now = 0, soon = 0, later = 0, never = 0]: readonly number[]): number => now + soon - later - never;

const leadingSentence = (tokens: readonly Token[], shares: readonly (readonly number[])[]): Span | undefined => {
  const found = new Map<string, { span: Span; weight: number }>();
  tokens.forEach(({ field, sentence, start, end }, at) => {
    const key = `${field} ${sentence}`;
    const so = found.get(key) ?? { span: { field, start, end }, weight: 0 };
    found.set(key, { span: { ...so.span, end: Math.max(so.span.end, end) }, weight: so.weight + pull(shares[at] ?? []) });
  });
  return [...found.values()].toSorted((a, b) => b.weight - a.weight)[0]?.span;
};

/** Reads a row of plain words with the model. Pure. */
export const judge = (tokens: readonly Token[], model: Model): Judgement => {
  const perWord = bucketsOf(tokens);
  const risk = tokens.length === 0 ? 0 : riskOf(sumsOf(featuresOf(perWord), model), model.temperature);
  const raises = risk >= model.raiseFrom;
  return { risk, raises, lowers: risk < model.lowerBelow, leading: raises ? leadingSentence(tokens, sharesOf(perWord, model)) : undefined };
};
