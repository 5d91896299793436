/** Codes this room refuses with, and their HTTP statuses. */
export const communityErrors = {
  'space.not-found': 404,
  'space.members-only': 403,
  'post.not-found': 404,
  'post.replies-closed': 409,
  'reply.not-found': 404,
} as const;
