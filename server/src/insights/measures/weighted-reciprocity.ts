import type { Graph } from './graph.js';
import { ratio } from './ratio.js';

/**
 * How much of all support given was matched by support back between the same two people.
 *
 * Formula: r_w = Σ min(w_ij, w_ji) / Σ w_ij over ordered pairs, w = events. Unit: share, 0 to 1.
 * Source: Squartini, Picciolo, Ruzzenenti & Garlaschelli, Scientific Reports 3, 2729 (2013).
 * Edge cases: null without edges.
 */
export const weightedReciprocity = ({ weight, reverse }: Graph): number | null => {
  let matched = 0;
  let all = 0;
  for (let edge = 0; edge < weight.length; edge += 1) {
    const given = weight[edge]!;
    const back = reverse[edge]!;
    all += given;
    if (back >= 0) matched += Math.min(given, weight[back]!);
  }
  return ratio(matched, all);
};
