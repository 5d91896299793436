import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { line, words } from '../kernel/text.js';
import { HelpService } from '../safety/resources.js';
import { Author } from './author.js';
import { PostNotice } from './post-notice.js';
import { Reactions } from './reaction.js';
import { Slug } from './space.js';
import { Visibility } from './visibility.js';
import { postLimits } from './post-limits.js';

/** What kind of answer the author would welcome. `listening` and `sharing` ask for none, though both can be replied to. */
export const wishes = ['listening', 'replies', 'ideas', 'sharing'] as const;
export const Wish = z.enum(wishes, { error: 'Please choose listening, replies, ideas or sharing.' });
export type Wish = z.infer<typeof Wish>;

/** Wishes whose posts wait for an answer, and so can be found under "still waiting". */
export const waitingWishes = ['replies', 'ideas'] as const satisfies readonly Wish[];

const title = line(postLimits.title);
const body = words(postLimits.body);
const contentNotes = z
  .array(line(postLimits.contentNote), { error: 'Please give content notes as a list.' })
  .max(postLimits.contentNotes, { error: `Please keep to ${postLimits.contentNotes} content notes.` });

export const CreatePost = z.strictObject({
  space: Slug,
  title: title.optional(),
  body,
  wish: Wish,
  contentNotes: contentNotes.default([]),
});
export type CreatePost = z.infer<typeof CreatePost>;

/** Only what is given changes; a `title` of null takes the title away. */
export const ChangePost = z
  .strictObject({
    title: title.nullable().optional(),
    body: body.optional(),
    wish: Wish.optional(),
    contentNotes: contentNotes.optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), { error: 'Please change at least one thing.' });
export type ChangePost = z.infer<typeof ChangePost>;

/**
 * A post as one reader sees it. `publishedAt` is when others could first read it (absent while held) and orders the feed;
 * `contentNotes` holds the author's notes and any that were added; `notice` is for the author alone.
 */
export const Post = z.object({
  id: Id,
  space: z.object({ slug: z.string(), name: z.string() }),
  author: Author,
  title: z.string().optional(),
  body: z.string(),
  wish: Wish,
  contentNotes: z.array(z.string()),
  visibility: Visibility,
  createdAt: Instant,
  publishedAt: Instant.optional(),
  editedAt: Instant.optional(),
  replyCount: z.int().min(0),
  reactions: Reactions,
  mine: z.boolean(),
  closedToReplies: z.boolean(),
  notice: PostNotice.optional(),
});
export type Post = z.infer<typeof Post>;

/** The answer to writing or changing a post: what happens next, and where help is when the words ask for it. */
export const SubmittedPost = z.object({ post: Post, notice: PostNotice.optional(), support: z.array(HelpService).max(3).optional() });
export type SubmittedPost = z.infer<typeof SubmittedPost>;
