import { z } from 'zod';
import { Id, Instant } from '../kernel/ids.js';
import { words } from '../kernel/text.js';

/** What a report or a case can be about. Messages have no readers to report them yet, so they answer as not found. */
export const subjectTypes = ['post', 'reply', 'message', 'member'] as const;
export const SubjectType = z.enum(subjectTypes);
export type SubjectType = z.infer<typeof SubjectType>;

export const Subject = z.object({ type: SubjectType, id: Id });
export type Subject = z.infer<typeof Subject>;

/** `worried` opens a care case and is never a mark against anybody; `breaks-guidelines` opens a conduct case. */
export const reportKinds = ['worried', 'breaks-guidelines'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

/** What the reporter chose. Any reason is taken with either kind: somebody worried should not be turned away over a list. */
export const reportReasons = [
  'in-danger-now',
  'talks-of-suicide',
  'self-harm',
  'struggling',
  'method-detail',
  'encourages-harm',
  'threat',
  'unkind',
  'hate',
  'sexual',
  'personal-details',
  'pressure',
  'under-18',
  'advert',
  'something-else',
] as const;
export const ReportReason = z.enum(reportReasons);
export type ReportReason = z.infer<typeof ReportReason>;

/** Reasons offered first for each kind. */
export const reasonsOffered: Readonly<Record<ReportKind, readonly ReportReason[]>> = {
  worried: ['in-danger-now', 'talks-of-suicide', 'self-harm', 'struggling', 'under-18', 'something-else'],
  'breaks-guidelines': [
    'method-detail', 'encourages-harm', 'threat', 'unkind', 'hate', 'sexual', 'personal-details', 'pressure', 'under-18', 'advert',
    'something-else',
  ],
};

/** `looked-at` says that a person has seen it; what was decided about somebody else is theirs to know. */
export const ReportState = z.enum(['open', 'looked-at']);
export type ReportState = z.infer<typeof ReportState>;

export const FileReport = z.strictObject({
  subject: z.strictObject({ type: SubjectType, id: Id }),
  kind: ReportKind,
  reason: ReportReason,
  note: words(2_000, 0).optional(),
});
export type FileReport = z.infer<typeof FileReport>;

export const FiledReport = z.object({ report: z.object({ id: Id, state: ReportState }) });
export type FiledReport = z.infer<typeof FiledReport>;

/** One of my own reports. */
export const MyReport = z.object({
  id: Id,
  subject: Subject,
  kind: ReportKind,
  reason: ReportReason,
  state: ReportState,
  at: Instant,
  lookedAt: Instant.nullable(),
});
export type MyReport = z.infer<typeof MyReport>;
