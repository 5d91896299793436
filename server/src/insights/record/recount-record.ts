import { Injectable } from '@nestjs/common';
import type { Month } from '@alongside/shared/insights/member-log';
import { Clock, Settings, type Tx } from '#platform';
import { dayIn, settledFrom } from '../calendar.js';
import { ContactRecord } from './contact-record.js';
import { PublishedActs } from './published-acts.reads.js';
import { lockRecord } from './record-lock.js';

/** How far the record was from a full recount. All 0 when every event has reached its listener. */
export interface Differences {
  readonly added: number;
  readonly takenAway: number;
  /** Acts no longer published that stay counted, since they were taken back after the month had settled. */
  readonly keptAsSettled: number;
}

/** Counts a month again from the community's own tables and puts the record right, inside the caller's transaction. */
@Injectable()
export class RecountRecord {
  constructor(
    private readonly acts: PublishedActs,
    private readonly record: ContactRecord,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, month: Month): Promise<Differences> {
    await lockRecord(tx);
    const published = await this.acts.inMonth(tx, month);
    const standing = new Set(published.map((act) => act.sourceKey.toString('hex')));
    const gone = (await this.record.sourcesIn(tx, month)).filter((key) => !standing.has(key.toString('hex')));
    const settled = dayIn(this.settings.values.COMMUNITY_TIME_ZONE, this.clock.now()) >= settledFrom(month);
    return {
      added: await this.record.add(tx, published),
      takenAway: settled ? 0 : await this.record.takeAway(tx, gone),
      keptAsSettled: settled ? gone.length : 0,
    };
  }
}
