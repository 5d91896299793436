import { z } from 'zod';
import { Id } from '../kernel/ids.js';
import { Form, Setting } from './member-log.js';

/** The tables every release holds, each with a fixed list of cells. */
export const tableIds = ['T1', 'T2', 'T3', 'T4', 'T5'] as const;
export const TableId = z.enum(tableIds);
export type TableId = z.infer<typeof TableId>;

/**
 * What stands behind a value. `ok`: shown. `low`: hidden because it is small. `structural_zero`: nothing can be here yet.
 * `not_released`: left out on purpose.
 */
export const cellStatuses = ['ok', 'low', 'structural_zero', 'not_released'] as const;
export const CellStatus = z.enum(cellStatuses);
export type CellStatus = z.infer<typeof CellStatus>;

/** A day, `2026-10-31`. */
export const Day = z.iso.date();

/**
 * One row of the long, tidy table that researchers pull: one number and all that is needed to read it. Null where a column
 * does not apply; `value` is null unless the status is `ok` or `structural_zero`. Names are those of the CSV's header.
 */
export const Row = z.object({
  release_id: Id,
  site_id: z.string(),
  period_type: z.enum(['month', 'quarter']),
  period_start: Day,
  period_end: Day,
  table_id: TableId,
  measure: z.string(),
  direction: z.enum(['given', 'received']).nullable(),
  form: Form.nullable(),
  setting: Setting.nullable(),
  band: z.string().nullable(),
  subgroup: z.string().nullable(),
  subgroup_value: z.string().nullable(),
  unit: z.enum(['members', 'posts', 'contacts']),
  value: z.number().nullable(),
  lo95: z.number().nullable(),
  hi95: z.number().nullable(),
  status: CellStatus,
  delta: z.number().nullable(),
  epsilon: z.number().nullable(),
  rounding: z.int(),
  threshold: z.int(),
  method_version: z.string(),
});
export type Row = z.infer<typeof Row>;

/** The columns, in the order of the CSV. */
export const columns = Object.keys(Row.shape) as readonly (keyof Row)[];

/** One table as JSON: the same rows as its CSV, with a heading and a sentence on how to read it. */
export const TableFile = z.object({ table_id: TableId, title: z.string(), note: z.string(), rows: z.array(Row) });
export type TableFile = z.infer<typeof TableFile>;
