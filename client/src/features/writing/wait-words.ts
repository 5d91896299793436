import type { WaitTimes } from '@alongside/shared/moderation/case';
import { waitCopy } from '../../copy/en-GB/writing.js';

const atTime = new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: 'numeric', minute: '2-digit' });

/** How long a look by a moderator takes just now, in one honest sentence. Post checks go by the middle priority. */
export const waitWords = ({ staffedNow, backAt, p50Minutes }: WaitTimes): string => {
  const minutes = p50Minutes.P2 ?? p50Minutes.P1;
  if (!staffedNow) return backAt === null ? waitCopy.away : waitCopy.awayUntil(atTime.format(new Date(backAt)));
  return minutes === null ? waitCopy.here : waitCopy.hereWithin(waitCopy.minutes(Math.ceil(minutes)));
};
