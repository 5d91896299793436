import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Transaction, type Tx } from '../database/transaction.js';
import { Wakeups } from '../database/wakeups.js';
import { Log } from '../logging/log.js';
import { EventRegistry } from './event-registry.js';

interface Delivery {
  event_id: string;
  listener: string;
  attempts: number;
  payload: unknown;
  at: Date;
}

/** Deliveries at once in one process. */
const lanes = 4;
const idleMs = 1_000;
const longestWaitSeconds = 60;

/**
 * Hands each event to each of its listeners at least once. A listener runs inside the transaction that removes its
 * delivery, so what it writes through `tx` happens exactly once; a listener that throws is tried again, for ever,
 * with growing waits, and never holds up the others. Any number of relays may run: rows are taken with SKIP LOCKED.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private stopped = false;
  private ring: () => void = () => undefined;
  private rung = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly transaction: Transaction,
    private readonly registry: EventRegistry,
    private readonly wakeups: Wakeups,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.wakeups.on((bell) => {
      if (bell === 'outbox') this.wake();
    });
    this.loop = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  /** Delivers what is due now; answers how many deliveries were tried. */
  async deliverDue(): Promise<number> {
    let tried = 0;
    const lane = async (): Promise<void> => {
      while (await this.deliverNext()) tried += 1;
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return tried;
  }

  /** One delivery in a transaction of its own: its locks end with it, so listeners of different rooms cannot deadlock. */
  private async deliverNext(): Promise<boolean> {
    return this.transaction.run(async (tx) => {
      const due = await tx.one<Delivery>(
        `SELECT d.event_id, d.listener, d.attempts, e.payload, e.at
         FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
         WHERE d.next_at <= now() AND d.listener = ANY($1) ORDER BY d.event_id, d.listener
         LIMIT 1 FOR UPDATE OF d SKIP LOCKED`,
        // What only another version knows is left for it: while one is replaced by the next, both run.
        [this.registry.all().map((listener) => listener.name)],
      );
      if (due === undefined) return false;
      await this.deliver(tx, due);
      return true;
    });
  }

  private async deliver(tx: Tx, delivery: Delivery): Promise<void> {
    const key = [delivery.event_id, delivery.listener];
    await tx.query('SAVEPOINT delivery');
    try {
      const listener = this.registry.byName(delivery.listener);
      if (listener === undefined) throw new Error('a listener was taken that is not known');
      const payload = listener.event.payload.parse(delivery.payload);
      await listener.run(payload as never, { eventId: delivery.event_id, at: delivery.at, tx });
      await tx.query('DELETE FROM outbox_delivery WHERE event_id = $1 AND listener = $2', key);
      await tx.query('RELEASE SAVEPOINT delivery');
    } catch (fault) {
      await tx.query('ROLLBACK TO SAVEPOINT delivery');
      const attempts = delivery.attempts + 1;
      const wait = Math.min(2 ** Math.min(attempts, 10) / 2, longestWaitSeconds);
      await tx.query(
        `UPDATE outbox_delivery SET attempts = $3, next_at = now() + make_interval(secs => $4) WHERE event_id = $1 AND listener = $2`,
        [...key, attempts, wait],
      );
      this.log.error('A listener failed and will be tried again.', {
        ...Log.about(fault),
        eventId: delivery.event_id,
        listener: delivery.listener,
        attempts,
      });
    }
  }

  private wake(): void {
    this.rung = true;
    this.ring();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.rung = false;
      const tried = await this.deliverDue().catch((fault: unknown) => {
        this.log.error('The relay could not reach the outbox.', Log.about(fault));
        return 0;
      });
      if (tried === 0 && !this.rung && !this.stopped) await this.idle();
    }
  }

  private async idle(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      this.ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
