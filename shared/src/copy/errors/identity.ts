/** What this room's refusals say. */
export const identityErrorWords = {} as const;
