/** What this room's refusals say. */
export const safetyErrorWords = {} as const;
