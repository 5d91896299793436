import type { Graph } from './graph.js';

/**
 * Pairs of people with support in at least one direction, and those with support in both.
 *
 * Formula: mutual = edges whose reverse exists / 2; dyads = edges − mutual. Unit: unordered pairs.
 * Source: Wasserman & Faust, Social Network Analysis (1994), chapter 13 (the dyad census without null dyads).
 * Edge cases: no edges gives 0 and 0.
 */
export const dyads = ({ from, reverse }: Graph): { dyads: number; mutualDyads: number } => {
  let answered = 0;
  for (const back of reverse) if (back >= 0) answered += 1;
  return { dyads: from.length - answered / 2, mutualDyads: answered / 2 };
};
