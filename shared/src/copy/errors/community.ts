/** What this room's refusals say. */
export const communityErrorWords = {} as const;
