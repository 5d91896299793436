import type { Priority } from '@alongside/shared/safety/assessment';
import { priorities } from '@alongside/shared/safety/priorities';
import { type PastAssessment, recent } from './past-assessment.js';

/** Fewest texts in which a rise can be told from chance. */
const fewest = 3;

const distress = (rule: string): boolean => rule.startsWith('CR-') && rule !== 'CR-15';

/** 0 for no distress, more the sooner somebody should look. */
const heightOf = ({ priority, rules }: PastAssessment): number => (rules.some(distress) ? priorities.length - priorities.indexOf(priority) : 0);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * CR-14: whether signs of distress rise over one author's texts of the last seven days, the newest among them. The newest
 * must show distress itself, and the later half must stand higher than the earlier half.
 */
export const cuesRise = (past: readonly PastAssessment[], now: number): boolean => {
  const heights = recent(past, now).map(heightOf);
  const newest = heights.at(-1) ?? 0;
  if (heights.length < fewest || newest === 0) return false;
  const half = Math.floor(heights.length / 2);
  return mean(heights.slice(-half)) > mean(heights.slice(0, half)) && newest >= Math.max(...heights.slice(0, half));
};

/** One level sooner than the text alone asks for, when signs rise; P0 has none above it. */
export const withRise = (priority: Priority, past: readonly PastAssessment[], now: number): Priority =>
  cuesRise(past, now) ? (priorities[Math.max(0, priorities.indexOf(priority) - 1)] ?? priority) : priority;
