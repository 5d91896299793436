import { z } from 'zod';
import { TopicName } from './topics.js';

/** A place in a topic: 0 before its first message. */
export const Seq = z.int({ error: 'Please give the last number you have seen.' }).min(0);

/** Asks to hear a topic from now on; with `since`, first what came after that number. */
export const Follow = z.strictObject({ topic: TopicName, since: Seq.optional() });
export type Follow = z.output<typeof Follow>;

export const Unfollow = z.strictObject({ topic: TopicName });
export type Unfollow = z.output<typeof Unfollow>;

/** Tells the others in a conversation that somebody is writing; never stored. */
export const Typing = z.strictObject({ topic: TopicName });
export type Typing = z.output<typeof Typing>;

/**
 * How a `follow` is answered. `seq` is the last number sent or passed over: the next message has `seq + 1`.
 * With `reset`, too much was missed to send again: fetch afresh, then go on from `seq`.
 */
export const Followed = z.object({ ok: z.literal(true), seq: Seq, reset: z.literal(true).optional() });
export type Followed = z.infer<typeof Followed>;

export const Done = z.object({ ok: z.literal(true) });
export type Done = z.infer<typeof Done>;

/** How anything refused is answered; `code` has its words in `copy/error-words`. */
export const NotDone = z.object({ ok: z.literal(false), code: z.string() });
export type NotDone = z.infer<typeof NotDone>;

/** Everything a client can emit, and how it is answered when it goes well. */
export const requests = {
  follow: { summary: 'Hear a topic; with since, first what was missed', data: Follow, ack: Followed },
  unfollow: { summary: 'Stop hearing a topic', data: Unfollow, ack: Done },
  typing: { summary: 'Say that you are writing, in a conversation you follow', data: Typing, ack: Done },
} as const;

export type RequestName = keyof typeof requests;
