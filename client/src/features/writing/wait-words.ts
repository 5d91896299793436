import type { WaitTimes } from '@alongside/shared/moderation/case';
import { waitCopy } from '../../copy/en-GB/writing.js';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });

/** A time of day as people say it, "8 am" or "8:30 am", with the day when it is not within the next twenty hours. */
const timeOf = (at: Date, now: number): string => {
  const time = clock.format(at).replace(':00', '');
  return at.getTime() - now > 20 * 3_600_000 ? waitCopy.on(weekday.format(at), time) : waitCopy.at(time);
};

/**
 * How long a look by a moderator takes just now, in one honest sentence. Posts go by the middle priority.
 * @param now milliseconds since 1970
 */
export const waitWords = ({ staffedNow, backAt, p50Minutes }: WaitTimes, now: number): string => {
  const minutes = p50Minutes.P2 ?? p50Minutes.P1;
  if (!staffedNow) return backAt === null ? waitCopy.away : waitCopy.awayUntil(timeOf(new Date(backAt), now));
  return minutes === null ? waitCopy.here : waitCopy.hereWithin(waitCopy.minutes(Math.ceil(minutes)));
};
