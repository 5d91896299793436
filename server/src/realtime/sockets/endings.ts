import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Message } from '@alongside/shared/realtime/messages';
import { Log, Wakeups } from '#platform';
import { ViewersReads } from '../audiences/viewers.reads.js';
import { TopicLogReads } from '../topic-log/topic-log.reads.js';
import type { Connected } from './connected.js';
import { Sockets } from './sockets.js';
import { ownTopic } from './topic-rights.js';

const bellPrefix = 'session:';
const lookMs = 15_000;

/** The bell that says a session is over, heard by every process. */
export const endingBell = (sessionId: string): string => `${bellPrefix}${sessionId}`;

/** Closes the sockets of a session that is over: at its bell, and for a lost bell or a session whose time ran out, at the next look. */
@Injectable()
export class Endings implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sockets: Sockets,
    private readonly viewers: ViewersReads,
    private readonly reads: TopicLogReads,
    private readonly wakeups: Wakeups,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.wakeups.on((bell) => {
      if (!bell.startsWith(bellPrefix)) return;
      void this.end(this.sockets.ofSession(bell.slice(bellPrefix.length)));
    });
    this.timer = setInterval(() => void this.look(), lookMs);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Looks at all sessions with open sockets, in one query. */
  async look(): Promise<void> {
    const everyone = this.sockets.everyone();
    if (everyone.length === 0) return;
    try {
      const going = await this.viewers.sessions(everyone);
      await this.end(everyone.filter(({ sessionId }) => !going.has(sessionId)));
    } catch (fault) {
      this.log.warn('Sessions could not be looked at; trying again soon.', Log.about(fault));
    }
  }

  private async end(ended: readonly Connected[]): Promise<void> {
    await Promise.all(ended.map((connected) => this.endOne(connected)));
  }

  private async endOne(connected: Connected): Promise<void> {
    try {
      const line = await this.reads.ofEndedSession(ownTopic(connected.memberId), connected.sessionId);
      if (line !== undefined) {
        const { seq, eventId: id, at } = line;
        const message: Message = {
          topic: 'me', seq, id, at: at.toISOString(), type: 'session.ended', data: { sessionId: connected.sessionId },
        };
        connected.hear(message);
      }
    } catch (fault) {
      this.log.warn('A session ended without a last word to its sockets.', Log.about(fault));
    }
    connected.sayGoodbye();
  }
}
