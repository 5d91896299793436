import { Injectable } from '@nestjs/common';
import { caseDecided, reportClosed } from '#moderation';
import { OnEvent, type EventContext } from '#platform';
import { GiveNotice } from '../notices/give-notice.js';

/** Tells the member a decision is about, and everybody who reported, each only their own side of it. */
@Injectable()
export class TellAboutDecisions {
  constructor(private readonly give: GiveNotice) {}

  @OnEvent(caseDecided)
  async decided({ decisionId, memberId }: { decisionId: string; memberId: string | null }, { tx }: EventContext): Promise<void> {
    if (memberId === null) return;
    // Where nothing was done there is nothing to tell: a notice would say that somebody had been worried or had reported them.
    const did = await tx.one(`SELECT id FROM decision WHERE id = $1 AND actions <> '[{"type": "no-action"}]'::jsonb`, [decisionId]);
    if (did !== undefined) await this.give.run(tx, { memberId, kind: 'decision', decisionId });
  }

  @OnEvent(reportClosed)
  async reportClosed({ reportId, reporterId }: { reportId: string; reporterId: string }, { tx }: EventContext): Promise<void> {
    await this.give.run(tx, { memberId: reporterId, kind: 'report-looked-at', reportId });
  }
}
