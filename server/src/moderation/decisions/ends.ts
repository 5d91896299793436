import { daysOf } from '@alongside/shared/moderation/action-rules';
import type { Action } from '@alongside/shared/moderation/decision';

const dayMs = 86_400_000;

/** When what a decision puts on somebody ends, or is looked at again; null where it puts nothing on them. */
export const endOf = (actions: readonly Action[], from: Date): Date | null => {
  for (const action of actions) {
    const days = daysOf(action);
    if (days !== undefined) return new Date(from.getTime() + days * dayMs);
  }
  return null;
};
