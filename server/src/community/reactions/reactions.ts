import { Injectable } from '@nestjs/common';
import type { ReactionKind, Reactions as Shown } from '@alongside/shared/community/reaction';
import { isReadable } from '@alongside/shared/community/visibility';
import { Clock, Refused, Transaction, type Actor, type Tx } from '#platform';
import { reactionGiven, reactionTakenBack } from '../community.events.js';
import { PostsReads } from '../posts/posts.reads.js';
import { RepliesReads } from '../replies/replies.reads.js';
import type { Subject } from '../visibility/subject.js';
import { CheckWords } from '../writing/check-words.js';

interface About {
  readonly authorId: string;
  readonly postId: string;
}

/** Giving and taking back reactions. Doing either twice is the same as doing it once; counts change with the reaction itself. */
@Injectable()
export class Reactions {
  constructor(
    private readonly transaction: Transaction,
    private readonly posts: PostsReads,
    private readonly replies: RepliesReads,
    private readonly words: CheckWords,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `post.not-found`, `reply.not-found`, `member.paused` */
  async give(by: Actor, subject: Subject, kind: ReactionKind): Promise<Shown> {
    await this.words.mayWrite(by.memberId);
    const about = await this.about(by.memberId, subject);
    await this.transaction.run(async (tx) => {
      const given = await tx.one(
        `INSERT INTO reaction (subject_type, subject_id, member_id, kind, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING kind`,
        [subject.type, subject.id, by.memberId, kind, this.clock.now()],
      );
      if (given === undefined) return;
      await count(tx, subject, kind, 1);
      await tx.emit(reactionGiven, this.told(by, subject, kind, about));
    });
    return (await this.shown(by.memberId, subject)).reactions;
  }

  /** @throws Refused `post.not-found`, `reply.not-found` */
  async takeBack(by: Actor, subject: Subject, kind: ReactionKind): Promise<Shown> {
    const about = await this.about(by.memberId, subject);
    await this.transaction.run(async (tx) => {
      const taken = await tx.one(
        'DELETE FROM reaction WHERE subject_type = $1 AND subject_id = $2 AND member_id = $3 AND kind = $4 RETURNING kind',
        [subject.type, subject.id, by.memberId, kind],
      );
      if (taken === undefined) return;
      await count(tx, subject, kind, -1);
      await tx.emit(reactionTakenBack, this.told(by, subject, kind, about));
    });
    return (await this.shown(by.memberId, subject)).reactions;
  }

  /** Only what others can read takes reactions. */
  private async about(memberId: string, subject: Subject): Promise<About> {
    const shown = await this.shown(memberId, subject);
    if (!isReadable(shown.visibility)) throw new Refused(`${subject.type}.not-found`);
    return { authorId: shown.author.id, postId: 'postId' in shown ? shown.postId : shown.id };
  }

  private async shown(memberId: string, { type, id }: Subject) {
    const shown = type === 'post' ? await this.posts.one(memberId, id) : await this.replies.one(memberId, id);
    if (shown === undefined) throw new Refused(`${type}.not-found`);
    return shown;
  }

  private told(by: Actor, subject: Subject, kind: ReactionKind, about: About) {
    return { subjectType: subject.type, subjectId: subject.id, kind, giverId: by.memberId, ...about };
  }
}

const count = async (tx: Tx, subject: Subject, kind: ReactionKind, by: 1 | -1): Promise<void> => {
  await tx.query(
    `INSERT INTO reaction_count AS c (subject_type, subject_id, kind, count) VALUES ($1, $2, $3, greatest($4, 0))
     ON CONFLICT (subject_type, subject_id, kind) DO UPDATE SET count = c.count + $4`,
    [subject.type, subject.id, kind, by],
  );
};
