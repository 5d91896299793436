/** Codes this room refuses with, and their HTTP statuses. */
export const insightsErrors = {
  'release.not-found': 404,
  'release.month-not-over': 409,
  'release.not-settled': 409,
  'release.already-building': 409,
  'release.reason-needed': 409,
} as const;
