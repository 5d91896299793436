import { z } from 'zod';
import { ReactionKind } from '@alongside/shared/community/reaction';
import { Id } from '@alongside/shared/kernel/ids';
import { ContentAction, Priority } from '@alongside/shared/safety/assessment';
import { defineEvent } from '#platform';

const submitted = { revision: z.int().min(1), assessmentId: Id, priority: Priority, contentAction: ContentAction };
const reply = { replyId: Id, postId: Id };

/** A post was written or changed, whether or not others can read it. */
export const postSubmitted = defineEvent({ name: 'post.submitted', payload: z.object({ postId: Id, ...submitted }) });
/** Others can read a post for the first time. */
export const postPublished = defineEvent({ name: 'post.published', payload: z.object({ postId: Id, spaceId: Id, authorId: Id }) });
/** A post others can read is not as it was: its words or notes, or it is back in view. */
export const postChanged = defineEvent({ name: 'post.changed', payload: z.object({ postId: Id }) });
/** Others can no longer read a post. */
export const postHidden = defineEvent({ name: 'post.hidden', payload: z.object({ postId: Id }) });

export const replySubmitted = defineEvent({ name: 'reply.submitted', payload: z.object({ replyId: Id, ...submitted }) });
export const replyPublished = defineEvent({ name: 'reply.published', payload: z.object({ ...reply, authorId: Id }) });
export const replyChanged = defineEvent({ name: 'reply.changed', payload: z.object(reply) });
export const replyHidden = defineEvent({ name: 'reply.hidden', payload: z.object(reply) });

const reaction = z.object({
  subjectType: z.enum(['post', 'reply']),
  subjectId: Id,
  kind: ReactionKind,
  giverId: Id,
  authorId: Id,
  postId: Id,
});
/** Somebody gave a reaction they had not given before, or gave again after taking it back. */
export const reactionGiven = defineEvent({ name: 'reaction.given', payload: reaction });
export const reactionTakenBack = defineEvent({ name: 'reaction.taken-back', payload: reaction });
