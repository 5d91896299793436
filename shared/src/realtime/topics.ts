import { z } from 'zod';
import { Id } from '../kernel/ids.js';

/** What can be followed: everything, one space, one thread, one conversation, what is mine, the desk's queue. */
export type Topic =
  | { readonly kind: 'feed' }
  | { readonly kind: 'space'; readonly slug: string }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'me' }
  | { readonly kind: 'cases' };

export type TopicKind = Topic['kind'];

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 60;

/** Reads a topic's name, such as `post:0198…`; undefined when it names none. Ids come back in lower case. */
export const parseTopic = (name: string): Topic | undefined => {
  const colon = name.indexOf(':');
  const kind = colon === -1 ? name : name.slice(0, colon);
  const rest = colon === -1 ? undefined : name.slice(colon + 1);
  switch (kind) {
    case 'feed':
    case 'me':
    case 'cases':
      return rest === undefined ? { kind } : undefined;
    case 'post':
    case 'conversation':
      return Id.safeParse(rest).success ? { kind, id: rest!.toLowerCase() } : undefined;
    case 'space':
      return rest !== undefined && rest.length <= longestSlug && slug.test(rest) ? { kind, slug: rest } : undefined;
    default:
      return undefined;
  }
};

/** A topic's name, as sent over the socket. */
export const topicName = (topic: Topic): string => {
  switch (topic.kind) {
    case 'feed':
    case 'me':
    case 'cases':
      return topic.kind;
    case 'post':
    case 'conversation':
      return `${topic.kind}:${topic.id}`;
    case 'space':
      return `space:${topic.slug}`;
  }
};

/** A topic's name as a request gives it, read into a `Topic`. */
export const TopicName = z
  .string({ error: 'Please say which topic, such as feed.' })
  .max(100, { error: 'We do not know this topic.' })
  .transform((name, context): Topic => {
    const topic = parseTopic(name);
    if (topic !== undefined) return topic;
    context.addIssue({ code: 'custom', message: 'We do not know this topic.' });
    return z.NEVER;
  });
