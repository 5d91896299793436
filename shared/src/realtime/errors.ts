/** Codes this room refuses with, and their HTTP statuses. Over sockets only the code is sent. */
export const realtimeErrors = {
  'topic.not-found': 404,
  'topic.not-followed': 409,
  'topic.no-typing': 400,
  'topic.too-many': 429,
  'socket.too-many': 429,
  'socket.unknown-event': 400,
} as const;
