import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Followed } from '@alongside/shared/realtime/requests';
import { Log, Wakeups } from '#platform';
import type { Viewer } from '../audiences/audiences.js';
import { ViewersReads, type Listener } from '../audiences/viewers.reads.js';
import { TopicLogReads, type Line } from '../topic-log/topic-log.reads.js';
import { Loads } from './loads.js';
import { concernsOf, messageFor, type Prepared } from './prepared.js';

/** Where messages go: one signed-in socket. */
export interface Ear extends Listener {
  readonly id: string;
  /** False once the socket is gone. */
  readonly open: boolean;
  hear(message: unknown): void;
}

interface Follower {
  readonly ear: Ear;
  /** The last number told to it, or passed over. */
  told: number;
  /** False while it is being sent what it missed: the pump then need not. */
  live: boolean;
}

interface FollowedTopic {
  /** Its name in the log, and as the followers know it. */
  readonly stored: string;
  readonly heard: string;
  readonly followers: Map<string, Follower>;
  /** The last number told to the live followers. */
  cursor: number;
  pumping: boolean;
  rung: boolean;
}

const batch = 100;
/** More than this missed, and fetching afresh is kinder than sending it all again. */
const longestReplay = 500;
const lookAgainMs = 2_000;
const bellPrefix = 'topic:';

/**
 * Tells local followers what comes after their place in each topic. Bells say when to look; looking every two seconds
 * makes up for a lost one. The log is the truth: what is told is always the next number.
 */
@Injectable()
export class Pump implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly topics = new Map<string, FollowedTopic>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly reads: TopicLogReads,
    private readonly viewers: ViewersReads,
    private readonly loads: Loads,
    private readonly wakeups: Wakeups,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.wakeups.on((bell) => {
      if (!bell.startsWith(bellPrefix)) return;
      const topic = this.topics.get(bell.slice(bellPrefix.length));
      if (topic !== undefined) this.ring(topic);
    });
    this.timer = setInterval(() => void this.lookAgain(), lookAgainMs);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.topics.clear();
  }

  /**
   * Starts telling an ear about a topic, after what it missed since a number it names. `answer` is called at the very
   * moment from which everything later is told, so no message can overtake it.
   */
  async follow(ear: Ear, names: { stored: string; heard: string }, since: number | undefined, answer: (followed: Followed) => void): Promise<void> {
    const head = await this.reads.head(names.stored);
    if (!ear.open) return;
    const topic = this.topicOf(names, head);
    const start = Math.max(head, topic.cursor);
    const follower: Follower = { ear, told: start, live: true };
    topic.followers.set(ear.id, follower);
    if (since === undefined) {
      answer({ ok: true, seq: start });
      return;
    }
    if (since > start || start - since > longestReplay) {
      answer({ ok: true, seq: start, reset: true });
      return;
    }
    follower.told = since;
    try {
      const whole = await this.catchUp(topic, follower);
      answer({ ok: true, seq: follower.told, ...(whole ? {} : { reset: true }) });
    } catch (fault) {
      if (this.follows(topic, follower)) this.unfollow(ear.id, names.stored);
      throw fault;
    }
  }

  unfollow(earId: string, stored: string): void {
    const topic = this.topics.get(stored);
    topic?.followers.delete(earId);
    if (topic?.followers.size === 0) this.topics.delete(stored);
  }

  private topicOf({ stored, heard }: { stored: string; heard: string }, head: number): FollowedTopic {
    const known = this.topics.get(stored);
    if (known !== undefined) return known;
    const topic: FollowedTopic = { stored, heard, followers: new Map(), cursor: head, pumping: false, rung: false };
    this.topics.set(stored, topic);
    return topic;
  }

  private follows(topic: FollowedTopic, follower: Follower): boolean {
    return topic.followers.get(follower.ear.id) === follower;
  }

  private ring(topic: FollowedTopic): void {
    topic.rung = true;
    if (topic.pumping) return;
    topic.pumping = true;
    void this.pump(topic)
      .catch((fault: unknown) => this.log.warn('A topic could not be read; it will be looked at again.', Log.about(fault)))
      .finally(() => {
        topic.pumping = false;
      });
  }

  private async pump(topic: FollowedTopic): Promise<void> {
    while (topic.rung && topic.followers.size > 0) {
      topic.rung = false;
      const lines = await this.reads.after(topic.stored, topic.cursor, batch);
      const last = lines.at(-1);
      if (last === undefined) continue;
      const live = [...topic.followers.values()].filter((follower) => follower.live);
      await this.tell(topic, live, lines);
      topic.cursor = last.seq;
      topic.rung ||= lines.length === batch;
      // Whoever came while this was being read has a place before the cursor.
      for (const follower of topic.followers.values()) {
        if (follower.live && follower.told < topic.cursor) void this.catchUpLater(topic, follower);
      }
    }
  }

  /** Tells each follower the lines that come next for it. */
  private async tell(topic: FollowedTopic, followers: readonly Follower[], lines: readonly Line[]): Promise<void> {
    if (followers.length === 0) return;
    const prepared = await this.loads.load(lines);
    const viewers = await this.viewers.load(followers.map(({ ear }) => ear), concernsOf(prepared));
    followers.forEach((follower, index) => {
      if (this.follows(topic, follower)) tellOne(follower, topic.heard, prepared, viewers[index]!);
    });
  }

  /** Answers whether all that was missed could be told; if not, the follower must fetch afresh. */
  private async catchUp(topic: FollowedTopic, follower: Follower): Promise<boolean> {
    follower.live = false;
    let whole = true;
    const until = Math.max(topic.cursor, await this.reads.head(topic.stored));
    while (this.follows(topic, follower) && follower.told < Math.max(until, topic.cursor)) {
      const lines = await this.reads.after(topic.stored, follower.told, batch);
      if (lines[0]?.seq !== follower.told + 1) {
        whole = false;
        follower.told = Math.max(until, topic.cursor);
        break;
      }
      await this.tell(topic, [follower], lines);
    }
    follower.live = true;
    return whole;
  }

  private async catchUpLater(topic: FollowedTopic, follower: Follower): Promise<void> {
    try {
      await this.catchUp(topic, follower);
    } catch (fault) {
      follower.live = true;
      this.log.warn('A follower could not be caught up; it will be looked at again.', Log.about(fault));
    }
  }

  private async lookAgain(): Promise<void> {
    if (this.topics.size === 0) return;
    try {
      const heads = await this.reads.heads([...this.topics.keys()]);
      for (const topic of this.topics.values()) {
        const behind = [...topic.followers.values()].filter((follower) => follower.live && follower.told < topic.cursor);
        for (const follower of behind) void this.catchUpLater(topic, follower);
        if ((heads.get(topic.stored) ?? 0) > topic.cursor) this.ring(topic);
      }
    } catch (fault) {
      this.log.warn('Topics could not be looked at; trying again soon.', Log.about(fault));
    }
  }
}

/** Only ever the next number, so that whoever calls this, and however often, there is no gap and no repeat. */
const tellOne = (follower: Follower, heard: string, prepared: readonly Prepared[], viewer: Viewer): void => {
  for (const one of prepared) {
    if (one.line.seq !== follower.told + 1) continue;
    follower.ear.hear(messageFor(heard, one, viewer));
    follower.told = one.line.seq;
  }
};
