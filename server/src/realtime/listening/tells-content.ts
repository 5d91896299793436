import { Injectable } from '@nestjs/common';
import {
  Content,
  postChanged,
  postHidden,
  postPublished,
  reactionGiven,
  reactionTakenBack,
  replyChanged,
  replyHidden,
  replyPublished,
} from '#community';
import { OnEvent } from '#platform';
import type { EventContext } from '#platform';
import { TopicLog, type Told } from '../topic-log/topic-log.js';

interface PostRef {
  readonly postId: string;
}
interface ReplyRef extends PostRef {
  readonly replyId: string;
}
interface ReactionRef extends PostRef {
  readonly subjectType: 'post' | 'reply';
  readonly subjectId: string;
}

/** Notes what happened to posts, replies and reactions on the topics where it can be heard. */
@Injectable()
export class TellsContent {
  constructor(
    private readonly log: TopicLog,
    private readonly content: Content,
  ) {}

  @OnEvent(postPublished)
  async postPublished({ postId }: PostRef, context: EventContext): Promise<void> {
    await this.everywhere('post.published', { postId }, context);
  }

  @OnEvent(postChanged)
  async postChanged({ postId }: PostRef, context: EventContext): Promise<void> {
    await this.everywhere('post.changed', { postId }, context);
  }

  @OnEvent(postHidden)
  async postHidden({ postId }: PostRef, context: EventContext): Promise<void> {
    await this.everywhere('post.hidden', { postId }, context);
  }

  @OnEvent(replyPublished)
  async replyPublished({ replyId, postId }: ReplyRef, context: EventContext): Promise<void> {
    await this.everywhere('reply.published', { replyId, postId }, context);
  }

  @OnEvent(replyChanged)
  async replyChanged({ replyId, postId }: ReplyRef, context: EventContext): Promise<void> {
    await this.everywhere('reply.changed', { replyId, postId }, context);
  }

  @OnEvent(replyHidden)
  async replyHidden({ replyId, postId }: ReplyRef, context: EventContext): Promise<void> {
    await this.everywhere('reply.hidden', { replyId, postId }, context);
  }

  @OnEvent(reactionGiven)
  async reactionGiven(reaction: ReactionRef, context: EventContext): Promise<void> {
    await this.reactionsChanged(reaction, context);
  }

  @OnEvent(reactionTakenBack)
  async reactionTakenBack(reaction: ReactionRef, context: EventContext): Promise<void> {
    await this.reactionsChanged(reaction, context);
  }

  /** Lists of posts show the reactions to posts; those to replies are seen in the thread only. */
  private async reactionsChanged({ subjectType, subjectId, postId }: ReactionRef, context: EventContext): Promise<void> {
    if (subjectType === 'post') return this.everywhere('reactions.changed', { postId }, context);
    const refs = { replyId: subjectId, postId };
    return this.log.append(context, { topics: [`post:${postId}`], type: 'reactions.changed', refs });
  }

  private async everywhere(type: Told['type'], refs: { postId: string; replyId?: string }, context: EventContext): Promise<void> {
    const post = await this.content.find({ type: 'post', id: refs.postId }, context.tx);
    if (post === undefined) return;
    await this.log.append(context, { topics: ['feed', `space:${post.spaceSlug}`, `post:${refs.postId}`], type, refs });
  }
}
