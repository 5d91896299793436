import type { ReportReason } from '../moderation/report.js';
import type { Priority } from '../safety/assessment.js';

/** What each reason for a report is called, for those who choose it and those who read it. */
export const reportReasonWords: Readonly<Record<ReportReason, string>> = {
  'in-danger-now': 'They may be in danger now',
  'talks-of-suicide': 'They talk about suicide',
  'self-harm': 'They talk about hurting themselves',
  struggling: 'They are having a very hard time',
  'method-detail': 'It has detail that could hurt a reader',
  'encourages-harm': 'It pushes somebody towards harm',
  threat: 'It threatens somebody',
  unkind: 'It is unkind to somebody',
  hate: 'It is hateful about who people are',
  sexual: 'It is sexual',
  'personal-details': 'It gives away who somebody is',
  pressure: 'It presses somebody to meet, pay or talk elsewhere',
  'under-18': 'They may be under 18',
  advert: 'It is an advert or a scam',
  'something-else': 'Something else',
};

/** Why a case stands where it stands in the queue, risk first. */
export const orderWords = {
  risk: {
    P0: 'Somebody may be in danger now, or is being pushed towards harm.',
    P1: 'There is risk, without an emergency that we know of.',
    P2: 'There is a worry, or the guidelines may have been broken.',
    P3: 'To be sampled; no clock runs.',
  } satisfies Record<Priority, string>,
  share: (percent: number) => `${percent}% of its target time is used.`,
  late: 'Its target time has passed.',
  reported: (people: number) => (people === 1 ? 'One person told us about it.' : `${people} people told us about it.`),
  engine: 'The first reading noticed it.',
  held: 'Nobody else can see it until we decide.',
  escalated: 'It was handed to the leads.',
  again: 'It was opened again.',
} as const;
