import type { Row } from '@alongside/shared/insights/table';
import { basic10, protect } from '../tables/basic10.js';
import type { TrueTable } from '../tables/cell.js';
import { tableWords } from '../words/tables.js';

export type RowHead = Pick<Row, 'release_id' | 'site_id' | 'period_type' | 'period_start' | 'period_end'>;

/** A protected table as rows of the long table, in the fixed order of its cells. From here on there are no true numbers. */
export const rowsOf = (head: RowHead, table: TrueTable): Row[] =>
  table.cells.map((cell) => ({
    ...head,
    table_id: table.id,
    measure: tableWords[table.id].measure,
    direction: cell.direction,
    form: cell.form,
    setting: cell.setting,
    band: cell.band,
    subgroup: cell.subgroup,
    subgroup_value: cell.subgroup_value,
    unit: tableWords[table.id].unit,
    ...protect(cell),
    lo95: null,
    hi95: null,
    delta: null,
    epsilon: null,
    rounding: basic10.rounding,
    threshold: basic10.threshold,
    method_version: basic10.version,
  }));
