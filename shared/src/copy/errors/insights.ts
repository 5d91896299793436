/** What this room's refusals say. */
export const insightsErrorWords = {} as const;
