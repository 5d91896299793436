import { timeLeftCopy } from '../../copy/en-GB/desk.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });

/** A stretch of time as people say it. @param ms milliseconds, 0 and up */
export const lengthWords = (ms: number): string => {
  if (ms < minute) return timeLeftCopy.lessThanOne;
  if (ms < 90 * minute) return timeLeftCopy.minutes(Math.floor(ms / minute));
  if (ms < 2 * day) return timeLeftCopy.hours(Math.floor(ms / hour));
  return timeLeftCopy.days(Math.floor(ms / day));
};

export interface TimeLeft {
  readonly words: string;
  readonly pace: 'calm' | 'near' | 'late';
}

/**
 * How long there is until somebody should have looked.
 * @param dueAt an instant in ISO 8601, or null where no clock runs
 * @param now milliseconds since 1970
 */
export const timeLeft = (dueAt: string | null, now: number): TimeLeft => {
  if (dueAt === null) return { words: timeLeftCopy.none, pace: 'calm' };
  const due = Date.parse(dueAt);
  const left = due - now;
  if (left < 0) return { words: timeLeftCopy.late(lengthWords(-left)), pace: 'late' };
  if (left < 90 * minute) return { words: timeLeftCopy.left(lengthWords(left)), pace: left < 15 * minute ? 'near' : 'calm' };
  return { words: timeLeftCopy.by(momentWords(due, now)), pace: 'calm' };
};

const momentWords = (at: number, now: number): string => {
  const time = clock.format(at);
  const days = Math.round((startOfDay(at) - startOfDay(now)) / day);
  if (days === 0) return timeLeftCopy.today(time);
  return days === 1 ? timeLeftCopy.tomorrow(time) : `${weekday.format(at)} ${time}`;
};

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
