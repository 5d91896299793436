import type { Graph } from './graph.js';
import { ratio } from './ratio.js';

const secondsPerDay = 86_400;

/**
 * When somebody first reached out to another, how often that other gave back within some days.
 *
 * Formula: over pairs (j, i) where j reached out first, the share in which i→j followed j→i's first event by at most
 * `days` × 86,400 seconds. Unit: share, 0 to 1. Source: MEASURES gr-1.0, "answered back".
 * Edge cases: pairs whose reverse came first are left out; two firsts in the same second are ordered as they were read;
 * exactly `days` later counts; nothing is censored at the end of the data; null without edges.
 */
export const answeredBack = ({ firstAt, firstOrder, reverse }: Graph, days: number): number | null => {
  let opened = 0;
  let answered = 0;
  for (let edge = 0; edge < firstAt.length; edge += 1) {
    const back = reverse[edge]!;
    const wait = back < 0 ? Infinity : firstAt[back]! - firstAt[edge]!;
    if (wait < 0 || (wait === 0 && firstOrder[back]! < firstOrder[edge]!)) continue;
    opened += 1;
    if (wait <= days * secondsPerDay) answered += 1;
  }
  return ratio(answered, opened);
};
