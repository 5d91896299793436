import { describe, expect, it } from 'vitest';
import { addDays, dayIn, lastDayOf, monthAfter, monthsBetween, releasableFrom, settledFrom } from './calendar.js';

describe('the calendar of the community', () => {
  it('gives the day where the community is, summer and winter', () => {
    expect(dayIn('Europe/London', new Date('2026-07-31T23:30:00Z'))).toBe('2026-08-01');
    expect(dayIn('Europe/London', new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
    expect(dayIn('America/New_York', new Date('2026-01-01T02:00:00Z'))).toBe('2025-12-31');
  });

  it('steps over years and leap days', () => {
    expect(monthAfter('2026-12')).toBe('2027-01');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthsBetween('2025-11', '2026-02')).toBe(3);
    expect(monthsBetween('2026-02', '2026-02')).toBe(0);
  });

  it('settles a month after seven whole days, and releases it after ten', () => {
    expect(settledFrom('2026-10')).toBe('2026-11-08');
    expect(releasableFrom('2026-10')).toBe('2026-11-11');
  });
});
