import { answeredBack } from './answered-back.js';
import { densityCorrectedReciprocity } from './density-corrected-reciprocity.js';
import { dyadicReciprocity } from './dyadic-reciprocity.js';
import { dyads } from './dyads.js';
import { edgeReciprocity } from './edge-reciprocity.js';
import { gini } from './gini.js';
import type { Graph } from './graph.js';
import { topPercentShareGiven } from './top-percent-share-given.js';
import { totals } from './totals.js';
import { weightedReciprocity } from './weighted-reciprocity.js';
import { whoGaveAndReceived } from './who-gave-and-received.js';

/** Every measure of one file of events, under its public name; null where there is nothing to divide by. */
export const measure = (graph: Graph) => {
  const { given, received } = totals(graph);
  return {
    people: graph.people,
    events: graph.events,
    selfEvents: graph.selfEvents,
    contacts: graph.contacts,
    edges: graph.from.length,
    ...dyads(graph),
    edgeReciprocity: edgeReciprocity(graph),
    dyadicReciprocity: dyadicReciprocity(graph),
    densityCorrectedReciprocity: densityCorrectedReciprocity(graph),
    weightedReciprocity: weightedReciprocity(graph),
    ...whoGaveAndReceived(graph),
    topPercentShareGiven: topPercentShareGiven(graph),
    giniGiven: gini(given),
    giniReceived: gini(received),
    answeredBack: { 1: answeredBack(graph, 1), 7: answeredBack(graph, 7), 28: answeredBack(graph, 28) },
  };
};
