import { dyads } from './dyads.js';
import type { Graph } from './graph.js';
import { ratio } from './ratio.js';

/**
 * Of all pairs where any support went, how many have it both ways.
 *
 * Formula: d = mutual dyads / non-null dyads. Unit: share, 0 to 1. With edge reciprocity r: d = r / (2 − r).
 * Source: Rao & Bandyopadhyay, Sankhyā A 49, 141-188 (1987); Hanneman & Riddle (2005), chapter 8.
 * Edge cases: null without edges.
 */
export const dyadicReciprocity = (graph: Graph): number | null => {
  const { dyads: all, mutualDyads } = dyads(graph);
  return ratio(mutualDyads, all);
};
