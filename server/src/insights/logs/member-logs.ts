import { Injectable } from '@nestjs/common';
import type { MemberLog, Month } from '@alongside/shared/insights/member-log';
import type { Tx } from '#platform';
import { firstDayOf, monthAfter } from '../calendar.js';
import { Population } from './population.reads.js';

const forms = { one_to_one: 'one-to-one', groups: 'group', community: 'community' } as const;
const substantive = `capacity = 'peer' AND replies > 0`;
const byForm = Object.entries(forms)
  .map(([name, form]) => `count(*) FILTER (WHERE ${substantive} AND form = '${form}') AS ${name}`)
  .join(', ');
const light = `count(*) FILTER (WHERE capacity = 'peer' AND replies = 0) AS light`;
const staff = `count(*) FILTER (WHERE capacity = 'staff' AND replies > 0) AS staff`;

/** `$1` and `$2` bound the month; `$3` to `$5` hold the people, one entry each. */
const insertLogs = `
  WITH month AS (SELECT * FROM support_contact WHERE day >= $1 AND day < $2),
  given AS (SELECT giver_key AS member_key, ${byForm}, ${light}, ${staff} FROM month GROUP BY 1),
  received AS (
    SELECT recipient_key AS member_key, ${byForm}, ${light}, ${staff} FROM month WHERE recipient_kind = 'member' GROUP BY 1
  ),
  day_roles AS (
    SELECT member_key, day, bool_or(gave) AS gave, bool_or(NOT gave) AS received FROM (
      SELECT giver_key AS member_key, day, true AS gave FROM month WHERE ${substantive}
      UNION ALL SELECT recipient_key, day, false FROM month WHERE ${substantive} AND recipient_kind = 'member'
    ) sides GROUP BY member_key, day
  ),
  days AS (
    SELECT member_key, count(*) FILTER (WHERE gave AND NOT received) AS gave_only,
      count(*) FILTER (WHERE received AND NOT gave) AS received_only, count(*) FILTER (WHERE gave AND received) AS both_ways
    FROM day_roles GROUP BY member_key
  )
  INSERT INTO member_log
  SELECT $1::date, p.member_key, p.tenure,
    coalesce(g.one_to_one, 0), coalesce(g.groups, 0), coalesce(g.community, 0),
    coalesce(r.one_to_one, 0), coalesce(r.groups, 0), coalesce(r.community, 0),
    coalesce(g.light, 0), coalesce(r.light, 0), coalesce(g.staff, 0), coalesce(r.staff, 0),
    coalesce(d.gave_only, 0), coalesce(d.received_only, 0), coalesce(d.both_ways, 0)
  FROM unnest($3::bytea[], $4::integer[], $5::boolean[]) AS p (member_key, tenure, open)
  LEFT JOIN given g ON g.member_key = p.member_key
  LEFT JOIN received r ON r.member_key = p.member_key
  LEFT JOIN days d ON d.member_key = p.member_key
  WHERE p.open OR g.member_key IS NOT NULL OR r.member_key IS NOT NULL`;

interface LogRow {
  readonly given_one_to_one: number;
  readonly given_group: number;
  readonly given_community: number;
  readonly received_one_to_one: number;
  readonly received_group: number;
  readonly received_community: number;
  readonly tenure: number;
  readonly light_given: number;
  readonly light_received: number;
  readonly staff_given: number;
  readonly staff_received: number;
  readonly days_gave_only: number;
  readonly days_received_only: number;
  readonly days_both: number;
}

/** The member-logs of a month, made again from its contacts whenever they are needed: nothing to drift. */
@Injectable()
export class MemberLogs {
  constructor(private readonly population: Population) {}

  /** Writes the month's logs anew and answers them, in no order that says who is who. */
  async make(tx: Tx, month: Month): Promise<MemberLog[]> {
    const people = await this.population.of(tx, month);
    await tx.query('DELETE FROM member_log WHERE month = $1', [firstDayOf(month)]);
    await tx.query(insertLogs, [
      firstDayOf(month),
      firstDayOf(monthAfter(month)),
      people.map((person) => person.memberKey),
      people.map((person) => person.tenure),
      people.map((person) => person.open),
    ]);
    const rows = await tx.query<LogRow>('SELECT * FROM member_log WHERE month = $1 ORDER BY member_key', [firstDayOf(month)]);
    return rows.map((row) => logOf(month, row));
  }
}

const logOf = (month: Month, row: LogRow): MemberLog => ({
  month,
  tenure: row.tenure,
  given: { 'one-to-one': row.given_one_to_one, group: row.given_group, community: row.given_community },
  received: { 'one-to-one': row.received_one_to_one, group: row.received_group, community: row.received_community },
  light: { given: row.light_given, received: row.light_received },
  staff: { given: row.staff_given, received: row.staff_received },
  days: { gaveOnly: row.days_gave_only, receivedOnly: row.days_received_only, both: row.days_both },
});
