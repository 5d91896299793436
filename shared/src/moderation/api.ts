import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { Id } from '../kernel/ids.js';
import { page, pageQuery } from '../kernel/page.js';
import { Priority } from '../safety/assessment.js';
import { CaseDetail, CaseItem, CaseKind, CaseState, Claim, EscalateCase, WaitTimes, WriteCaseNote } from './case.js';
import { LogEntry } from './case-log.js';
import { Decide, Decision, RecordItem } from './decision.js';
import { FiledReport, FileReport, MyReport } from './report.js';

const ofCase = z.object({ id: Id });
const ofDecision = z.object({ id: Id, decisionId: Id });

const yesNo = z.enum(['true', 'false'], { error: 'Please say true or false.' }).transform((said) => said === 'true');

export const moderationApi = {
  fileReport: endpoint({
    method: 'POST',
    path: '/reports',
    who: 'report.file',
    summary: 'Tell the team about a post, a reply or a member',
    status: 201,
    body: FileReport,
    response: FiledReport,
    errors: ['report.subject-not-found', 'report.own'],
  }),
  myReports: endpoint({
    method: 'GET',
    path: '/me/reports',
    who: 'account.manage-own',
    summary: 'What I told the team about, newest first',
    query: z.strictObject(pageQuery),
    response: page(MyReport),
  }),
  myRecord: endpoint({
    method: 'GET',
    path: '/me/record',
    who: 'account.manage-own',
    summary: 'Decisions about me and my words, newest first',
    query: z.strictObject(pageQuery),
    response: page(RecordItem),
  }),
  waitTimes: endpoint({
    method: 'GET',
    path: '/wait-times',
    who: 'anyone',
    summary: 'Whether moderators are here now, and how long things wait',
    response: WaitTimes,
  }),
  cases: endpoint({
    method: 'GET',
    path: '/moderation/cases',
    who: 'case.read',
    summary: 'The queue: risk first, then share of target time used, then age. Settled cases only when asked for by state',
    query: z.strictObject({
      ...pageQuery,
      kind: CaseKind.optional(),
      priority: Priority.optional(),
      state: CaseState.optional(),
      mine: yesNo.optional(),
    }),
    response: page(CaseItem),
  }),
  oneCase: endpoint({
    method: 'GET',
    path: '/moderation/cases/:id',
    who: 'case.read',
    summary: 'A case with its evidence, log, thread and the record of the member it is about',
    params: ofCase,
    response: CaseDetail,
    errors: ['case.not-found', 'case.own'],
  }),
  claimCase: endpoint({
    method: 'POST',
    path: '/moderation/cases/:id/claim',
    who: 'case.claim',
    summary: 'Take a case for ten minutes, or ten more',
    params: ofCase,
    response: z.object({ claim: Claim, version: z.int() }),
    errors: ['case.not-found', 'case.own', 'case.claimed', 'case.resolved', 'case.leads-only'],
  }),
  letGoOfCase: endpoint({
    method: 'DELETE',
    path: '/moderation/cases/:id/claim',
    who: 'case.claim',
    summary: 'Give a case back to the queue; harmless when it is not yours',
    params: ofCase,
    status: 204,
    response: z.void(),
    errors: ['case.not-found'],
  }),
  decide: endpoint({
    method: 'POST',
    path: '/moderation/cases/:id/decisions',
    who: 'case.decide',
    summary: 'Settle a case. Hiding happens at once; everything else after ten seconds in which it can be undone',
    status: 201,
    params: ofCase,
    body: Decide,
    response: z.object({ decision: Decision }),
    errors: [
      'case.not-found', 'case.own', 'case.claimed', 'case.stale', 'case.resolved', 'case.leads-only', 'decision.not-allowed', 'decision.mixed',
      'decision.not-for-care', 'decision.needs-words', 'decision.needs-member', 'decision.appeals-only', 'decision.held', 'decision.span-outside',
    ],
  }),
  undoDecision: endpoint({
    method: 'DELETE',
    path: '/moderation/cases/:id/decisions/:decisionId',
    who: 'case.decide',
    summary: 'Take back my decision within ten seconds; the case opens again',
    params: ofDecision,
    status: 204,
    response: z.void(),
    errors: ['decision.not-found', 'decision.not-yours', 'decision.too-late'],
  }),
  writeCaseNote: endpoint({
    method: 'POST',
    path: '/moderation/cases/:id/notes',
    who: 'case.note',
    summary: 'Leave a note for colleagues',
    status: 201,
    params: ofCase,
    body: WriteCaseNote,
    response: z.object({ entry: LogEntry }),
    errors: ['case.not-found', 'case.own'],
  }),
  escalateCase: endpoint({
    method: 'POST',
    path: '/moderation/cases/:id/escalation',
    who: 'case.escalate',
    summary: 'Hand a case to the safeguarding leads',
    status: 201,
    params: ofCase,
    body: EscalateCase,
    response: z.object({ case: CaseItem }),
    errors: ['case.not-found', 'case.own', 'case.claimed', 'case.resolved'],
  }),
} as const;
