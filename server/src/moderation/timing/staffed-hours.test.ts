import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addStaffedMinutes, isStaffed, nextStaffed, staffedHours } from './staffed-hours.js';

const day = staffedHours('08:00-22:00', 'Europe/London');
const night = staffedHours('22:00-06:00', 'Europe/London');
const after = (hours: typeof day, from: string, minutes: number) => addStaffedMinutes(hours, new Date(from), minutes).toISOString();

describe('staffed hours', () => {
  it('counts straight through a shift', () => {
    expect(after(day, '2026-01-10T09:00:00Z', 30)).toBe('2026-01-10T09:30:00.000Z');
  });

  it('stops at the end of a shift and goes on the next morning', () => {
    expect(after(day, '2026-01-10T21:50:00Z', 30)).toBe('2026-01-11T08:20:00.000Z');
  });

  it('starts at the next shift when nobody is here', () => {
    expect(after(day, '2026-01-10T03:00:00Z', 30)).toBe('2026-01-10T08:30:00.000Z');
    expect(nextStaffed(day, new Date('2026-01-10T23:00:00Z')).toISOString()).toBe('2026-01-11T08:00:00.000Z');
  });

  it('follows local time over the change to summer time', () => {
    // Clocks went forward at 01:00 UTC on 29 March 2026.
    expect(after(day, '2026-03-28T21:45:00Z', 30)).toBe('2026-03-29T07:15:00.000Z');
    expect(isStaffed(day, new Date('2026-03-29T07:00:00Z'))).toBe(true);
    expect(isStaffed(day, new Date('2026-03-28T07:00:00Z'))).toBe(false);
  });

  it('follows local time over the change back', () => {
    // Clocks went back at 01:00 UTC on 25 October 2026.
    expect(after(day, '2026-10-24T20:45:00Z', 30)).toBe('2026-10-25T08:15:00.000Z');
  });

  it('counts seven hours in the short night and nine in the long one', () => {
    expect(after(night, '2026-03-28T22:00:00Z', 420)).toBe('2026-03-29T05:00:00.000Z');
    expect(after(night, '2026-10-24T21:00:00Z', 540)).toBe('2026-10-25T06:00:00.000Z');
    expect(after(night, '2026-10-24T21:00:00Z', 541)).toBe('2026-10-25T22:01:00.000Z');
  });

  it('knows a shift that runs past midnight', () => {
    expect(isStaffed(night, new Date('2026-01-10T02:00:00Z'))).toBe(true);
    expect(isStaffed(night, new Date('2026-01-10T12:00:00Z'))).toBe(false);
  });

  it('takes equal times as all day, every day', () => {
    const always = staffedHours('00:00-00:00', 'Europe/London');
    expect(after(always, '2026-03-28T23:59:00Z', 180)).toBe('2026-03-29T02:59:00.000Z');
  });

  it('starts an hour later on the morning that skips the starting time', () => {
    const early = staffedHours('01:30-05:00', 'Europe/London');
    expect(nextStaffed(early, new Date('2026-03-29T00:00:00Z')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('never goes back, always lands in a shift, and adds up', () => {
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 2_000 }), (from, first, second) => {
        const once = addStaffedMinutes(day, from, first);
        expect(once.getTime()).toBeGreaterThan(from.getTime());
        expect(isStaffed(day, new Date(once.getTime() - 1))).toBe(true);
        expect(addStaffedMinutes(day, once, second)).toEqual(addStaffedMinutes(day, from, first + second));
      }),
      { numRuns: 60 },
    );
  });
});
