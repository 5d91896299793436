import type { Graph } from './graph.js';

/**
 * Events given and received by each person. Unit: events; index: person.
 * Edge cases: somebody who only received has 0 given, and the other way round; nobody has 0 of both.
 */
export const totals = ({ people, from, to, weight }: Graph): { given: Float64Array; received: Float64Array } => {
  const given = new Float64Array(people);
  const received = new Float64Array(people);
  for (let edge = 0; edge < weight.length; edge += 1) {
    given[from[edge]!]! += weight[edge]!;
    received[to[edge]!]! += weight[edge]!;
  }
  return { given, received };
};
