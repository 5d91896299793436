import { describe, expect, it } from 'vitest';
import { staffedHours } from './staffed-hours.js';
import { dueAt, soonerDue } from './targets.js';

const hours = staffedHours('08:00-22:00', 'Europe/London');
const atNight = new Date('2026-01-10T03:00:00Z');

describe('target times', () => {
  it('count real time where somebody may be in danger', () => {
    expect(dueAt('P0', false, atNight, hours)?.toISOString()).toBe('2026-01-10T03:05:00.000Z');
  });

  it('count staffed minutes for everything else, fewer for method detail and threats', () => {
    expect(dueAt('P1', false, atNight, hours)?.toISOString()).toBe('2026-01-10T08:30:00.000Z');
    expect(dueAt('P1', true, atNight, hours)?.toISOString()).toBe('2026-01-10T08:15:00.000Z');
    expect(dueAt('P2', false, atNight, hours)?.toISOString()).toBe('2026-01-10T16:00:00.000Z');
  });

  it('run no clock for what is only sampled', () => {
    expect(dueAt('P3', true, atNight, hours)).toBeNull();
  });

  it('take the sooner of two, where null is never', () => {
    const soon = new Date(1);
    expect(soonerDue(null, soon)).toBe(soon);
    expect(soonerDue(soon, new Date(2))).toBe(soon);
    expect(soonerDue(null, null)).toBeNull();
  });
});
