import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { words } from '../kernel/text.js';
import { HelpService } from '../safety/resources.js';
import { Author } from './author.js';
import { PostNotice } from './post-notice.js';
import { postLimits } from './post-limits.js';
import { Reactions } from './reaction.js';
import { Visibility } from './visibility.js';

const body = words(postLimits.body);

/** `replyTo` is the id of another reply of the same thread that this one answers. */
export const CreateReply = z.strictObject({ body, replyTo: Id.optional() });
export type CreateReply = z.infer<typeof CreateReply>;

export const ChangeReply = z.strictObject({ body });
export type ChangeReply = z.infer<typeof ChangeReply>;

/** A reply as one reader sees it; `notice` is for its author alone. */
export const Reply = z.object({
  id: Id,
  postId: Id,
  replyTo: Id.optional(),
  withdrawn: z.literal(false),
  author: Author,
  body: z.string(),
  contentNotes: z.array(z.string()),
  visibility: Visibility,
  createdAt: Instant,
  editedAt: Instant.optional(),
  reactions: Reactions,
  mine: z.boolean(),
  notice: PostNotice.optional(),
});
export type Reply = z.infer<typeof Reply>;

/** What is left of a reply that its author took back while others had answered it: its place. */
export const TakenBackReply = z.object({
  id: Id,
  postId: Id,
  replyTo: Id.optional(),
  withdrawn: z.literal(true),
  createdAt: Instant,
});
export type TakenBackReply = z.infer<typeof TakenBackReply>;

/** One entry of a thread, told apart by `withdrawn`. */
export const ThreadReply = z.discriminatedUnion('withdrawn', [Reply, TakenBackReply]);
export type ThreadReply = z.infer<typeof ThreadReply>;

export const SubmittedReply = z.object({
  reply: Reply,
  notice: PostNotice.optional(),
  support: z.array(HelpService).max(3).optional(),
});
export type SubmittedReply = z.infer<typeof SubmittedReply>;
