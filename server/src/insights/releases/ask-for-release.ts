import { Injectable } from '@nestjs/common';
import type { AskForRelease as Asked } from '@alongside/shared/insights/release';
import { Idempotency, Jobs, type Actor, type OnceKey } from '#platform';
import { OpenRelease } from './open-release.js';
import { buildRelease } from './release-building.js';

/** Opens a release for an administrator and leaves the building to a job. */
@Injectable()
export class AskForRelease {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly open: OpenRelease,
    private readonly jobs: Jobs,
  ) {}

  /** @returns the open release's id */
  async run(by: Actor, asked: Asked, once: OnceKey | undefined): Promise<string> {
    const { releaseId } = await this.idempotency.once(once, async (tx) => {
      const id = await this.open.run(tx, { ...asked, askedBy: by.memberId });
      tx.afterCommit(() => this.jobs.add(buildRelease, { releaseId: id }));
      return { releaseId: id };
    });
    return releaseId;
  }
}
