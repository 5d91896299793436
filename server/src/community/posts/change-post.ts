import { Injectable } from '@nestjs/common';
import type { ChangePost as Given, SubmittedPost } from '@alongside/shared/community/post';
import { Clock, Idempotency, type Actor, type OnceKey, type Tx } from '#platform';
import { postSubmitted } from '../community.events.js';
import { move } from '../visibility/move.js';
import { AnswerAuthor } from '../writing/answer-author.js';
import { CheckWords } from '../writing/check-words.js';
import { lockOwn, Rewrite } from '../writing/rewrite.js';

/** Changes a post of one's own. The whole new text is read, so that nothing is gained by writing it in pieces. */
@Injectable()
export class ChangePost {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly words: CheckWords,
    private readonly rewrite: Rewrite,
    private readonly answers: AnswerAuthor,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `post.not-found`, `member.paused` */
  async run(by: Actor, postId: string, given: Given, once?: OnceKey): Promise<SubmittedPost> {
    const { limited } = await this.words.mayWrite(by.memberId);
    await this.idempotency.once(once, (tx) => this.write(tx, by.memberId, postId, given, limited));
    return this.answers.post(by.memberId, postId);
  }

  private async write(
    tx: Tx,
    authorId: string,
    postId: string,
    { wish, ...change }: Given,
    limited: boolean,
  ): Promise<{ postId: string }> {
    const row = await lockOwn(tx, { type: 'post', id: postId }, authorId);
    if (wish !== undefined) await tx.query('UPDATE post SET wish = $2 WHERE id = $1', [postId, wish]);
    const newWords = Object.values(change).some((part) => part !== undefined);
    if (newWords) await tx.emit(postSubmitted, { postId, ...(await this.rewrite.run(tx, row, change, limited)) });
    else await move(tx, row, row, this.clock.now());
    return { postId };
  }
}
