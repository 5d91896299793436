import { Injectable } from '@nestjs/common';
import { sessionEnded } from '#identity';
import { caseChanged, caseOpened } from '#moderation';
import { noticeCreated } from '#notifications';
import { OnEvent } from '#platform';
import type { EventContext } from '#platform';
import { endingBell } from '../sockets/endings.js';
import { ownTopic } from '../sockets/topic-rights.js';
import { TopicLog } from '../topic-log/topic-log.js';

/** Notes what concerns one member on their own topic, and cases on the desk's. */
@Injectable()
export class TellsPeople {
  constructor(private readonly log: TopicLog) {}

  @OnEvent(noticeCreated)
  async noticeCreated({ noticeId, memberId }: { noticeId: string; memberId: string }, context: EventContext): Promise<void> {
    await this.log.append(context, { topics: [ownTopic(memberId)], type: 'notice.created', refs: { noticeId, memberId } });
  }

  @OnEvent(caseOpened)
  async caseOpened({ caseId }: { caseId: string }, context: EventContext): Promise<void> {
    await this.log.append(context, { topics: ['cases'], type: 'case.opened', refs: { caseId } });
  }

  @OnEvent(caseChanged)
  async caseChanged({ caseId }: { caseId: string }, context: EventContext): Promise<void> {
    await this.log.append(context, { topics: ['cases'], type: 'case.changed', refs: { caseId } });
  }

  @OnEvent(sessionEnded)
  async sessionEnded({ sessionId, memberId }: { sessionId: string; memberId: string }, context: EventContext): Promise<void> {
    await this.log.append(context, { topics: [ownTopic(memberId)], type: 'session.ended', refs: { sessionId } });
    await context.tx.query(`SELECT pg_notify('alongside', $1)`, [endingBell(sessionId)]);
  }
}
