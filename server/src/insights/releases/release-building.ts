import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Id } from '@alongside/shared/kernel/ids';
import { defineJob, HandlesJob, Sweeps, Transaction, type Tx } from '#platform';
import { PublishRelease } from './publish-release.js';

/** Builds one open release. */
export const buildRelease = defineJob({
  name: 'release.build',
  payload: z.object({ releaseId: Id }),
  key: ({ releaseId }) => releaseId,
  attempts: 5,
  backoffMs: 1_000,
});

/** Finishes open releases: by their job, or by a sweep where the job was lost. */
@Injectable()
export class ReleaseBuilding {
  constructor(
    private readonly transaction: Transaction,
    private readonly publish: PublishRelease,
  ) {}

  @HandlesJob(buildRelease)
  async build({ releaseId }: { releaseId: string }): Promise<void> {
    await this.transaction.run((tx) => this.publish.run(tx, releaseId));
  }

  @Sweeps({ name: 'insights.open-releases', everySeconds: 60 })
  async finishLeftOpen(tx: Tx): Promise<number> {
    const left = await tx.query<{ id: string }>(
      `SELECT id FROM release WHERE state = 'building' AND asked_at < now() - interval '2 minutes'
       ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    for (const { id } of left) await this.publish.run(tx, id);
    return left.length;
  }
}
