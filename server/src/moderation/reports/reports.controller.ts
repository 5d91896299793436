import { Controller } from '@nestjs/common';
import type { InputOf } from '@alongside/shared/kernel/endpoint';
import { moderationApi } from '@alongside/shared/moderation/api';
import { By, Contract, Input, Once, type Actor, type OnceKey } from '#platform';
import { WaitTimesReads } from '../queue/wait-times.reads.js';
import { RecordReads } from '../record/record.reads.js';
import { FileReport } from './file-report.js';
import { ReportsReads } from './reports.reads.js';

/** What every member may ask of this room. */
@Controller()
export class ReportsController {
  constructor(
    private readonly fileReport: FileReport,
    private readonly reports: ReportsReads,
    private readonly record: RecordReads,
    private readonly waits: WaitTimesReads,
  ) {}

  @Contract(moderationApi.fileReport)
  async file(@By() by: Actor, @Input() { body }: InputOf<typeof moderationApi.fileReport>, @Once() once: OnceKey | undefined) {
    return { report: await this.fileReport.run(body, by, once) };
  }

  @Contract(moderationApi.myReports)
  mine(@By() by: Actor, @Input() { query }: InputOf<typeof moderationApi.myReports>) {
    return this.reports.page(by.memberId, query);
  }

  @Contract(moderationApi.myRecord)
  about(@By() by: Actor, @Input() { query }: InputOf<typeof moderationApi.myRecord>) {
    return this.record.page(by.memberId, query);
  }

  @Contract(moderationApi.waitTimes)
  wait() {
    return this.waits.all();
  }
}
