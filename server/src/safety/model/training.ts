import { createHash } from 'node:crypto';
import { priorities } from '@alongside/shared/safety/priorities';
import { normalise } from '../normalise/normalise.js';
import type { Spelling } from '../normalise/words.js';
import type { CorpusLine } from './corpus.js';
import { bucketsOf, featuresOf } from './features.js';
import { type Example, fit, softmax, sumsOf } from './fit.js';
import { foldOf, folds, heldBack } from './folds.js';
import { riskOf } from './judge.js';
import { quantised, type WeightsFile } from './weights.js';

/** Chosen on the training parts: weaker or stronger penalties, and more rounds, order texts no better. */
const penalty = 3e-4;
const rounds = 100;

/** Most of the ordinary lines, 0 to 1, that the model alone may raise. */
const mostRaised = 0.01;

/** Share of the lines in crisis whose risk may lie below the place where it lowers. */
const mostLowered = 0.01;

interface Learnt extends Example {
  readonly fold: number;
}

const learn = (lines: readonly CorpusLine[], spelling: Spelling): Learnt[] =>
  lines
    .filter(({ voice }) => foldOf(voice) !== heldBack)
    .map(({ title, body, priority, voice }) => {
      const parts = [...(title === undefined ? [] : [{ field: 'title' as const, text: title }]), { field: 'body' as const, text: body }];
      return { features: featuresOf(bucketsOf(normalise(parts, spelling).tokens)), label: priorities.indexOf(priority), fold: foldOf(voice) };
    });

interface Guess {
  readonly sums: readonly number[];
  readonly label: number;
}

/** Each line read by a model that has heard none of its part's voices. */
const guesses = (learnt: readonly Learnt[]): Guess[] =>
  Array.from({ length: folds }, (_, fold) => fold)
    .filter((fold) => fold !== heldBack)
    .flatMap((fold) => {
      const weights = fit(learnt.filter((one) => one.fold !== fold), penalty, rounds);
      return learnt.filter((one) => one.fold === fold).map(({ features, label }) => ({ sums: sumsOf(features, weights), label }));
    });

const surprise = (given: readonly Guess[], temperature: number): number =>
  given.reduce((sum, { sums, label }) => sum - Math.log(softmax(sums, temperature)[label] ?? 0), 0) / given.length;

/** The temperature, in steps of a twentieth, at which "likely" comes closest to how often it is so. */
const calibrated = (given: readonly Guess[]): number =>
  Array.from({ length: 60 }, (_, step) => (step + 5) / 20).reduce((best, next) => (surprise(given, next) < surprise(given, best) ? next : best), 1);

const rounded = (risk: number): number => Math.round(risk * 1_000) / 1_000;

/** The least risk that no more than `share` of the given risks reach. */
const above = (risks: readonly number[], share: number): number => {
  const inOrder = risks.toSorted((a, b) => b - a);
  return rounded((inOrder[Math.floor(share * inOrder.length)] ?? 1) + 0.001);
};

/** The greatest risk that no more than `share` of the given risks lie under. */
const below = (risks: readonly number[], share: number): number => {
  const inOrder = risks.toSorted((a, b) => a - b);
  return rounded(inOrder[Math.floor(share * inOrder.length)] ?? 0);
};

/**
 * Learns the weights from all parts of the corpus but the one held back; temperature and thresholds come from lines
 * that were read by models which had not heard their voices.
 */
export const train = (lines: readonly CorpusLine[], spelling: Spelling): WeightsFile => {
  const learnt = learn(lines, spelling);
  const given = guesses(learnt);
  const temperature = calibrated(given);
  const risks = (wanted: (label: number) => boolean) => given.filter(({ label }) => wanted(label)).map(({ sums }) => riskOf(sums, temperature));
  const weights = fit(learnt, penalty, rounds);
  const { step, perBucket } = quantised(weights);
  return {
    why: 'Weights of the linear model, written by `npm run train` from the corpus. Never edited by hand.',
    corpus: createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16),
    step,
    bias: [...weights.bias].map((one) => Number(one.toPrecision(8))),
    temperature,
    raiseFrom: above(risks((label) => label === 3), mostRaised),
    lowerBelow: below(risks((label) => label <= 1), mostLowered),
    perBucket,
  };
};
