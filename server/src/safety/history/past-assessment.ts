import type { Assessment } from '@alongside/shared/safety/assessment';

/** What is left of an earlier text once it was read: never its words. Times are ms since 1970. */
export interface PastAssessment {
  readonly at: number;
  readonly priority: Assessment['priority'];
  readonly rules: readonly string[];
  /** The one member it was written to, when it was written to one. */
  readonly to?: string;
}

const day = 86_400_000;

/** How far back anything here looks. What is older is nobody's business: there is no long memory of a person. */
export const looksBack = 7 * day;

/** Those of the last seven days, oldest first. */
export const recent = (past: readonly PastAssessment[], now: number): PastAssessment[] =>
  past.filter(({ at }) => at <= now && now - at <= looksBack).toSorted((a, b) => a.at - b.at);
