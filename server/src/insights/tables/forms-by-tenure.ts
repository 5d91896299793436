import type { MemberLog } from '@alongside/shared/insights/member-log';
import { formsBands, tenureBand, tenureBands, waysTakenPart } from './bands.js';
import { cellOfPeople, type TrueTable } from './cell.js';
import { mostWays } from './offered-forms.js';

/** T2: members by the number of ways they took part (F6, 0 to 6) and how long they have been here (3). */
export const formsByTenure = (logs: readonly MemberLog[]): TrueTable => ({
  id: 'T2',
  cells: formsBands.flatMap((band) =>
    tenureBands.map((tenure) =>
      cellOfPeople(
        { kind: Number(band) > mostWays ? 'structural-zero' : 'counted', band, subgroup: 'tenure', subgroup_value: tenure },
        logs.filter((log) => waysTakenPart(log) === Number(band) && tenureBand(log) === tenure).length,
      ),
    ),
  ),
});
