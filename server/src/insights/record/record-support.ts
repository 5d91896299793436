import { Injectable } from '@nestjs/common';
import { reactionGiven, reactionTakenBack, replyChanged, replyHidden, replyPublished } from '#community';
import { OnEvent, Settings, type EventContext } from '#platform';
import { dayIn, monthOf, settledFrom } from '../calendar.js';
import { ContactKeys, type Source } from './contact-keys.js';
import { ContactRecord } from './contact-record.js';
import { PublishedActs } from './published-acts.reads.js';
import { lockSource } from './record-lock.js';

/**
 * Keeps the record in step with what others can read. Each listener looks at how things stand now rather than at what
 * the event says, so events that come late, twice or out of order leave the same record.
 */
@Injectable()
export class RecordSupport {
  constructor(
    private readonly acts: PublishedActs,
    private readonly record: ContactRecord,
    private readonly keys: ContactKeys,
    private readonly settings: Settings,
  ) {}

  @OnEvent(replyPublished)
  async replyPublished({ replyId }: { replyId: string }, context: EventContext): Promise<void> {
    await this.bringIntoStep({ type: 'reply', replyId }, context);
  }

  /** A reply that is back in view is told as changed. */
  @OnEvent(replyChanged)
  async replyChanged({ replyId }: { replyId: string }, context: EventContext): Promise<void> {
    await this.bringIntoStep({ type: 'reply', replyId }, context);
  }

  @OnEvent(replyHidden)
  async replyHidden({ replyId }: { replyId: string }, context: EventContext): Promise<void> {
    await this.bringIntoStep({ type: 'reply', replyId }, context);
  }

  @OnEvent(reactionGiven)
  async reactionGiven(reaction: Omit<Source & { type: 'reaction' }, 'type'>, context: EventContext): Promise<void> {
    await this.bringIntoStep(reactionSource(reaction), context);
  }

  @OnEvent(reactionTakenBack)
  async reactionTakenBack(reaction: Omit<Source & { type: 'reaction' }, 'type'>, context: EventContext): Promise<void> {
    await this.bringIntoStep(reactionSource(reaction), context);
  }

  private async bringIntoStep(source: Source, { tx, at }: EventContext): Promise<void> {
    const key = this.keys.source(source);
    await lockSource(tx, key);
    const act = await this.acts.from(tx, source);
    if (act !== undefined) {
      await this.record.add(tx, [act]);
      return;
    }
    const day = await this.record.dayOf(tx, key);
    if (day === undefined || this.settled(day, at)) return;
    await this.record.takeAway(tx, [key]);
  }

  /** What is taken back after its month has settled stays counted: people were supported by it, and releases rest on it. */
  private settled(day: string, at: Date): boolean {
    return dayIn(this.settings.values.COMMUNITY_TIME_ZONE, at) >= settledFrom(monthOf(day));
  }
}

const reactionSource = ({ subjectType, subjectId, giverId, kind }: Omit<Source & { type: 'reaction' }, 'type'>): Source => ({
  type: 'reaction',
  subjectType,
  subjectId,
  giverId,
  kind,
});
