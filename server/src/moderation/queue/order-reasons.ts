import { orderWords } from '@alongside/shared/copy/cases';
import type { CaseState } from '@alongside/shared/moderation/states';
import type { Priority } from '@alongside/shared/safety/assessment';

export interface OrderFacts {
  readonly priority: Priority;
  readonly state: CaseState;
  readonly round: number;
  /** Part of the target time used, 0 and up; null where no clock runs. */
  readonly share: number | null;
  readonly reports: number;
  readonly noticedByEngine: boolean;
  readonly held: boolean;
}

/** Why a case stands where it stands: risk first, then time; the rest is told because it helps, and orders nothing. */
export const orderReasons = ({ priority, state, round, share, reports, noticedByEngine, held }: OrderFacts): string[] =>
  [
    orderWords.risk[priority],
    share === null || state === 'resolved' ? undefined : share >= 1 ? orderWords.late : orderWords.share(Math.floor(share * 100)),
    state === 'escalated' ? orderWords.escalated : undefined,
    round > 1 ? orderWords.again : undefined,
    held ? orderWords.held : undefined,
    noticedByEngine ? orderWords.engine : undefined,
    reports > 0 ? orderWords.reported(reports) : undefined,
  ].filter((reason) => reason !== undefined);
