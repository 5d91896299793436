import { Injectable } from '@nestjs/common';
import { replyPublished } from '#community';
import { OnEvent, type EventContext } from '#platform';
import { GiveNotice } from '../notices/give-notice.js';

interface Addressees {
  readonly postAuthor: string;
  readonly answeredAuthor: string | null;
}

/** Tells the author of a post, and of the reply that was answered, that there is a reply. Nobody is told twice of one. */
@Injectable()
export class TellAboutReplies {
  constructor(private readonly give: GiveNotice) {}

  @OnEvent(replyPublished)
  async replied({ replyId, postId, authorId }: { replyId: string; postId: string; authorId: string }, { tx }: EventContext): Promise<void> {
    const to = await tx.one<Addressees>(
      `SELECT p.author_id AS "postAuthor", answered.author_id AS "answeredAuthor"
       FROM reply r JOIN post p ON p.id = r.post_id LEFT JOIN reply answered ON answered.id = r.reply_to WHERE r.id = $1`,
      [replyId],
    );
    if (to === undefined) return;
    const about = { actorId: authorId, postId, replyId };
    if (to.answeredAuthor !== null) await this.give.run(tx, { memberId: to.answeredAuthor, kind: 'reply-to-reply', ...about });
    if (to.postAuthor !== to.answeredAuthor) await this.give.run(tx, { memberId: to.postAuthor, kind: 'reply-to-post', ...about });
  }
}
