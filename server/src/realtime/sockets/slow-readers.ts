import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from '#platform';
import type { Connected } from './connected.js';
import { Sockets } from './sockets.js';

const lookMs = 1_000;
const mostUnreadBytes = 1_000_000;
/** Looks in a row at which something still waited. */
const mostLooks = 10;

/** Cuts sockets that have stopped reading, so that what waits for them cannot fill the memory of everybody's server. */
@Injectable()
export class SlowReaders implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly waiting = new WeakMap<Connected, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sockets: Sockets,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), lookMs);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    for (const connected of this.sockets.everyone()) {
      const bytes = connected.unreadBytes;
      const looks = bytes === 0 ? 0 : (this.waiting.get(connected) ?? 0) + 1;
      this.waiting.set(connected, looks);
      if (bytes <= mostUnreadBytes && looks < mostLooks) continue;
      this.log.warn('A socket that stopped reading was cut.', { count: bytes });
      connected.cut();
    }
  }
}
