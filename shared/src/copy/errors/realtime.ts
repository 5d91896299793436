/** What this room's refusals say. */
export const realtimeErrorWords = {} as const;
