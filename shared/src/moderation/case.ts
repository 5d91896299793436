import { z } from 'zod';
import { Visibility } from '../community/visibility.js';
import { Id, Instant } from '../kernel/ids.js';
import { words } from '../kernel/text.js';
import { Finding, Priority } from '../safety/assessment.js';
import { LogEntry } from './case-log.js';
import { Decision } from './decision.js';
import { ReportKind, ReportReason, Subject } from './report.js';
import { caseKinds, caseStates } from './states.js';

export const CaseKind = z.enum(caseKinds);
export const CaseState = z.enum(caseStates);

/** How long a claim lasts unless it is renewed, in seconds. */
export const claimSeconds = 600;

const Person = z.object({ id: Id, username: z.string() });

export const Claim = z.object({ by: Person, until: Instant, mine: z.boolean() });
export type Claim = z.infer<typeof Claim>;

/** One case in the queue. `reasons` are plain sentences on why it stands where it stands. */
export const CaseItem = z.object({
  id: Id,
  kind: CaseKind,
  priority: Priority,
  state: CaseState,
  subject: Subject,
  space: z.object({ slug: z.string(), name: z.string() }).nullable(),
  about: Person.nullable(),
  openedAt: Instant,
  dueAt: Instant.nullable(),
  claim: Claim.optional(),
  reasons: z.array(z.string()),
  reports: z.int(),
  round: z.int(),
  version: z.int(),
});
export type CaseItem = z.infer<typeof CaseItem>;

/** Words as they stood when somebody reported them or the engine noticed them; who reported is not told. */
export const Evidence = z.object({
  id: Id,
  at: Instant,
  from: z.enum(['report', 'engine']),
  title: z.string().nullable(),
  body: z.string(),
  revision: z.int(),
  report: z.object({ kind: ReportKind, reason: ReportReason, note: z.string().nullable() }).nullable(),
  findings: z.array(Finding),
});
export type Evidence = z.infer<typeof Evidence>;

/** The words as they stand now; null once they are gone. */
export const CurrentWords = z.object({
  title: z.string().nullable(),
  body: z.string(),
  visibility: Visibility,
  revision: z.int(),
  contentNotes: z.array(z.string()),
  createdAt: Instant,
});

export const ThreadItem = z.object({
  type: z.enum(['post', 'reply']),
  id: Id,
  author: Person.nullable(),
  title: z.string().nullable(),
  body: z.string(),
  visibility: Visibility,
  createdAt: Instant,
});
export type ThreadItem = z.infer<typeof ThreadItem>;

/** What a moderator should know of somebody: conduct decisions only; care is never counted. */
export const MemberRecord = z.object({
  joinedAt: Instant,
  state: z.string(),
  limits: z.array(z.object({ kind: z.string(), until: Instant.nullable() })),
  decisions: z.array(z.object({ id: Id, at: Instant, actions: z.array(z.string()), guideline: z.string().nullable() })),
});
export type MemberRecord = z.infer<typeof MemberRecord>;

export const CaseDetail = z.object({
  case: CaseItem,
  evidence: z.array(Evidence),
  current: CurrentWords.nullable(),
  log: z.array(LogEntry),
  decisions: z.array(Decision),
  record: MemberRecord.nullable(),
  thread: z.array(ThreadItem),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const WriteCaseNote = z.strictObject({ note: words(4_000) });
export const EscalateCase = z.strictObject({ reason: words(1_000) });

/** Minutes until somebody looked, per priority, over the last fortnight and what waits now; null where there is nothing to go by. */
const Minutes = z.object({ P0: z.number().nullable(), P1: z.number().nullable(), P2: z.number().nullable() });

export const WaitTimes = z.object({
  staffedNow: z.boolean(),
  /** Hours of the day when moderators are here, in `timeZone`: `08:00-23:59`. */
  hours: z.string(),
  timeZone: z.string(),
  /** When somebody is back; null while somebody is here. */
  backAt: Instant.nullable(),
  p50Minutes: Minutes,
  p90Minutes: Minutes,
});
export type WaitTimes = z.infer<typeof WaitTimes>;
