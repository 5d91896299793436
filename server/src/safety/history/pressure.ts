import { type PastAssessment, recent } from './past-assessment.js';

/** Rules that are a demand on the one they are said to: to meet, move elsewhere, send money, or put up with abuse. */
const demands: ReadonlySet<string> = new Set(['PI-07', 'PI-08', 'AB-01', 'AB-03', 'AB-04', 'AB-05', 'EN-01', 'EN-02', 'DT-04']);

/** So many demands in seven days are no longer a slip. */
const fewest = 3;

/** AB-07: members whom one author presses, as told by the author's own texts to each of them in the last seven days. */
export const pressedMembers = (past: readonly PastAssessment[], now: number): string[] => {
  const counts = new Map<string, number>();
  for (const { to, rules } of recent(past, now)) {
    if (to !== undefined && rules.some((rule) => demands.has(rule))) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewest).map(([member]) => member);
};
