import type { MemberLog } from '@alongside/shared/insights/member-log';
import { roleBand, roleBands, tenureBand, tenureBands } from './bands.js';
import { cellOfPeople, type TrueTable } from './cell.js';

/** T1: members by what they did that month (4) and how long they have been here (3). One log counts in one cell. */
export const roleByTenure = (logs: readonly MemberLog[]): TrueTable => ({
  id: 'T1',
  cells: roleBands.flatMap((band) =>
    tenureBands.map((tenure) =>
      cellOfPeople(
        { band, subgroup: 'tenure', subgroup_value: tenure },
        logs.filter((log) => roleBand(log) === band && tenureBand(log) === tenure).length,
      ),
    ),
  ),
});
