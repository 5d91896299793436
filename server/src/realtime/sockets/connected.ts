import type { Socket } from 'socket.io';
import type { Ear } from '../pushing/pump.js';
import { take, type Bucket, type BucketPlan } from './token-bucket.js';

export interface SignedIn {
  readonly memberId: string;
  readonly sessionId: string;
  /** Kept in memory only, to ask again whether the session still stands. */
  readonly token: string;
}

/** Turned away this often in a row, a socket is closed. */
const mostTurnedAway = 100;

/** One signed-in socket. */
export class Connected implements Ear {
  /** Topics it follows, by their names in the log. */
  readonly topics = new Set<string>();
  readonly memberId: string;
  readonly sessionId: string;
  readonly token: string;
  private bucket: Bucket;
  private turnedAway = 0;

  constructor(
    private readonly socket: Socket,
    signedIn: SignedIn,
    private readonly plan: BucketPlan,
    now: number,
  ) {
    this.memberId = signedIn.memberId;
    this.sessionId = signedIn.sessionId;
    this.token = signedIn.token;
    this.bucket = { tokens: plan.most, at: now };
  }

  get id(): string {
    return this.socket.id;
  }

  get open(): boolean {
    return this.socket.connected;
  }

  hear(message: unknown): void {
    this.socket.emit('message', message);
  }

  /** Whether it has a fair share of requests left, and spends one. A flood closes it. */
  spend(now: number): boolean {
    const left = take(this.bucket, this.plan, now);
    if (left === undefined) {
      this.turnedAway += 1;
      if (this.turnedAway >= mostTurnedAway) this.cut();
      return false;
    }
    this.bucket = left;
    this.turnedAway = 0;
    return true;
  }

  /** Bytes handed to it that it has not taken yet. */
  get unreadBytes(): number {
    const { conn } = this.socket;
    const { writeBuffer = [] } = conn as unknown as { writeBuffer?: readonly { data?: unknown }[] };
    const waiting = writeBuffer.reduce((sum, { data }) => sum + (typeof data === 'string' ? data.length : 1), 0);
    return waiting + (webSocketOf(this.socket)?.bufferedAmount ?? 0);
  }

  /** Closes it once it has taken what was said last. */
  sayGoodbye(): void {
    this.socket.disconnect(true);
  }

  /** Closes it now, with whatever it has not read. */
  cut(): void {
    webSocketOf(this.socket)?.terminate();
    this.socket.conn.close(true);
  }
}

/** The web socket under it; undefined while it polls. */
const webSocketOf = (socket: Socket): { bufferedAmount: number; terminate(): void } | undefined => {
  const { transport } = socket.conn as unknown as { transport: { name: string; socket?: { bufferedAmount: number; terminate(): void } } };
  return transport.name === 'websocket' ? transport.socket : undefined;
};
