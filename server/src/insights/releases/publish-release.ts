import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Settings, type Tx } from '#platform';
import { dayIn, monthOf, settledFrom } from '../calendar.js';
import { filesOf } from '../files/release-files.js';
import { MemberLogs } from '../logs/member-logs.js';
import { RecountRecord } from '../record/recount-record.js';
import { Asks } from '../tables/asks.reads.js';
import { contactsGivenByForm } from '../tables/contacts-given-by-form.js';
import { formsByTenure } from '../tables/forms-by-tenure.js';
import { givenByReceived } from '../tables/given-by-received.js';
import { roleByTenure } from '../tables/role-by-tenure.js';
import { timeToFirstReply } from '../tables/time-to-first-reply.js';
import { howMade } from '../words/how-made.js';
import { ReleaseFileEntity } from './release-file.entity.js';
import { ReleaseEntity } from './release.entity.js';

/**
 * Builds an open release and freezes it, all in the caller's transaction: recount, member-logs, tables, protection, bytes.
 * A release that is already published, or unknown, is left as it is, so repeats are harmless.
 */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly recount: RecountRecord,
    private readonly logs: MemberLogs,
    private readonly asks: Asks,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, releaseId: string): Promise<void> {
    const release = await tx.manager.findOne(ReleaseEntity, { where: { id: releaseId }, lock: { mode: 'pessimistic_write' } });
    if (release === null || release.state === 'published') return;
    const month = monthOf(release.periodStart);
    const differences = await this.recount.run(tx, month);
    const logs = await this.logs.make(tx, month);
    const tables = [
      roleByTenure(logs),
      formsByTenure(logs),
      givenByReceived(logs),
      timeToFirstReply(await this.asks.of(tx, month)),
      contactsGivenByForm(logs),
    ];
    const now = this.clock.now();
    const account = howMade({
      period: month,
      version: release.version,
      demo: release.demo,
      reason: release.reason,
      byAdmin: release.askedBy !== null,
      changedOnRecount: differences.added + differences.takenAway > 0,
      settled: dayIn(this.settings.values.COMMUNITY_TIME_ZONE, now) >= settledFrom(month),
    });
    const head = {
      release_id: release.id,
      site_id: release.siteId,
      period_type: release.periodType,
      period_start: release.periodStart,
      period_end: release.periodEnd,
    };
    for (const file of filesOf(head, tables, account)) {
      const sha256 = createHash('sha256').update(file.bytes).digest();
      await tx.manager.insert(ReleaseFileEntity, { ...file, releaseId, sha256 });
    }
    await tx.manager.update(ReleaseEntity, { id: releaseId }, { state: 'published', howMade: account, publishedAt: now });
  }
}
