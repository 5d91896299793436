import type { Heard } from '@alongside/shared/realtime/messages';
import type { Socket } from 'socket.io-client';

/** `off` until it is started, `live` while messages arrive, `away` while they do not and pages should ask now and then. */
export type LiveState = 'off' | 'live' | 'away';

interface Acked {
  readonly ok: boolean;
  readonly seq?: number;
  readonly reset?: true;
}

interface Followed {
  count: number;
  /** The last number heard; undefined before the first follow was answered. */
  seq: number | undefined;
}

/**
 * The one socket of the page. It is loaded after the first paint and only adds to what pages have fetched:
 * without it everything can still be read.
 */
class Live {
  private socket: Socket | undefined;
  private state: LiveState = 'off';
  private readonly topics = new Map<string, Followed>();
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<(heard: Heard) => void>();
  private readonly resetters = new Set<(topic: string) => void>();

  readonly subscribe = (tell: () => void): (() => void) => {
    this.watchers.add(tell);
    return () => this.watchers.delete(tell);
  };

  readonly current = (): LiveState => this.state;

  /** Connects as whoever is signed in by cookie. */
  async start(): Promise<void> {
    if (this.state !== 'off') return;
    this.become('away');
    const { io } = await import('socket.io-client');
    if (this.state === 'off') return;
    this.socket = io({ withCredentials: true, reconnectionDelay: 1_000, reconnectionDelayMax: 30_000 });
    this.socket.on('connect', () => {
      this.become('live');
      for (const topic of this.topics.keys()) this.ask(topic);
    });
    this.socket.on('connect_error', () => this.become('away'));
    this.socket.on('disconnect', () => this.become('away'));
    this.socket.on('message', (heard: Heard) => this.hear(heard));
  }

  /** Closes the socket at once and forgets what was followed. */
  stop(): void {
    this.socket?.disconnect();
    this.socket = undefined;
    this.topics.clear();
    this.become('off');
  }

  /** Hears a topic until the answer is called. Two pages that follow the same topic share it. */
  follow(topic: string): () => void {
    const known = this.topics.get(topic);
    if (known === undefined) {
      this.topics.set(topic, { count: 1, seq: undefined });
      if (this.state === 'live') this.ask(topic);
    } else known.count += 1;
    return () => this.letGo(topic);
  }

  /** Hears every message of every topic that is followed. */
  listen(listener: (heard: Heard) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told when a topic is joined or too much of it was missed: what was fetched before may be stale. */
  onReset(resetter: (topic: string) => void): () => void {
    this.resetters.add(resetter);
    return () => this.resetters.delete(resetter);
  }

  private ask(topic: string): void {
    const since = this.topics.get(topic)?.seq;
    this.socket?.emit('follow', since === undefined ? { topic } : { topic, since }, (answer: Acked) => {
      const followed = this.topics.get(topic);
      if (!answer.ok || followed === undefined) return;
      if (since === undefined || answer.reset === true) this.resetters.forEach((tell) => tell(topic));
      followed.seq = Math.max(followed.seq ?? 0, answer.seq ?? 0);
    });
  }

  private letGo(topic: string): void {
    const known = this.topics.get(topic);
    if (known === undefined) return;
    known.count -= 1;
    if (known.count > 0) return;
    this.topics.delete(topic);
    this.socket?.emit('unfollow', { topic }, () => undefined);
  }

  private hear(heard: Heard): void {
    if ('seq' in heard) {
      const followed = this.topics.get(heard.topic);
      if (followed !== undefined) {
        const missed = followed.seq !== undefined && heard.seq > followed.seq + 1;
        if (missed) this.resetters.forEach((tell) => tell(heard.topic));
        followed.seq = Math.max(followed.seq ?? 0, heard.seq);
      }
    }
    this.listeners.forEach((listener) => listener(heard));
  }

  private become(state: LiveState): void {
    if (this.state === state) return;
    this.state = state;
    this.watchers.forEach((tell) => tell());
  }
}

export const live = new Live();
