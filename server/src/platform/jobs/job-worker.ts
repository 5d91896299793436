import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Worker, type Job } from 'bullmq';
import { Log } from '../logging/log.js';
import { ProcessKind } from '../process-kind.js';
import { JobRegistry } from './job-registry.js';
import type { QueueConnection } from './backend.js';
import { Jobs, queueName } from './jobs.js';

const concurrency = 8;
const reconnectMs = 1_000;

/** Runs jobs in worker processes. Options are the measured ones: a killed worker's job is taken up again within seconds. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private worker: Worker | undefined;
  private connection: QueueConnection | undefined;
  private stopped = false;

  constructor(
    private readonly jobs: Jobs,
    private readonly registry: JobRegistry,
    private readonly kind: ProcessKind,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.kind.works) void this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.worker?.close().catch(() => undefined);
    this.connection?.close();
  }

  private async start(): Promise<void> {
    let connection: QueueConnection | undefined;
    let worker: Worker | undefined;
    try {
      connection = await this.jobs.workerConnection();
      worker = this.open(connection);
      // A worker whose queue goes away before it was ever ready spins for ever without working: only a ready one may run.
      await worker.waitUntilReady();
      if (this.stopped) throw new Error('stopped while starting');
      this.connection = connection;
      this.worker = worker;
      void worker.run().catch((fault: unknown) => this.log.error('The worker ended.', Log.about(fault)));
    } catch (fault) {
      await worker?.close(true).catch(() => undefined);
      connection?.close();
      if (this.stopped) return;
      this.log.warn('The worker could not reach its queue; trying again.', Log.about(fault));
      setTimeout(() => void this.start(), reconnectMs).unref();
    }
  }

  private open(connection: QueueConnection): Worker {
    const worker = new Worker(queueName, (job) => this.run(job), {
      connection: connection.options,
      autorun: false,
      concurrency,
      lockDuration: 5_000,
      stalledInterval: 2_000,
      maxStalledCount: 50,
      runRetryDelay: 500,
    });
    worker.on('error', (fault) => this.log.warn('The worker has trouble reaching its queue.', Log.about(fault)));
    worker.on('failed', (job, fault) => {
      this.log.error('A job failed.', { ...Log.about(fault), job: job?.name, jobId: job?.id, attempts: job?.attemptsMade });
    });
    return worker;
  }

  private async run(job: Job): Promise<void> {
    const known = this.registry.byName(job.name);
    if (known === undefined) throw new Error('no handler for this job in this version');
    await known.run(known.job.payload.parse(job.data) as never);
  }
}
