import { Injectable } from '@nestjs/common';
import type { ChangeReply as Given, SubmittedReply } from '@alongside/shared/community/reply';
import { Idempotency, type Actor, type OnceKey } from '#platform';
import { replySubmitted } from '../community.events.js';
import { AnswerAuthor } from '../writing/answer-author.js';
import { CheckWords } from '../writing/check-words.js';
import { lockOwn, Rewrite } from '../writing/rewrite.js';

/** Changes a reply of one's own. The whole new text is read again. */
@Injectable()
export class ChangeReply {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly words: CheckWords,
    private readonly rewrite: Rewrite,
    private readonly answers: AnswerAuthor,
  ) {}

  /** @throws Refused `reply.not-found`, `member.paused` */
  async run(by: Actor, replyId: string, given: Given, once?: OnceKey): Promise<SubmittedReply> {
    const { limited } = await this.words.mayWrite(by.memberId);
    await this.idempotency.once(once, async (tx) => {
      const row = await lockOwn(tx, { type: 'reply', id: replyId }, by.memberId);
      await tx.emit(replySubmitted, { replyId, ...(await this.rewrite.run(tx, row, given, limited)) });
      return { replyId };
    });
    return this.answers.reply(by.memberId, replyId);
  }
}
