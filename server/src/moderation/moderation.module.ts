import { Module } from '@nestjs/common';
import { CommunityModule } from '#community';
import { IdentityModule } from '#identity';
import { SafetyModule } from '#safety';
import { CaseBook } from './cases/case-book.js';
import { CaseSweeps } from './cases/case-sweeps.js';
import { CasesController } from './cases/cases.controller.js';
import { ClaimCase } from './cases/claim-case.js';
import { EscalateCase } from './cases/escalate-case.js';
import { LetGoOfCase } from './cases/let-go-of-case.js';
import { OpenCase } from './cases/open-case.js';
import { SecondLook } from './cases/second-look.js';
import { TargetTimer } from './cases/target-timer.js';
import { WriteCaseNote } from './cases/write-case-note.js';
import { ApplyDecision } from './decisions/apply-decision.js';
import { CarryOut } from './decisions/carry-out.js';
import { DecideCase } from './decisions/decide-case.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsReads } from './decisions/decisions.reads.js';
import { UndoDecision } from './decisions/undo-decision.js';
import { OpenFromAssessment } from './openings/open-from-assessment.js';
import { CaseLogReads } from './queue/case-log.reads.js';
import { ModerationGauges } from './queue/gauges.js';
import { OneCaseReads } from './queue/one-case.reads.js';
import { QueueReads } from './queue/queue.reads.js';
import { WaitTimesReads } from './queue/wait-times.reads.js';
import { RecordReads } from './record/record.reads.js';
import { FileReport } from './reports/file-report.js';
import { ReportedSubjects } from './reports/reported-subject.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsReads } from './reports/reports.reads.js';
import { HouseHours } from './timing/house-hours.js';

/** Floor 4: reports, cases, decisions, and what the machine does for them. */
@Module({
  imports: [SafetyModule, IdentityModule, CommunityModule],
  controllers: [ReportsController, CasesController, DecisionsController],
  providers: [
    ApplyDecision, CarryOut, CaseBook, CaseLogReads, CaseSweeps, ClaimCase, DecideCase, DecisionsReads, EscalateCase, FileReport,
    HouseHours, LetGoOfCase, ModerationGauges, OneCaseReads, OpenCase, OpenFromAssessment, QueueReads, RecordReads, ReportedSubjects,
    ReportsReads, SecondLook, TargetTimer, UndoDecision, WaitTimesReads, WriteCaseNote,
  ],
  exports: [ClaimCase, DecideCase, FileReport, QueueReads],
})
export class ModerationModule {}
