import { Injectable } from '@nestjs/common';
import type { LogEntry } from '@alongside/shared/moderation/case-log';
import { Database } from '#platform';
import { caseLog } from './one-case.parts.js';

@Injectable()
export class CaseLogReads {
  constructor(private readonly database: Database) {}

  async entry(caseId: string, entryId: string): Promise<LogEntry | undefined> {
    const [entry] = await caseLog(this.database, caseId, entryId);
    return entry;
  }
}
