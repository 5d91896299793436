import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';

const channel = 'alongside';
const retryMs = 1_000;

/**
 * Bells rung by commits (LISTEN/NOTIFY): `outbox`, or `topic:<name>`. A bell saves waiting and is never needed:
 * whoever listens also looks by itself now and then.
 */
@Injectable()
export class Wakeups implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly hearers = new Set<(bell: string) => void>();
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Calls `hear` with each bell's name until the process ends. */
  on(hear: (bell: string) => void): void {
    this.hearers.add(hear);
  }

  onApplicationBootstrap(): void {
    void this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.settings.values.DATABASE_URL, keepAlive: true });
    this.client = client;
    let lost = false;
    const again = (fault: unknown): void => {
      if (lost || this.stopped) return;
      lost = true;
      this.log.warn('Lost the connection that hears bells; trying again.', Log.about(fault));
      client.end().catch(() => undefined);
      setTimeout(() => void this.listen(), retryMs).unref();
    };
    client.on('error', again);
    client.on('end', () => again(new Error('ended')));
    client.on('notification', (message) => {
      for (const hear of this.hearers) hear(message.payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch (fault) {
      again(fault);
    }
  }
}
