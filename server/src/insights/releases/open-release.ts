import { Injectable } from '@nestjs/common';
import type { AskForRelease } from '@alongside/shared/insights/release';
import { Clock, newId, Refused, Settings, type Tx } from '#platform';
import { dayIn, firstDayOf, lastDayOf, releasableFrom } from '../calendar.js';
import { basic10 } from '../tables/basic10.js';
import { definitionVersion } from '../words/how-made.js';
import { ReleaseEntity } from './release.entity.js';
import { siteIdOf } from './site-id.js';

/** What is asked for, and by whom; nobody where the server itself asks. */
export interface ReleaseRequest extends Omit<AskForRelease, 'reason'> {
  readonly reason?: string | undefined;
  readonly askedBy?: string | undefined;
}

/** Opens a release for a month: a row that says what will be built. */
@Injectable()
export class OpenRelease {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the release's id
   * @throws Refused `release.month-not-over`, `release.not-settled` (unless it is a demo), `release.already-building`,
   *   `release.reason-needed` (from the second version on)
   */
  async run(tx: Tx, request: ReleaseRequest): Promise<string> {
    const siteId = siteIdOf(this.settings.values.COMMUNITY_NAME);
    const periodStart = firstDayOf(request.period);
    this.refuseTooEarly(request);
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`release ${siteId} ${request.periodType} ${periodStart}`]);
    const earlier = await tx.manager.find(ReleaseEntity, { where: { siteId, periodType: request.periodType, periodStart } });
    if (earlier.some((release) => release.state === 'building')) throw new Refused('release.already-building');
    if (earlier.length > 0 && request.reason === undefined) throw new Refused('release.reason-needed');
    const id = newId();
    await tx.manager.insert(ReleaseEntity, {
      id,
      siteId,
      periodType: request.periodType,
      periodStart,
      periodEnd: lastDayOf(request.period),
      version: Math.max(0, ...earlier.map((release) => release.version)) + 1,
      demo: request.demo,
      method: basic10.method,
      methodVersion: basic10.version,
      definitionVersion,
      state: 'building',
      reason: request.reason ?? null,
      howMade: null,
      askedBy: request.askedBy ?? null,
      askedAt: this.clock.now(),
      publishedAt: null,
    });
    return id;
  }

  private refuseTooEarly({ period, demo }: ReleaseRequest): void {
    const today = dayIn(this.settings.values.COMMUNITY_TIME_ZONE, this.clock.now());
    if (today <= lastDayOf(period)) throw new Refused('release.month-not-over');
    if (!demo && today < releasableFrom(period)) throw new Refused('release.not-settled');
  }
}
