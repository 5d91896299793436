import { z } from 'zod';
import { Author } from '../community/author.js';
import { TakenBackReply } from '../community/reply.js';
import { Id, Instant } from '../kernel/ids.js';
import { Notice } from '../notifications/notice.js';
import { PushedCase, PushedPost, PushedReactions, PushedReply } from './pushed.js';
import { Seq } from './requests.js';
import type { TopicKind } from './topics.js';

interface MessageShape {
  readonly summary: string;
  /** Kinds of topic it travels on. */
  readonly topics: readonly TopicKind[];
  readonly data: z.ZodType;
}

const count = z.int().min(0);
const content = ['feed', 'space', 'post'] as const;

/** Everything the server tells, with a number. `data` is read afresh when it is sent, so it is never older than what happened. */
export const messages = {
  'post.published': { summary: 'A post can be read', topics: content, data: z.object({ post: PushedPost }) },
  'post.changed': { summary: 'A post reads differently now', topics: content, data: z.object({ post: PushedPost }) },
  'post.hidden': { summary: 'A post can no longer be read', topics: content, data: z.object({ postId: Id }) },
  'reply.published': {
    summary: 'A reply can be read; replyCount is that of its post',
    topics: content,
    data: z.object({ reply: PushedReply, replyCount: count }),
  },
  'reply.changed': {
    summary: 'A reply reads differently now',
    topics: content,
    data: z.object({ reply: PushedReply, replyCount: count }),
  },
  'reply.hidden': {
    summary: 'A reply can no longer be read; place is what is left of it where others had answered it',
    topics: content,
    data: z.object({ postId: Id, replyId: Id, replyCount: count, place: TakenBackReply.optional() }),
  },
  'reactions.changed': {
    summary: 'The reactions to a post or reply; those to a reply travel on its thread only',
    topics: content,
    data: z.object({
      subject: z.object({ type: z.enum(['post', 'reply']), id: Id }),
      postId: Id,
      counts: PushedReactions.shape.counts,
    }),
  },
  'notice.created': {
    summary: 'Something happened for you; unread is how many notices you have not read',
    topics: ['me'],
    data: z.object({ notice: Notice, unread: count }),
  },
  'case.opened': { summary: 'A case came into the queue', topics: ['cases'], data: z.object({ case: PushedCase }) },
  'case.changed': { summary: 'A case stands differently now', topics: ['cases'], data: z.object({ case: PushedCase }) },
  'session.ended': {
    summary: 'This sign-in has ended and the socket closes; told to its own sockets only',
    topics: ['me'],
    data: z.object({ sessionId: Id }),
  },
} as const satisfies Record<string, MessageShape>;

export type MessageType = keyof typeof messages;
export type DataOf<T extends MessageType> = z.infer<(typeof messages)[T]['data']>;

/** What passes by once, without a number, and is never sent again. */
export const ephemera = {
  typing: {
    summary: 'Somebody is writing',
    topics: ['conversation'],
    data: z.object({ by: Author.pick({ id: true, username: true }) }),
  },
} as const satisfies Record<string, MessageShape>;

export type EphemeralType = keyof typeof ephemera;

/** What surrounds every message's data. `seq` has no gaps within a topic; `id` is the same on every topic it travels on. */
export const Envelope = z.object({ topic: z.string(), seq: Seq, id: Id, type: z.string(), at: Instant, data: z.unknown() });

/** Takes the place of something this reader may not hear, so that they know they missed nothing else. */
export const Nothing = z.object({ topic: z.string(), seq: Seq, type: z.literal('nothing') });
export type Nothing = z.infer<typeof Nothing>;

/** A message, told apart by `type`. */
export type Message = {
  [T in MessageType]: Omit<z.infer<typeof Envelope>, 'type' | 'data'> & { readonly type: T; readonly data: DataOf<T> };
}[MessageType];

export type Ephemeral = {
  [T in EphemeralType]: { readonly topic: string; readonly type: T; readonly data: z.infer<(typeof ephemera)[T]['data']> };
}[EphemeralType];

/** Anything that arrives as a `message` event. */
export type Heard = Message | Nothing | Ephemeral;
