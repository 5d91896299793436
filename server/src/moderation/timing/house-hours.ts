import { Injectable } from '@nestjs/common';
import type { Priority } from '@alongside/shared/safety/assessment';
import { Settings } from '#platform';
import { isStaffed, nextStaffed, staffedHours, type StaffedHours } from './staffed-hours.js';
import { dueAt } from './targets.js';

/** The hours this community is staffed, from its settings. */
@Injectable()
export class HouseHours {
  readonly hours: StaffedHours;

  constructor(settings: Settings) {
    this.hours = staffedHours(settings.values.STAFFED_HOURS, settings.values.COMMUNITY_TIME_ZONE);
  }

  staffedAt(at: Date): boolean {
    return isStaffed(this.hours, at);
  }

  backAt(at: Date): Date {
    return nextStaffed(this.hours, at);
  }

  dueAt(priority: Priority, quick: boolean, from: Date): Date | null {
    return dueAt(priority, quick, from, this.hours);
  }
}
