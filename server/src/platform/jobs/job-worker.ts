import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Worker, type Job } from 'bullmq';
import { Log } from '../logging/log.js';
import { ProcessKind } from '../process-kind.js';
import { JobRegistry } from './job-registry.js';
import { Jobs, queueName } from './jobs.js';

const concurrency = 8;
const reconnectMs = 1_000;

/** Runs jobs in worker processes. Options are the measured ones: a killed worker's job is taken up again within seconds. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private worker: Worker | undefined;
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
  }

  private async start(): Promise<void> {
    try {
      const connection = await this.jobs.workerConnection();
      if (this.stopped) return;
      this.worker = new Worker(queueName, (job) => this.run(job), {
        connection,
        concurrency,
        lockDuration: 5_000,
        stalledInterval: 2_000,
        maxStalledCount: 50,
        runRetryDelay: 500,
      });
      this.worker.on('error', (fault) => this.log.warn('The worker has trouble reaching its queue.', Log.about(fault)));
      this.worker.on('failed', (job, fault) => {
        this.log.error('A job failed.', { ...Log.about(fault), job: job?.name, jobId: job?.id, attempts: job?.attemptsMade });
      });
    } catch (fault) {
      this.log.warn('The worker could not reach its queue; trying again.', Log.about(fault));
      if (!this.stopped) setTimeout(() => void this.start(), reconnectMs).unref();
    }
  }

  private async run(job: Job): Promise<void> {
    const known = this.registry.byName(job.name);
    if (known === undefined) throw new Error('no handler for this job in this version');
    await known.run(known.job.payload.parse(job.data) as never);
  }
}
