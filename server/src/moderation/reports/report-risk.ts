import type { ReportReason } from '@alongside/shared/moderation/report';
import type { Priority } from '@alongside/shared/safety/assessment';

export interface Risk {
  readonly priority: Priority;
  readonly quick: boolean;
}

/** How soon a person looks at what somebody told us, by the reason they chose. Their number never counts. */
export const riskOf = (reason: ReportReason): Risk => {
  switch (reason) {
    case 'in-danger-now':
    case 'encourages-harm':
      return { priority: 'P0', quick: false };
    case 'method-detail':
    case 'threat':
      return { priority: 'P1', quick: true };
    case 'talks-of-suicide':
    case 'self-harm':
    case 'under-18':
      return { priority: 'P1', quick: false };
    case 'struggling':
    case 'unkind':
    case 'hate':
    case 'sexual':
    case 'personal-details':
    case 'pressure':
    case 'advert':
    case 'something-else':
      return { priority: 'P2', quick: false };
  }
};
