import type { CellStatus, Row, TableFile } from '@alongside/shared/insights/table';

export interface Cell {
  readonly value: number | null;
  readonly status: CellStatus;
}

/** A long table turned to face a reader: rows by columns, and one such grid for each form where a table has several. */
export interface Grid {
  /** The form a grid is about, where a table has one grid for each. */
  readonly about: string | undefined;
  /** Empty where a table has one number a row. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** Grids in the order of the file, so that a reader finds in them what the file says. */
export const gridsOf = (table: TableFile): Grid[] => {
  const byForm = table.table_id === 'T3';
  const abouts = byForm ? unique(table.rows.map((row) => row.form ?? '')) : [undefined];
  return abouts.map((about) => {
    const rows = table.rows.filter((row) => about === undefined || row.form === about);
    const columns = unique(rows.map((row) => row.subgroup_value ?? '')).filter((name) => name !== '');
    const names = unique(rows.map(nameOf));
    return { about, columns, rows: names.map((name) => ({ name, cells: cellsOf(rows, name, columns) })) };
  });
};

const nameOf = (row: Row): string => row.band ?? row.form ?? '';

const cellsOf = (rows: readonly Row[], name: string, columns: readonly string[]): Cell[] => {
  const own = rows.filter((row) => nameOf(row) === name);
  const inOrder = columns.length === 0 ? own.slice(0, 1) : columns.map((column) => own.find((row) => row.subgroup_value === column));
  return inOrder.map((row) => ({ value: row?.value ?? null, status: row?.status ?? 'not_released' }));
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The longest bar a grid needs; at least the size of a hidden number, so that those can be drawn too. */
export const largestIn = (grid: Grid): number => Math.max(10, ...grid.rows.flatMap((row) => row.cells.map((cell) => cell.value ?? 0)));

/** Whether a grid holds anything that could have been counted. */
export const isOffered = (grid: Grid): boolean => grid.rows.some(({ cells }) => cells.some(({ status }) => status === 'ok' || status === 'low'));
