import { tableWords } from '../../copy/en-GB/releases.js';
import type { TableId } from '@alongside/shared/insights/table';
import { textOf, wordsOf } from './cell-text.js';
import type { Grid } from './grid-of.js';
import styles from './releases.module.css';

/** The numbers of a grid, as a table that reads aloud well. */
export const GridTable = ({ grid, id, caption }: { grid: Grid; id: TableId; caption: string }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls sideways must be reachable by keyboard
  <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{tableWords[id].rows}</th>
          {grid.columns.length === 0 ? <th scope="col">{tableWords[id].unit}</th> : grid.columns.map((column) => <th key={column} scope="col">{wordsOf(column)}</th>)}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{wordsOf(row.name)}</th>
            {row.cells.map((cell, at) => (
              <td key={grid.columns[at] ?? id} className={cell.status === 'ok' ? styles['number'] : styles['hidden']}>
                {textOf(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
