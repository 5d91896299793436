import { z } from 'zod';

/** What an author is told about their own writing, in plain words. `waitMinutes` is an honest guess at the wait for a person. */
export const PostNotice = z.object({
  kind: z.enum(['first-post', 'held', 'posting-limited', 'redacted', 'noted', 'hidden']),
  title: z.string(),
  detail: z.string(),
  waitMinutes: z.int().min(0).optional(),
});
export type PostNotice = z.infer<typeof PostNotice>;
