import { Injectable } from '@nestjs/common';
import type { Post, SubmittedPost } from '@alongside/shared/community/post';
import type { PostNotice } from '@alongside/shared/community/post-notice';
import type { Reply, SubmittedReply } from '@alongside/shared/community/reply';
import type { Country, HelpService } from '@alongside/shared/safety/resources';
import { Database, Refused } from '#platform';
import { Safety, type RecordedAssessment } from '#safety';
import { PostsReads } from '../posts/posts.reads.js';
import { RepliesReads } from '../replies/replies.reads.js';
import type { Subject } from '../visibility/subject.js';
import { Waits } from '../waits.js';
import { authorNotice } from './author-notice.js';

type Rest = Pick<SubmittedPost, 'support'> & { readonly notice?: PostNotice };

/** Builds the answer to writing or changing something from what is kept, so that asking again gives the same answer. */
@Injectable()
export class AnswerAuthor {
  constructor(
    private readonly database: Database,
    private readonly safety: Safety,
    private readonly posts: PostsReads,
    private readonly replies: RepliesReads,
    private readonly waits: Waits,
  ) {}

  /** @throws Refused `post.not-found` when it has been taken back or down since */
  async post(authorId: string, postId: string): Promise<SubmittedPost> {
    const post = await this.posts.one(authorId, postId);
    if (post === undefined) throw new Refused('post.not-found');
    return { post, ...(await this.rest(authorId, { type: 'post', id: postId }, post, await this.isFirst(authorId, postId))) };
  }

  /** @throws Refused `reply.not-found` when it has been taken back or down since */
  async reply(authorId: string, replyId: string): Promise<SubmittedReply> {
    const reply = await this.replies.one(authorId, replyId);
    if (reply === undefined) throw new Refused('reply.not-found');
    return { reply, ...(await this.rest(authorId, { type: 'reply', id: replyId }, reply, false)) };
  }

  private async rest(authorId: string, subject: Subject, { visibility, notice }: Post | Reply, first: boolean): Promise<Rest> {
    const assessment = await this.safety.latest(subject);
    const support = await this.support(authorId, assessment);
    const waitMinutes = visibility === 'held' && assessment !== undefined ? await this.waits.minutes(assessment.priority) : undefined;
    const heldFor = notice?.kind === 'posting-limited' ? 'limit' : 'words';
    const told = authorNotice({ visibility, heldFor, first, waitMinutes });
    return {
      ...(told === undefined ? {} : { notice: told }),
      ...(support.length === 0 ? {} : { support }),
    };
  }

  private async support(authorId: string, assessment: RecordedAssessment | undefined): Promise<HelpService[]> {
    if (assessment?.support === undefined) return [];
    const author = await this.database.one<{ country: Country }>(`SELECT preferences ->> 'country' AS country FROM member WHERE id = $1`, [
      authorId,
    ]);
    return this.safety.supportFor(assessment, author?.country);
  }

  private async isFirst(authorId: string, postId: string): Promise<boolean> {
    const earlier = await this.database.one(
      `SELECT e.id FROM post p JOIN post e ON e.author_id = p.author_id AND (e.created_at, e.id) < (p.created_at, p.id)
       WHERE p.id = $1 AND p.author_id = $2 LIMIT 1`,
      [postId, authorId],
    );
    return earlier === undefined;
  }
}
