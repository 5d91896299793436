/** Codes this room refuses with, and their HTTP statuses. */
export const identityErrors = {} as const;
