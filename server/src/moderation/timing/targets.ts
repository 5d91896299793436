import type { Priority } from '@alongside/shared/safety/assessment';
import { addStaffedMinutes, type StaffedHours } from './staffed-hours.js';

/**
 * Minutes until a person should have looked; null where no clock runs.
 * @param quick method detail or a threat, which cannot wait as long as other risk
 */
export const targetMinutes = (priority: Priority, quick: boolean): number | null => {
  switch (priority) {
    case 'P0':
      return 5;
    case 'P1':
      return quick ? 15 : 30;
    case 'P2':
      return 480;
    case 'P3':
      return null;
  }
};

/** When a person should have looked. Danger counts real time; everything else the minutes in which somebody is here. */
export const dueAt = (priority: Priority, quick: boolean, from: Date, hours: StaffedHours): Date | null => {
  const minutes = targetMinutes(priority, quick);
  if (minutes === null) return null;
  return priority === 'P0' ? new Date(from.getTime() + minutes * 60_000) : addStaffedMinutes(hours, from, minutes);
};

/** The sooner of two target times, where null is never. */
export const soonerDue = (a: Date | null, b: Date | null): Date | null => {
  if (a === null || b === null) return a ?? b;
  return a.getTime() <= b.getTime() ? a : b;
};
