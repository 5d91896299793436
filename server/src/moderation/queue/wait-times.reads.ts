import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WaitTimes } from '@alongside/shared/moderation/case';
import type { Priority } from '@alongside/shared/safety/assessment';
import { Waits } from '#community';
import { Clock, Database, Settings } from '#platform';
import { HouseHours } from '../timing/house-hours.js';

interface WaitRow {
  readonly priority: Priority;
  readonly p50: number;
  readonly p90: number;
}

/** How long people wait, told as it is. What still waits counts with its age so far once it is late, so that a stuck queue shows. */
@Injectable()
export class WaitTimesReads implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly hours: HouseHours,
    private readonly clock: Clock,
    private readonly waits: Waits,
  ) {}

  onModuleInit(): void {
    this.waits.register((priority) => this.minutes(priority));
  }

  async all(): Promise<WaitTimes> {
    const now = this.clock.now();
    const staffedNow = this.hours.staffedAt(now);
    const rows = await this.rows();
    const of = (priority: Priority, which: 'p50' | 'p90') => rows.find((row) => row.priority === priority)?.[which] ?? null;
    const each = (which: 'p50' | 'p90') => ({ P0: of('P0', which), P1: of('P1', which), P2: of('P2', which) });
    return {
      staffedNow,
      hours: this.settings.values.STAFFED_HOURS,
      timeZone: this.settings.values.COMMUNITY_TIME_ZONE,
      backAt: staffedNow ? null : this.hours.backAt(now).toISOString(),
      p50Minutes: each('p50'),
      p90Minutes: each('p90'),
    };
  }

  /** What somebody who waits is told: the usual wait, after the time until somebody is back. */
  private async minutes(priority: Priority): Promise<number | undefined> {
    const now = this.clock.now();
    const untilBack = (this.hours.backAt(now).getTime() - now.getTime()) / 60_000;
    const usual = (await this.rows()).find((row) => row.priority === priority)?.p50;
    if (usual === undefined) return untilBack > 0 ? Math.ceil(untilBack) : undefined;
    return Math.ceil(untilBack + usual);
  }

  private async rows(): Promise<WaitRow[]> {
    return this.database.query<WaitRow>(
      `SELECT priority, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes))::numeric, 1)::float8 AS p50,
              round((percentile_cont(0.9) WITHIN GROUP (ORDER BY minutes))::numeric, 1)::float8 AS p90
       FROM (SELECT priority, extract(epoch FROM coalesce(looked_at, now()) - waiting_since) / 60 AS minutes
             FROM moderation_case
             WHERE waiting_since > now() - interval '14 days' AND priority <> 'P3' AND (looked_at IS NOT NULL OR due_at < now())
               AND (looked_at IS NOT NULL OR state <> 'resolved')) waits
       GROUP BY priority`,
    );
  }
}
