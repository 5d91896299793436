import { z } from 'zod';
import { pageQuery } from '../kernel/page.js';
import { line } from '../kernel/text.js';
import { Wish } from './post.js';
import { Slug } from './space.js';

/** `interest` keeps posts by people who chose that interest. */
export const FeedQuery = z.strictObject({
  ...pageQuery,
  space: Slug.optional(),
  wish: Wish.optional(),
  interest: line(60).optional(),
});
export type FeedQuery = z.infer<typeof FeedQuery>;
