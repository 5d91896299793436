import type { Graph } from './graph.js';
import { totals } from './totals.js';

/**
 * How many people gave and received, only gave, only received. Unit: people; the three add up to all people.
 *
 * Formula: counts by [given > 0] and [received > 0]. Source: MEASURES gr-1.0, "Reach".
 * Edge cases: somebody with self-events alone is not among the people.
 */
export const whoGaveAndReceived = (graph: Graph): { bothGaveAndReceived: number; gaveOnly: number; receivedOnly: number } => {
  const { given, received } = totals(graph);
  const counts = { bothGaveAndReceived: 0, gaveOnly: 0, receivedOnly: 0 };
  for (let person = 0; person < graph.people; person += 1) {
    if (received[person] === 0) counts.gaveOnly += 1;
    else if (given[person] === 0) counts.receivedOnly += 1;
    else counts.bothGaveAndReceived += 1;
  }
  return counts;
};
