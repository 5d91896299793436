// Plain facts without schemas, so that the desk's pages need not fetch any.

/** How long a decision can be taken back, and how long notices and releases wait, in seconds. */
export const undoSeconds = 10;

/** Parts of the guidelines a decision can point to; the ids are those of the guidelines' sections. */
export const guidelineParts = ['kindness', 'hard-things', 'confidence', 'being-here'] as const;
/** Whole days for which a member's posts are read before others see them. */
export const limitDays = [7, 14, 28] as const;
/** A pause lasts two weeks, or a month the next time. */
export const pauseWeeks = [2, 4] as const;
