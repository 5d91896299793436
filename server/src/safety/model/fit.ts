import { priorities } from '@alongside/shared/safety/priorities';
import { buckets, type Features } from './features.js';

export const classes = priorities.length;

/** One text to learn from; `label` is the place of its priority in `priorities`. */
export interface Example {
  readonly features: Features;
  readonly label: number;
}

/** Weights bucket by bucket, `classes` in a row, and one more per class that every text has. */
export interface Weights {
  readonly perBucket: Float64Array;
  readonly bias: Float64Array;
}

/** How likely each class is, from the sums of weights. `temperature` above 1 makes the answer less sure of itself. */
export const softmax = (sums: readonly number[], temperature = 1): number[] => {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp((sum - most) / temperature));
  const total = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / total);
};

/** What sums are made of: weights bucket by bucket, in whatever kind of numbers they are kept. */
export interface Summable {
  readonly perBucket: ArrayLike<number>;
  readonly bias: ArrayLike<number>;
}

/** The sum of weights for each class. */
export const sumsOf = ({ buckets: own, values }: Features, { perBucket, bias }: Summable): number[] => {
  const sums = Array.from({ length: classes }, (_, one) => bias[one] ?? 0);
  for (let at = 0; at < own.length; at += 1) {
    const value = values[at] as number;
    const from = (own[at] as number) * classes;
    for (let one = 0; one < classes; one += 1) (sums[one] as number) += value * (perBucket[from + one] as number);
  }
  return sums;
};

/** Steps no longer than this never overshoot, as the values of a text squared add up to 1 (and its bias to 1 more). */
const stepLength = 1;

/**
 * Multinomial logistic regression with an L2 penalty, by Nesterov's accelerated gradient over all examples at once:
 * no chance in it, so the same examples in the same order always give the same weights.
 * @param penalty on the squared weights, per example
 */
export const fit = (examples: readonly Example[], penalty: number, rounds: number): Weights => {
  const { rows, used } = packed(examples);
  const biasAt = used.length * classes;
  let weights = new Float64Array(biasAt + classes);
  const ahead = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(weights.length);
    const now = { perBucket: ahead, bias: ahead.subarray(biasAt) };
    for (const { features, label } of rows) {
      const likely = softmax(sumsOf(features, now));
      for (let one = 0; one < classes; one += 1) likely[one] = ((likely[one] as number) - (one === label ? 1 : 0)) / rows.length;
      addTo(gradient, features, likely, biasAt);
    }
    const next = new Float64Array(weights.length);
    const pace = round / (round + 3);
    for (let at = 0; at < next.length; at += 1) {
      const here = ahead[at] as number;
      const stepped = here - stepLength * ((gradient[at] as number) + (at < biasAt ? penalty * here : 0));
      next[at] = stepped;
      ahead[at] = stepped + pace * (stepped - (weights[at] as number));
    }
    weights = next;
  }
  const perBucket = new Float64Array(buckets * classes);
  used.forEach((bucket, at) => perBucket.set(weights.subarray(at * classes, (at + 1) * classes), bucket * classes));
  return { perBucket, bias: weights.slice(biasAt) };
};

const addTo = (gradient: Float64Array, { buckets: own, values }: Features, off: readonly number[], biasAt: number): void => {
  for (let at = 0; at < own.length; at += 1) {
    const value = values[at] as number;
    const from = (own[at] as number) * classes;
    for (let one = 0; one < classes; one += 1) (gradient[from + one] as number) += value * (off[one] as number);
  }
  for (let one = 0; one < classes; one += 1) (gradient[biasAt + one] as number) += off[one] as number;
};

/** Numbers the buckets that occur from 0, so that the work is over what there is. */
const packed = (examples: readonly Example[]): { rows: Example[]; used: number[] } => {
  const places = new Map<number, number>();
  const rows = examples.map(({ features, label }) => {
    const own = features.buckets.map((bucket) => {
      const place = places.get(bucket) ?? places.size;
      places.set(bucket, place);
      return place;
    });
    return { features: { buckets: own, values: features.values }, label };
  });
  return { rows, used: [...places.keys()] };
};
