import type { ReactionKind } from '@alongside/shared/community/reaction';
import { newId } from '#platform';
import { seededChoice } from './seeded-choice.js';
import type { DemoReply, DemoThread } from './words/thread.js';

const minute = 60_000;
const day = 1_440 * minute;
const kinds: readonly ReactionKind[] = ['like', 'hear-you', 'thinking-of-you', 'with-you', 'helped-me'];

export interface HistoricPost {
  readonly id: string;
  readonly space: string;
  readonly author: string;
  readonly at: Date;
  readonly words: DemoThread;
}

export interface HistoricReply {
  readonly id: string;
  readonly post: HistoricPost;
  readonly author: string;
  readonly at: Date;
  readonly replyTo: string | undefined;
  readonly words: DemoReply;
}

export interface HistoricReaction {
  readonly subjectType: 'post' | 'reply';
  readonly subjectId: string;
  readonly member: string;
  readonly kind: ReactionKind;
  readonly at: Date;
}

export interface History {
  readonly posts: readonly HistoricPost[];
  readonly replies: readonly HistoricReply[];
  readonly reactions: readonly HistoricReaction[];
}

/**
 * Puts the written threads on the calendar, ending just before `now`, and adds the reactions that readers left.
 * @param threads by slug of their space
 * @param members usernames who may react
 */
export const layOutHistory = (threads: Readonly<Record<string, readonly DemoThread[]>>, members: readonly string[], now: Date): History => {
  const latest = now.getTime() - 20 * minute;
  const posts: HistoricPost[] = [];
  const replies: HistoricReply[] = [];
  for (const [space, written] of Object.entries(threads)) {
    for (const words of written) {
      const at = Math.min(momentOf(words, now), latest - posts.length * 1_000);
      const post = { id: newId(at), space, author: words.author, at: new Date(at), words };
      posts.push(post);
      const ids: string[] = [];
      for (const [place, reply] of words.replies.entries()) {
        const said = Math.min(at + reply.after * minute, latest + place * minute);
        const id = newId(said);
        ids.push(id);
        const replyTo = reply.replyTo === undefined ? undefined : ids[reply.replyTo];
        replies.push({ id, post, author: reply.author, at: new Date(said), replyTo, words: reply });
      }
    }
  }
  return { posts, replies, reactions: reactionsTo(posts, replies, members, now) };
};

const momentOf = (thread: DemoThread, now: Date): number => {
  const [hours = 12, minutes = 0] = thread.at.split(':').map(Number);
  const midnight = Math.floor(now.getTime() / day) * day;
  return midnight - thread.daysAgo * day + (hours * 60 + minutes) * minute;
};

const reactionsTo = (posts: readonly HistoricPost[], replies: readonly HistoricReply[], members: readonly string[], now: Date): HistoricReaction[] => {
  const choice = seededChoice(1_911);
  const reactions = new Map<string, HistoricReaction>();
  const give = (subjectType: 'post' | 'reply', subject: { id: string; author: string; at: Date }, most: number): void => {
    for (let times = choice.below(most + 1); times > 0; times -= 1) {
      const member = members[choice.below(members.length)]!;
      if (member === subject.author) continue;
      const kind = kinds[choice.below(kinds.length)]!;
      const at = new Date(Math.min(subject.at.getTime() + (5 + choice.below(900)) * minute, now.getTime() - minute));
      reactions.set(`${subject.id} ${member} ${kind}`, { subjectType, subjectId: subject.id, member, kind, at });
    }
  };
  for (const post of posts) give('post', post, 4);
  for (const reply of replies) if (choice.chance(0.35)) give('reply', reply, 2);
  return [...reactions.values()];
};
