import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { chooseBackend, type QueueConnection } from './backend.js';
import type { JobDefinition, JobPayloadOf } from './define-job.js';

export const queueName = 'alongside';
const keepFinishedSeconds = 86_400;

/** Puts jobs on the machine queue. A job is a wake-up, not a record: what must happen stands in a table that a sweep reads. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly connect: (use: 'produce' | 'work') => Promise<QueueConnection>;
  private opened: Promise<Queue> | undefined;
  private connection: QueueConnection | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {
    this.connect = chooseBackend(this.settings.values);
  }

  /**
   * Adds a job, once per key.
   * @param delayMs how long to wait before it may run (default: at once)
   * @throws when the queue is away; callers inside `afterCommit` leave that to their sweep
   */
  async add<J extends JobDefinition>(job: J, payload: JobPayloadOf<J>, delayMs = 0): Promise<void> {
    const queue = await this.queue();
    await queue.add(job.name, job.payload.parse(payload), {
      jobId: `${job.name.replaceAll('.', '-')}_${job.key(payload)}`,
      delay: Math.max(0, delayMs),
      attempts: job.attempts,
      backoff: { type: 'exponential', delay: job.backoffMs },
      removeOnComplete: { age: keepFinishedSeconds, count: 10_000 },
      removeOnFail: false,
    });
  }

  /** How many jobs stand in each state, for metrics and tests. */
  async counts(): Promise<Record<string, number>> {
    return (await this.queue()).getJobCounts('wait', 'active', 'delayed', 'failed');
  }

  /** A connection of its own for a worker. */
  async workerConnection(): Promise<QueueConnection> {
    return this.connect('work');
  }

  async onApplicationShutdown(): Promise<void> {
    const queue = await this.opened?.catch(() => undefined);
    await queue?.close().catch(() => undefined);
    this.connection?.close();
  }

  private queue(): Promise<Queue> {
    this.opened ??= this.open().catch((fault: unknown) => {
      this.opened = undefined;
      throw fault;
    });
    return this.opened;
  }

  private async open(): Promise<Queue> {
    const connection = await this.connect('produce');
    const queue = new Queue(queueName, { connection: connection.options });
    queue.on('error', (fault) => this.log.warn('The queue has trouble reaching its server.', Log.about(fault)));
    try {
      await queue.waitUntilReady();
    } catch (fault) {
      await queue.close().catch(() => undefined);
      connection.close();
      throw fault;
    }
    this.connection = connection;
    return queue;
  }
}
