import type { TableId } from '@alongside/shared/insights/table';
import { releasesCopy, tableWords } from '../../copy/en-GB/releases.js';
import { classes } from '../../ui/classes.js';
import { textOf, wordsOf } from './cell-text.js';
import { largestIn, type Cell, type Grid } from './grid-of.js';
import styles from './grid-bars.module.css';

/** A hidden number is somewhere from 0 to 9: its bar is this long and empty, so that it is not read as a value. */
const hiddenAs = 9;

/** Bars drawn by hand, with words that keep their size on a phone. The table after them is their twin, so they are one picture to a screen reader. */
export const GridBars = ({ grid, id, title }: { grid: Grid; id: TableId; title: string }) => {
  const longest = largestIn(grid);
  const single = grid.columns.length === 0;
  const rowWords = tableWords[id].row ?? wordsOf;
  return (
    // An SVG image cannot hold HTML, and words drawn in SVG shrink with it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="img" aria-label={releasesCopy.plotOf(title)} className={classes(styles['bars'], single && styles['single'])}>
      {grid.rows.map((row) => {
        const nothing = !single && row.cells.every(({ status }) => status === 'structural_zero');
        return (
          <div key={row.name} className={styles['group']}>
            {!single && (
              <div className={styles['head']}>
                {rowWords(row.name)} {nothing && <span className={styles['quiet']}>{releasesCopy.cannotBe}</span>}
              </div>
            )}
            {!nothing &&
              row.cells.map((cell, at) => (
                <Bar key={grid.columns[at] ?? row.name} label={grid.columns[at] === undefined ? rowWords(row.name) : wordsOf(grid.columns[at])} cell={cell} longest={longest} />
              ))}
          </div>
        );
      })}
    </div>
  );
};

const Bar = ({ label, cell, longest }: { label: string; cell: Cell; longest: number }) => {
  const hidden = cell.status === 'low';
  const long = `${(100 * (cell.value ?? (hidden ? hiddenAs : 0))) / longest}%`;
  return (
    <div className={styles['line']}>
      <span className={styles['label']}>{label}</span>
      <svg className={styles['plot']} focusable="false">
        <line x1="1" x2="1" y1="0" y2="100%" className={styles['axis']} />
        {(cell.status === 'ok' || hidden) && <rect x="1" y="15%" width={long} height="70%" rx="3" className={hidden ? styles['hidden'] : styles['shown']} />}
      </svg>
      <span className={classes(styles['value'], cell.status !== 'ok' && styles['quiet'])}>{textOf(cell)}</span>
    </div>
  );
};
