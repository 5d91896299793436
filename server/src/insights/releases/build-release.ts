import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { OpenRelease, type ReleaseRequest } from './open-release.js';
import { PublishRelease } from './publish-release.js';

/** Opens and publishes a release at once, for whoever can wait: the first start, and the operator. */
@Injectable()
export class BuildRelease {
  constructor(
    private readonly transaction: Transaction,
    private readonly open: OpenRelease,
    private readonly publish: PublishRelease,
  ) {}

  /** @returns the published release's id; refuses as `OpenRelease` does */
  async run(request: ReleaseRequest): Promise<string> {
    return this.transaction.run(async (tx) => {
      const id = await this.open.run(tx, request);
      await this.publish.run(tx, id);
      return id;
    });
  }
}
