import { Injectable } from '@nestjs/common';
import type { CreateReply, SubmittedReply } from '@alongside/shared/community/reply';
import { isReadable } from '@alongside/shared/community/visibility';
import { Clock, Idempotency, newId, Refused, type Actor, type OnceKey, type Tx } from '#platform';
import { Safety } from '#safety';
import { replyPublished, replySubmitted } from '../community.events.js';
import { Content } from '../visibility/content.js';
import { countReply } from '../visibility/move.js';
import { placeNew } from '../visibility/placing.js';
import { seal } from '../visibility/seals.js';
import { AnswerAuthor } from '../writing/answer-author.js';
import { CheckWords } from '../writing/check-words.js';
import { PostsReads } from '../posts/posts.reads.js';
import { RepliesReads } from './replies.reads.js';
import { ReplyEntity } from './reply.entity.js';

/** Writes a reply: assessed, placed, counted and told of in one transaction. */
@Injectable()
export class SubmitReply {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly posts: PostsReads,
    private readonly replies: RepliesReads,
    private readonly content: Content,
    private readonly words: CheckWords,
    private readonly safety: Safety,
    private readonly answers: AnswerAuthor,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `post.not-found`, `post.replies-closed`, `member.paused`, `input.invalid` for a `replyTo` of another thread */
  async run(by: Actor, postId: string, given: CreateReply, once?: OnceKey): Promise<SubmittedReply> {
    const { limited } = await this.words.mayWrite(by.memberId);
    const { replyId } = await this.idempotency.once(once, (tx) => this.write(tx, by.memberId, postId, given, limited));
    return this.answers.reply(by.memberId, replyId);
  }

  private async write(
    tx: Tx,
    authorId: string,
    postId: string,
    given: CreateReply,
    limited: boolean,
  ): Promise<{ replyId: string }> {
    const { spaceStrict } = await this.openPost(tx, authorId, postId);
    if (given.replyTo !== undefined) await this.checkAnswered(tx, authorId, postId, given.replyTo);

    const original = { title: null, body: given.body, notes: [] };
    const { assessment, shown, assessedNotes } = this.words.check(original, { strict: spaceStrict, kind: 'reply' });
    const place = placeNew(assessment.contentAction, limited);
    const readable = isReadable(place.visibility);
    const at = this.clock.now();
    const id = newId(at.getTime());
    const subject = { type: 'reply', id } as const;
    await tx.manager.insert(ReplyEntity, {
      id,
      postId,
      replyTo: given.replyTo ?? null,
      authorId,
      body: shown.body,
      contentNotes: [],
      assessedNotes,
      ...place,
      createdAt: at,
      publishedAt: readable ? at : null,
    });
    if (place.redactedBy !== null) await seal(tx, subject, 1, original, at);
    if (readable) await countReply(tx, { postId, authorId }, 1);
    const assessmentId = await this.safety.record(tx, { ...subject, revision: 1 }, assessment);
    const { priority, contentAction } = assessment;
    await tx.emit(replySubmitted, { replyId: id, revision: 1, assessmentId, priority, contentAction });
    if (readable) await tx.emit(replyPublished, { replyId: id, postId, authorId });
    return { replyId: id };
  }

  /** A post the author of the reply can see and others can read too: nobody answers into a post that still waits, nor into a space they left. */
  private async openPost(tx: Tx, memberId: string, postId: string) {
    const post = await this.posts.one(memberId, postId, tx);
    const found = await this.content.find({ type: 'post', id: postId }, tx);
    if (post === undefined || found === undefined) throw new Refused('post.not-found');
    const open = !post.closedToReplies && isReadable(post.visibility) && (await this.posts.isInside(memberId, postId, tx));
    if (!open) throw new Refused('post.replies-closed');
    return found;
  }

  private async checkAnswered(tx: Tx, memberId: string, postId: string, replyTo: string): Promise<void> {
    const answered = await this.replies.one(memberId, replyTo, tx);
    if (answered?.postId === postId && isReadable(answered.visibility)) return;
    throw new Refused('input.invalid', { errors: [{ path: 'replyTo', message: 'We could not find the reply this answers.' }] });
  }
}
