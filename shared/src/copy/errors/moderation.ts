/** What this room's refusals say. */
export const moderationErrorWords = {} as const;
