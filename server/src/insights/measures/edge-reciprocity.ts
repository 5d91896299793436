import { dyads } from './dyads.js';
import type { Graph } from './graph.js';
import { ratio } from './ratio.js';

/**
 * Of all "this person gave to that person", how many also go the other way.
 *
 * Formula: r = L↔ / L, directed edges whose reverse exists over directed edges. Unit: share, 0 to 1.
 * Source: Newman, Forrest & Balthrop, Physical Review E 66, 035101 (2002).
 * Edge cases: null without edges.
 */
export const edgeReciprocity = (graph: Graph): number | null => ratio(2 * dyads(graph).mutualDyads, graph.from.length);
