import { edgeReciprocity } from './edge-reciprocity.js';
import type { Graph } from './graph.js';

/**
 * Edge reciprocity beyond what a network this dense would show by chance.
 *
 * Formula: ρ = (r − a) / (1 − a), a = L / (N(N − 1)). Unit: none; 1 all mutual, 0 as chance, below 0 less than chance.
 * Source: Garlaschelli & Loffredo, Physical Review Letters 93, 268701 (2004).
 * Edge cases: null without edges, and where everybody gave to everybody (a = 1).
 */
export const densityCorrectedReciprocity = (graph: Graph): number | null => {
  const r = edgeReciprocity(graph);
  const possible = graph.people * (graph.people - 1);
  if (r === null || graph.from.length === possible) return null;
  const a = graph.from.length / possible;
  return (r - a) / (1 - a);
};
