import type { TableId } from '@alongside/shared/insights/table';
import { tableWords } from '../../copy/en-GB/releases.js';
import { classes } from '../../ui/classes.js';
import { textOf, wordsOf } from './cell-text.js';
import { largestIn, type Cell, type Grid } from './grid-of.js';
import styles from './grid-table.module.css';

interface Props {
  readonly grid: Grid;
  readonly id: TableId;
  readonly caption: string;
  /** Shades cells by their number, where bands meet bands and bars would say nothing. */
  readonly shaded?: boolean;
}

const shades = 4;

/** The numbers of a grid, as a table that reads aloud well. */
export const GridTable = ({ grid, id, caption, shaded }: Props) => {
  const { rows, columns, unit } = tableWords[id];
  const longest = largestIn(grid);
  const shadeOf = ({ status, value }: Cell) => (shaded === true && status === 'ok' ? styles[`shade${Math.ceil(((value ?? 0) / longest) * shades)}`] : undefined);
  const single = grid.columns.length === 0;
  return (
    // A table that is wider than a phone is moved sideways, with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{caption}</caption>
        <thead>
          {!single && (
            <tr>
              <th scope="col" rowSpan={2}>
                {rows}
              </th>
              <th scope="colgroup" colSpan={grid.columns.length} className={styles['over']}>
                {columns}
              </th>
            </tr>
          )}
          <tr>
            {single && <th scope="col">{rows}</th>}
            {(single ? [unit] : grid.columns).map((column) => (
              <th key={column} scope="col" className={styles['number']}>
                {wordsOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{wordsOf(row.name)}</th>
              {row.cells.map((cell, at) => (
                <td key={grid.columns[at] ?? id} className={classes(styles['number'], cell.status !== 'ok' && styles['quiet'], shadeOf(cell))}>
                  {textOf(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
