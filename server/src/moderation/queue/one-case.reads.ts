import { Injectable } from '@nestjs/common';
import type { OutputOf } from '@alongside/shared/kernel/endpoint';
import type { moderationApi } from '@alongside/shared/moderation/api';
import { Content } from '#community';
import { Database, Refused } from '#platform';
import { refuseOwn } from '../cases/handling.js';
import { DecisionsReads } from '../decisions/decisions.reads.js';
import { caseLog, caseThread, currentWords, evidenceOf, memberRecord, type Found } from './one-case.parts.js';
import { QueueReads } from './queue.reads.js';

/** Everything the desk shows of one case, on one screen. */
@Injectable()
export class OneCaseReads {
  constructor(
    private readonly database: Database,
    private readonly content: Content,
    private readonly queue: QueueReads,
    private readonly decisions: DecisionsReads,
  ) {}

  /** @throws Refused `case.not-found` or `case.own` */
  async read(caseId: string, readerId: string): Promise<OutputOf<typeof moderationApi.oneCase>> {
    const found = await this.database.one<Found>(
      `SELECT id, subject_type AS "subjectType", subject_id AS "subjectId", about_member_id AS "aboutMemberId" FROM moderation_case WHERE id = $1`,
      [caseId],
    );
    const item = await this.queue.item(caseId, readerId);
    if (found === undefined || item === undefined) throw new Refused('case.not-found');
    await refuseOwn(this.database, found, readerId);
    const { subjectType: type, subjectId: id } = found;
    const words = type === 'post' || type === 'reply' ? await this.content.find({ type, id }) : undefined;
    return {
      case: item,
      evidence: await evidenceOf(this.database, caseId),
      current: words === undefined ? null : await currentWords(this.database, words),
      log: await caseLog(this.database, caseId),
      decisions: await this.decisions.ofCase(caseId),
      record: await memberRecord(this.database, found),
      thread: words === undefined ? [] : await caseThread(this.database, words),
    };
  }
}
