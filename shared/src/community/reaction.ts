import { z } from 'zod';

export const reactionKinds = ['like', 'hear-you', 'thinking-of-you', 'with-you', 'helped-me'] as const;
export const ReactionKind = z.enum(reactionKinds, { error: 'Please choose one of the reactions we have.' });
export type ReactionKind = z.infer<typeof ReactionKind>;

const count = z.int().min(0);

/** How many of each kind, all kinds always there, and which of them are the reader's own. */
export const Reactions = z.object({
  counts: z.object({ like: count, 'hear-you': count, 'thinking-of-you': count, 'with-you': count, 'helped-me': count }),
  mine: z.array(ReactionKind),
});
export type Reactions = z.infer<typeof Reactions>;
