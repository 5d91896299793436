/** When moderators are here: minutes of the local day in one time zone. `end` at or before `start` runs past midnight; equal means all day. */
export interface StaffedHours {
  readonly start: number;
  readonly end: number;
  readonly zone: string;
}

interface Shift {
  readonly from: number;
  readonly to: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Longest target that is ever asked for stays well inside this many days. */
const horizonDays = 60;

/** Reads `08:00-23:59` in a zone such as `Europe/London`. */
export const staffedHours = (hours: string, zone: string): StaffedHours => {
  const [start, end] = hours.split('-').map((time) => {
    const [hour, minute] = time.split(':').map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
  });
  return { start: start ?? 0, end: end ?? 0, zone };
};

export const isStaffed = (hours: StaffedHours, at: Date): boolean =>
  shiftsFrom(hours, at).some((shift) => shift.from <= at.getTime() && at.getTime() < shift.to);

/** When somebody is next here: `at` itself while somebody is. */
export const nextStaffed = (hours: StaffedHours, at: Date): Date => addStaffedMinutes(hours, at, 0);

/**
 * The instant by which so many staffed minutes have gone by.
 * @param minutes whole or part minutes, not negative; time when nobody is here does not count
 */
export const addStaffedMinutes = (hours: StaffedHours, from: Date, minutes: number): Date => {
  let left = minutes * minuteMs;
  for (const shift of shiftsFrom(hours, from)) {
    const start = Math.max(shift.from, from.getTime());
    if (start >= shift.to) continue;
    if (left <= shift.to - start) return new Date(start + left);
    left -= shift.to - start;
  }
  throw new RangeError('no such staffed time within the horizon');
};

/** Shifts in order, from the one that may still be running the evening before. */
const shiftsFrom = ({ start, end, zone }: StaffedHours, at: Date): Shift[] => {
  const today = at.getTime() + offsetOf(at.getTime(), zone);
  const midnight = Math.floor(today / dayMs) * dayMs;
  const days = Array.from({ length: horizonDays }, (_, day) => midnight + (day - 1) * dayMs);
  return days.map((day) => ({
    from: instantOf(day + start * minuteMs, zone),
    to: instantOf(day + end * minuteMs + (end <= start ? dayMs : 0), zone),
  }));
};

/** The instant at which clocks in the zone show this local time; a time that a spring change skips comes out an hour later. */
const instantOf = (local: number, zone: string): number => {
  const guess = local - offsetOf(local, zone);
  const settled = local - offsetOf(guess, zone);
  return offsetOf(settled, zone) === local - settled ? settled : Math.max(guess, settled);
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** How far clocks in the zone are ahead of UTC at an instant, in milliseconds. */
const offsetOf = (instant: number, zone: string): number => {
  const whole = Math.floor(instant / 1_000) * 1_000;
  const parts = new Map(formatOf(zone).formatToParts(whole).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - whole;
};
