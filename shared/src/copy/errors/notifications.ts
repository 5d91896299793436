/** What this room's refusals say. */
export const notificationsErrorWords = {} as const;
