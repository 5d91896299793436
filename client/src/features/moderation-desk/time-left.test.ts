import { describe, expect, it } from 'vitest';
import { lengthWords, timeLeft } from './time-left.js';

const now = new Date(2026, 10, 21, 10, 0).getTime();
const minutes = (count: number) => new Date(now + count * 60_000).toISOString();

describe('time left', () => {
  it('is said as people say it', () => {
    expect(timeLeft(null, now)).toEqual({ words: 'No clock', pace: 'calm' });
    expect(timeLeft(minutes(4), now)).toEqual({ words: '4 minutes left', pace: 'near' });
    expect(timeLeft(minutes(45), now)).toEqual({ words: '45 minutes left', pace: 'calm' });
    expect(timeLeft(minutes(-61), now)).toEqual({ words: '61 minutes past its time', pace: 'late' });
    expect(timeLeft(minutes(6 * 60), now).words).toBe('By 16:00 today');
    expect(timeLeft(minutes(24 * 60), now).words).toBe('By 10:00 tomorrow');
    expect(timeLeft(minutes(3 * 24 * 60), now).words).toBe('By Tuesday 10:00');
  });

  it('rounds down', () => {
    expect(lengthWords(59_000)).toBe('less than a minute');
    expect(lengthWords(119_000)).toBe('1 minute');
    expect(lengthWords(3 * 3_600_000)).toBe('3 hours');
    expect(lengthWords(50 * 3_600_000)).toBe('2 days');
  });
});
