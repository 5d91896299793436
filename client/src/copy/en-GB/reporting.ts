import type { ReportKind, ReportReason } from '@alongside/shared/moderation/report';

interface KindCopy {
  readonly label: string;
  readonly title: string;
  readonly lead: string;
  readonly legend: string;
  /** Reasons offered, in this order. */
  readonly reasons: Readonly<Partial<Record<ReportReason, string>>>;
}

export const reportKindCopy: Readonly<Record<ReportKind, KindCopy>> = {
  worried: {
    label: 'I’m worried about them',
    title: 'I’m worried about them',
    lead: 'Thank you for looking out for somebody. This is private, and it is never a mark against them.',
    legend: 'What worries you?',
    reasons: {
      'in-danger-now': 'They may be in danger right now',
      'talks-of-suicide': 'They talk about suicide',
      'self-harm': 'They talk about hurting themselves',
      struggling: 'They seem to be struggling',
      'under-18': 'They may be under 18',
      'something-else': 'Something else',
    },
  },
  'breaks-guidelines': {
    label: 'This breaks the guidelines',
    title: 'This breaks the guidelines',
    lead: 'A moderator will read it. We do not tell them that it was you.',
    legend: 'What is it about?',
    reasons: {
      'method-detail': 'It has detail that could hurt a reader',
      'encourages-harm': 'It pushes somebody towards harm',
      threat: 'It threatens somebody',
      unkind: 'It is unkind to somebody',
      hate: 'It is hateful about who people are',
      sexual: 'It is sexual',
      'personal-details': 'It shares personal details',
      pressure: 'It puts pressure on somebody',
      'under-18': 'They may be under 18',
      advert: 'It is advertising',
      'something-else': 'Something else',
    },
  },
};

export const reportCopy = {
  note: { label: 'Anything you would like to add', hint: 'Only moderators read this.' },
  danger: 'If you know where they are and they may be in danger, please call 999, or 112 in Ireland.',
  need: 'Please choose one of these.',
  send: 'Tell a moderator',
  sending: 'Sending',
  done: {
    title: 'Thank you for looking out for each other',
    detail: 'A moderator will read this. We won’t tell them it was you. You don’t have to do anything else.',
    close: 'Close',
  },
} as const;
