/** Codes this room refuses with, and their HTTP statuses. */
export const communityErrors = {} as const;
