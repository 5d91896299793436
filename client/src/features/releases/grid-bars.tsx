import { releasesCopy } from '../../copy/en-GB/releases.js';
import { textOf, wordsOf } from './cell-text.js';
import { largestIn, type Cell, type Grid } from './grid-of.js';
import styles from './releases.module.css';

const barHeight = 22;
const labelRoom = 190;
const valueRoom = 110;
const barRoom = 320;
const width = labelRoom + barRoom + valueRoom;
const headRoom = 26;
/** A hidden number is somewhere from 0 to 9: its bar is drawn this wide and striped, so that it is not read as a value. */
const hiddenAs = 9;

/** Bars drawn by hand in SVG, one group for each row; its twin is the table under it. */
export const GridBars = ({ grid, title }: { grid: Grid; title: string }) => {
  const longest = largestIn(grid);
  const lines = grid.rows.flatMap((row) => [
    { head: wordsOf(row.name) },
    ...row.cells.map((cell, at) => ({ label: grid.columns[at] === undefined ? '' : wordsOf(grid.columns[at]), cell })),
  ]);
  const tops = lines.reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + ('head' in line ? headRoom : barHeight)], []);
  const height = (tops.at(-1) ?? 0) + 8;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page itself has no other way to say what it is
    <svg className={styles['bars']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={releasesCopy.plotOf(title)}>
      <defs>
        <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" className={styles['stripe']} />
        </pattern>
      </defs>
      {lines.map((line, at) => {
        const top = (tops[at] ?? 0) - ('head' in line ? headRoom : barHeight);
        return 'head' in line ? (
          <text key={`${line.head} ${top}`} x={0} y={top + 19} className={styles['head']}>
            {line.head}
          </text>
        ) : (
          <Bar key={top} label={line.label} cell={line.cell} top={top} scale={barRoom / longest} />
        );
      })}
    </svg>
  );
};

const Bar = ({ label, cell, top, scale }: { label: string; cell: Cell; top: number; scale: number }) => {
  const hidden = cell.status === 'low';
  const long = (cell.value ?? (hidden ? hiddenAs : 0)) * scale;
  return (
    <g>
      <text x={labelRoom - 10} y={top + 15} textAnchor="end" className={styles['label']}>
        {label}
      </text>
      {(cell.status === 'ok' || hidden) && (
        <rect x={labelRoom} y={top + 3} width={Math.max(1, long)} height={barHeight - 7} rx={4} {...(hidden ? { fill: 'url(#stripes)' } : { className: styles['bar'] })} />
      )}
      <text x={labelRoom + long + 8} y={top + 15} className={styles['value']}>
        {textOf(cell)}
      </text>
    </g>
  );
};
