import { describe, expect, it } from 'vitest';
import { waitWords } from './wait-words.js';

const none = { P0: null, P1: null, P2: null };
const times = { staffedNow: true, hours: '08:00-23:59', timeZone: 'Europe/London', backAt: null, p50Minutes: none, p90Minutes: none };
const now = new Date(2026, 10, 20, 23, 0).getTime();

const backAt = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();

describe('how long a look takes', () => {
  it('gives the real number while somebody is here', () => {
    expect(waitWords({ ...times, p50Minutes: { ...none, P2: 11.2 } }, now)).toContain('within 12 minutes');
    expect(waitWords(times, now)).toBe('Moderators are here now.');
  });

  it('says when somebody is back, with the day when it is further off', () => {
    expect(waitWords({ ...times, staffedNow: false, backAt: backAt(21, 8) }, now)).toContain('back at 8 am');
    expect(waitWords({ ...times, staffedNow: false, backAt: backAt(22, 8, 30) }, now)).toContain('back on Sunday at 8:30 am');
  });
});
