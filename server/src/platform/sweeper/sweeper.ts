import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { Log } from '../logging/log.js';
import { ProcessKind } from '../process-kind.js';
import { SweepRegistry, type RegisteredSweep } from './sweep-registry.js';

const tickMs = 2_000;

/**
 * Every two seconds, each sweep whose time has come by the database's clock is run once, by whichever worker takes its row.
 * It uses no state of the queue, so nothing that happens to the queue can hide work from it.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly transaction: Transaction,
    private readonly registry: SweepRegistry,
    private readonly kind: ProcessKind,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.kind.works) this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Runs every sweep now, whether due or not; for tests and the operator. */
  async sweepAll(): Promise<void> {
    for (const sweep of this.registry.all()) await this.transaction.run((tx) => sweep.run(tx));
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.sweepDue().finally(() => this.next());
    }, tickMs);
  }

  private async sweepDue(): Promise<void> {
    for (const sweep of this.registry.all()) {
      if (this.stopped) return;
      await this.sweep(sweep).catch((fault: unknown) =>
        this.log.error('A sweep failed and will be tried again.', { ...Log.about(fault), sweep: sweep.name }),
      );
    }
  }

  private async sweep(sweep: RegisteredSweep): Promise<void> {
    const count = await this.transaction.run(async (tx) => {
      await tx.query('INSERT INTO sweep (name) VALUES ($1) ON CONFLICT DO NOTHING', [sweep.name]);
      const due = await tx.one(`SELECT name FROM sweep WHERE name = $1 AND next_at <= clock_timestamp() FOR UPDATE SKIP LOCKED`, [sweep.name]);
      if (due === undefined) return 0;
      const put = await sweep.run(tx);
      await tx.query(`UPDATE sweep SET next_at = clock_timestamp() + make_interval(secs => $2) WHERE name = $1`, [
        sweep.name,
        sweep.everySeconds,
      ]);
      return put;
    });
    if (count > 0) this.log.info('A sweep put something right.', { sweep: sweep.name, count });
  }
}
