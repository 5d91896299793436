import type { Graph } from './graph.js';
import { ratio } from './ratio.js';
import { totals } from './totals.js';

/**
 * How much of all support came from the one person in a hundred who gave most.
 *
 * Formula: events of the ⌈0.01 N⌉ largest givers / events. Unit: share, 0 to 1. Source: MEASURES gr-1.0, "Reach".
 * Edge cases: N counts everybody, those who gave nothing too; up to 100 people it is one person's share; null without events.
 */
export const topPercentShareGiven = (graph: Graph): number | null => {
  const given = totals(graph).given.toSorted((one, two) => two - one);
  const top = given.subarray(0, Math.ceil(graph.people / 100));
  return ratio(sum(top), sum(given));
};

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
