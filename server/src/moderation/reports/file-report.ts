import { Injectable } from '@nestjs/common';
import type { FileReport as Asked } from '@alongside/shared/moderation/report';
import { Database, Idempotency, newId, Refused, type Actor, type OnceKey, type Tx } from '#platform';
import { Evidence } from '../cases/evidence.entity.js';
import { OpenCase } from '../cases/open-case.js';
import { databaseNow } from '../timing/database-now.js';
import { riskOf } from './report-risk.js';
import { ReportedSubjects, type ReportedSubject } from './reported-subject.js';
import { Report } from './report.entity.js';

/** Takes a report: the words as they stand are kept with it, and a case opens or is joined. */
@Injectable()
export class FileReport {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly database: Database,
    private readonly subjects: ReportedSubjects,
    private readonly cases: OpenCase,
  ) {}

  /**
   * A second report of the same thing by the same member, while the first is open, is the first.
   * @throws Refused `report.subject-not-found` or `report.own`
   */
  async run(asked: Asked, by: Actor, once: OnceKey | undefined): Promise<Pick<Report, 'id' | 'state'>> {
    const subject = await this.subjects.find(asked.subject, by.memberId);
    if (subject === undefined) throw new Refused('report.subject-not-found');
    if (subject.aboutMemberId === by.memberId) throw new Refused('report.own');
    const { reportId } = await this.idempotency.once(once, async (tx) => ({ reportId: await this.file(tx, asked, subject, by) }));
    const report = await this.database.one<Pick<Report, 'id' | 'state'>>('SELECT id, state FROM report WHERE id = $1', [reportId]);
    if (report === undefined) throw new Refused('report.subject-not-found');
    return report;
  }

  private async file(tx: Tx, asked: Asked, subject: ReportedSubject, by: Actor): Promise<string> {
    // One report at a time per member, so that two taps cannot make two.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`report:${by.memberId}`]);
    const { type, id } = asked.subject;
    const open = await tx.one<{ id: string }>(
      `SELECT id FROM report WHERE reporter_id = $1 AND subject_type = $2 AND subject_id = $3 AND state = 'open'`,
      [by.memberId, type, id],
    );
    if (open !== undefined) return open.id;
    const theCase = await this.cases.run(tx, {
      kind: asked.kind === 'worried' ? 'care' : 'conduct',
      subject: asked.subject,
      revision: type === 'member' ? null : subject.words.revision,
      aboutMemberId: subject.aboutMemberId,
      spaceId: subject.spaceId,
      ...riskOf(asked.reason),
      joinsAs: 'report-joined',
      reason: `report.${asked.reason}`,
    });
    const at = await databaseNow(tx);
    const reportId = newId();
    await tx.manager.insert(Report, {
      id: reportId,
      caseId: theCase.id,
      reporterId: by.memberId,
      subjectType: type,
      subjectId: id,
      kind: asked.kind,
      reason: asked.reason,
      note: asked.note === undefined || asked.note === '' ? null : asked.note,
      state: 'open',
      at,
      lookedAt: null,
    });
    await tx.manager.insert(Evidence, { id: newId(), caseId: theCase.id, reportId, assessmentId: null, at, ...subject.words, findings: [] });
    return reportId;
  }
}
