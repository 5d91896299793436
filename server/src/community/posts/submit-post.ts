import { Injectable } from '@nestjs/common';
import type { CreatePost, SubmittedPost } from '@alongside/shared/community/post';
import { isReadable } from '@alongside/shared/community/visibility';
import { Clock, Idempotency, newId, Refused, type Actor, type OnceKey, type Tx } from '#platform';
import { Safety } from '#safety';
import { postPublished, postSubmitted } from '../community.events.js';
import { SpacesReads } from '../spaces/spaces.reads.js';
import { placeNew } from '../visibility/placing.js';
import { seal } from '../visibility/seals.js';
import { AnswerAuthor } from '../writing/answer-author.js';
import { CheckWords } from '../writing/check-words.js';
import { PostEntity } from './post.entity.js';

/** Writes a post: assessed, placed and told of in one transaction. */
@Injectable()
export class SubmitPost {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly spaces: SpacesReads,
    private readonly words: CheckWords,
    private readonly safety: Safety,
    private readonly answers: AnswerAuthor,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `space.not-found`, `space.members-only`, `member.paused` */
  async run(by: Actor, given: CreatePost, once?: OnceKey): Promise<SubmittedPost> {
    const { limited } = await this.words.mayWrite(by.memberId);
    const { postId } = await this.idempotency.once(once, (tx) => this.write(tx, by.memberId, given, limited));
    return this.answers.post(by.memberId, postId);
  }

  private async write(tx: Tx, authorId: string, given: CreatePost, limited: boolean): Promise<{ postId: string }> {
    const space = await this.spaces.one(authorId, given.space, { from: tx });
    if (space.joining !== 'open' && space.membership !== 'member') throw new Refused('space.members-only');

    const original = { title: given.title ?? null, body: given.body, notes: given.contentNotes };
    const { assessment, shown, assessedNotes } = this.words.check(original, { strict: space.strict, kind: 'post' });
    const place = placeNew(assessment.contentAction, limited);
    const at = this.clock.now();
    const id = newId(at.getTime());
    const subject = { type: 'post', id } as const;
    await tx.manager.insert(PostEntity, {
      id,
      spaceId: space.id,
      authorId,
      title: shown.title,
      body: shown.body,
      wish: given.wish,
      contentNotes: [...shown.notes],
      assessedNotes,
      ...place,
      createdAt: at,
      publishedAt: isReadable(place.visibility) ? at : null,
    });
    if (place.redactedBy !== null) await seal(tx, subject, 1, original, at);
    const assessmentId = await this.safety.record(tx, { ...subject, revision: 1 }, assessment);
    const { priority, contentAction } = assessment;
    await tx.emit(postSubmitted, { postId: id, revision: 1, assessmentId, priority, contentAction });
    if (isReadable(place.visibility)) await tx.emit(postPublished, { postId: id, spaceId: space.id, authorId });
    return { postId: id };
  }
}
