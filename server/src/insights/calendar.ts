import type { Month } from '@alongside/shared/insights/member-log';

/** A calendar day, `2026-10-31`, in the community's own time zone. */
export type Day = string;

/** Late changes to a month are counted until this many days after its end; a release waits a little longer. */
const settlesAfterDays = 7;
const releasableAfterDays = 10;

/** The day it is somewhere. @param zone an IANA name such as Europe/London */
export const dayIn = (zone: string, at: Date): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): Day => `${month}-01`;

export const addDays = (day: Day, days: number): Day => isoDay(new Date(Date.parse(day) + days * 86_400_000));

export const monthAfter = (month: Month): Month => {
  const { year, index } = partsOf(month);
  return monthOf(isoDay(new Date(Date.UTC(year, index + 1, 1))));
};

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(monthAfter(month)), -1);

/** From this day on the record of a month no longer changes. */
export const settledFrom = (month: Month): Day => addDays(firstDayOf(monthAfter(month)), settlesAfterDays);

/** From this day on a month can be released. */
export const releasableFrom = (month: Month): Day => addDays(firstDayOf(monthAfter(month)), releasableAfterDays);

/** Calendar months from one to another: 0 for the same, negative when `to` comes first. */
export const monthsBetween = (from: Month, to: Month): number => {
  const [one, two] = [partsOf(from), partsOf(to)];
  return (two.year - one.year) * 12 + two.index - one.index;
};

const partsOf = (month: Month): { year: number; index: number } => ({ year: Number(month.slice(0, 4)), index: Number(month.slice(5)) - 1 });

const isoDay = (at: Date): Day => at.toISOString().slice(0, 10);
