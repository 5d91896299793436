import { Injectable } from '@nestjs/common';
import type { Month } from '@alongside/shared/insights/member-log';
import { Settings, type Tx } from '#platform';
import { firstDayOf, monthAfter, monthsBetween } from '../calendar.js';
import { ContactKeys } from '../record/contact-keys.js';
import { wasOnTheTeam } from '../team.js';

/** Somebody who had joined by a month's end and was not on the team then. */
export interface Counted {
  readonly memberKey: Buffer;
  readonly tenure: number;
  /** Their account is open, so that they count even where they neither gave nor received. */
  readonly open: boolean;
}

@Injectable()
export class Population {
  private readonly zone: string;

  constructor(
    private readonly keys: ContactKeys,
    settings: Settings,
  ) {
    this.zone = settings.values.COMMUNITY_TIME_ZONE;
  }

  async of(tx: Tx, month: Month): Promise<Counted[]> {
    const rows = await tx.query<{ id: string; joined: Month; open: boolean }>(
      `SELECT m.id, to_char(m.joined_at AT TIME ZONE $1, 'YYYY-MM') AS joined, m.state IN ('active', 'on-break') AS open
       FROM member m, (SELECT $2::date::timestamp AT TIME ZONE $1 AS at) ended
       WHERE m.joined_at < ended.at AND NOT ${wasOnTheTeam('m.id', 'ended.at')}`,
      [this.zone, firstDayOf(monthAfter(month))],
    );
    return rows.map((row) => ({ memberKey: this.keys.member(row.id), tenure: monthsBetween(row.joined, month), open: row.open }));
  }
}
