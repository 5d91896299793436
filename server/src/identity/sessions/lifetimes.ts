const hour = 3_600_000;
const day = 24 * hour;

/** How long a session lasts unused, for people with only the role 'peer' and for anybody with more. In milliseconds. */
export const idleLifetime = { peer: 30 * day, staff: 12 * hour } as const;

/** The longest any session lasts, used or not. */
export const longestLifetime = 90 * day;

/** Use of a session is written down at most this often. */
export const touchEvery = 60_000;

/** When a session ends if it is not used again. */
export const endOf = (session: { lastUsedAt: Date; expiresAt: Date }, staff: boolean): Date =>
  new Date(Math.min(session.expiresAt.getTime(), session.lastUsedAt.getTime() + (staff ? idleLifetime.staff : idleLifetime.peer)));
