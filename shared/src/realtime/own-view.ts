import type { Post } from '../community/post.js';
import type { ThreadReply } from '../community/reply.js';
import type { CaseItem } from '../moderation/case.js';
import type { PushedCase, PushedPost, PushedReply } from './pushed.js';

/** Whose view a message is applied to. */
export interface Reader {
  readonly memberId: string;
}

/** A pushed post as its reader sees it: their own reactions, and an author's notice, stay as they were known. */
export const ownPost = (post: PushedPost, reader: Reader, known: Post | undefined): Post => ({
  ...post,
  mine: post.author.id === reader.memberId,
  reactions: { counts: post.reactions.counts, mine: known?.reactions.mine ?? [] },
  ...(known?.notice === undefined ? {} : { notice: known.notice }),
});

export const ownReply = (reply: PushedReply, reader: Reader, known: ThreadReply | undefined): ThreadReply => {
  if (reply.withdrawn) return reply;
  const before = known === undefined || known.withdrawn ? undefined : known;
  return {
    ...reply,
    mine: reply.author.id === reader.memberId,
    reactions: { counts: reply.reactions.counts, mine: before?.reactions.mine ?? [] },
    ...(before?.notice === undefined ? {} : { notice: before.notice }),
  };
};

export const ownCase = ({ claim, ...rest }: PushedCase, reader: Reader): CaseItem => ({
  ...rest,
  ...(claim === undefined ? {} : { claim: { ...claim, mine: claim.by.id === reader.memberId } }),
});
