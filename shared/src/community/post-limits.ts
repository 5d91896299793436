/** Longest lengths, in characters. */
export const postLimits = { title: 120, body: 5_000, contentNote: 60, contentNotes: 6 } as const;
