/** Codes this room refuses with, and their HTTP statuses. */
export const identityErrors = {
  'member.username-taken': 409,
  'member.username-unfit': 422,
  'member.username-reserved': 422,
  'member.about-unfit': 422,
  'member.not-found': 404,
  'member.self': 422,
  'member.paused': 403,
  'password.common': 422,
  'password.wrong': 403,
  'sign-in.wrong': 401,
  'recovery.wrong': 401,
  'session.not-found': 404,
  'guidelines.not-current': 409,
  'role.last-admin': 409,
} as const;
