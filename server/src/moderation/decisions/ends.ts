import type { Action } from '@alongside/shared/moderation/decision';

const dayMs = 86_400_000;
/** A closed account is looked at again after half a year. */
const reviewDays = 182;

/** When what a decision puts on somebody ends, or is looked at again; null where it puts nothing on them. */
export const endOf = (actions: readonly Action[], from: Date): Date | null => {
  for (const action of actions) {
    const days = daysOf(action);
    if (days !== undefined) return new Date(from.getTime() + days * dayMs);
  }
  return null;
};

const daysOf = (action: Action): number | undefined => {
  switch (action.type) {
    case 'limit-posting':
      return action.days;
    case 'pause-member':
      return action.weeks * 7;
    case 'close-account':
      return reviewDays;
    default:
      return undefined;
  }
};
