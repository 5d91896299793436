import { Injectable } from '@nestjs/common';
import { reactionGiven } from '#community';
import { OnEvent, Settings, type EventContext } from '#platform';
import { GiveNotice } from '../notices/give-notice.js';

interface Given {
  readonly subjectType: 'post' | 'reply';
  readonly subjectId: string;
  readonly kind: string;
  readonly giverId: string;
  readonly authorId: string;
  readonly postId: string;
}

/** Tells an author once a day for each thing they wrote that people reacted to it; how many is counted when it is read. */
@Injectable()
export class TellAboutReactions {
  constructor(
    private readonly give: GiveNotice,
    private readonly settings: Settings,
  ) {}

  @OnEvent(reactionGiven)
  async reacted({ subjectType, subjectId, kind, giverId, authorId, postId }: Given, { tx }: EventContext): Promise<void> {
    const reaction = await tx.one<{ day: string }>(
      `SELECT (at AT TIME ZONE $5)::date::text AS day FROM reaction
       WHERE subject_type = $1 AND subject_id = $2 AND member_id = $3 AND kind = $4`,
      [subjectType, subjectId, giverId, kind, this.settings.values.COMMUNITY_TIME_ZONE],
    );
    // Taken back before anybody was told.
    if (reaction === undefined) return;
    const about = subjectType === 'reply' ? { postId, replyId: subjectId } : { postId };
    await this.give.run(tx, { memberId: authorId, kind: 'reactions', actorId: giverId, ...about, day: reaction.day });
  }
}
