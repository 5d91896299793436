const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const thisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const anyYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/**
 * How long ago something was, as people say it.
 * @param at an instant in ISO 8601
 * @param now milliseconds since 1970
 */
export const timeWords = (at: string, now: number): string => {
  const then = new Date(at);
  const ago = now - then.getTime();
  if (ago < minute) return 'just now';
  if (ago < hour) return relative.format(-Math.floor(ago / minute), 'minute');
  if (ago < day) return relative.format(-Math.floor(ago / hour), 'hour');
  if (ago < 7 * day) return relative.format(-Math.floor(ago / day), 'day');
  return (then.getFullYear() === new Date(now).getFullYear() ? thisYear : anyYear).format(then);
};

/** The exact moment, in the reader's own time. */
export const fullTime = (at: string): string => exact.format(new Date(at));

/** The day written out, `4 December 2026`. @param at an instant in ISO 8601, or milliseconds since 1970 */
export const fullDay = (at: string | number): string => anyYear.format(new Date(at));
