import { z } from 'zod';

/** What went wrong, as RFC 9457 problem details. `code` is stable; `detail` is a plain sentence a person can read. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Problems any endpoint can answer with; each room adds its own in `<room>/errors.ts`. Values are HTTP statuses. */
export const kernelErrors = {
  'input.invalid': 400,
  'input.unreadable': 400,
  'input.too-large': 413,
  'input.unsupported': 415,
  'session.required': 401,
  'not-allowed': 403,
  'origin.foreign': 403,
  'not-found': 404,
  'method.unknown': 405,
  'idempotency.reused': 409,
  'rate.limited': 429,
  'server.fault': 500,
  'service.away': 503,
} as const;
