import { z } from 'zod';
import { Post } from '../community/post.js';
import { Reactions } from '../community/reaction.js';
import { Reply, TakenBackReply } from '../community/reply.js';
import { CaseItem, Claim } from '../moderation/case.js';

// What is pushed is the view the HTTP endpoints give, less what differs from reader to reader:
// the same words go to everybody who may hear them, and `apply` puts the reader's own part back.

export const PushedReactions = Reactions.pick({ counts: true });

export const PushedPost = Post.omit({ mine: true, notice: true }).extend({ reactions: PushedReactions });
export type PushedPost = z.infer<typeof PushedPost>;

export const PushedReply = z.discriminatedUnion('withdrawn', [
  Reply.omit({ mine: true, notice: true }).extend({ reactions: PushedReactions }),
  TakenBackReply,
]);
export type PushedReply = z.infer<typeof PushedReply>;

export const PushedCase = CaseItem.extend({ claim: Claim.omit({ mine: true }).optional() });
export type PushedCase = z.infer<typeof PushedCase>;
