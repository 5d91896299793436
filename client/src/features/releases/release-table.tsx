import type { Codebook } from '@alongside/shared/insights/codebook';
import type { ReleaseTable as Listed } from '@alongside/shared/insights/release';
import { appCopy } from '../../copy/en-GB/app.js';
import { releasesCopy, tableWords } from '../../copy/en-GB/releases.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Card } from '../../ui/card.js';
import { Loading } from '../../ui/loading.js';
import { wordsOf } from './cell-text.js';
import { FileLinks } from './file-links.js';
import { GridBars } from './grid-bars.js';
import { gridsOf, isOffered, type Grid } from './grid-of.js';
import { GridTable } from './grid-table.js';
import { Meanings } from './meanings.js';
import { useTable } from './use-releases.js';
import styles from './release-table.module.css';

interface Props {
  readonly releaseId: string;
  readonly table: Listed;
  readonly codebook: Codebook | undefined;
}

/** One table of a release: drawn, in numbers, in words, and to download. */
export const ReleaseTable = ({ releaseId, table, codebook }: Props) => {
  const { data, error, refetch } = useTable(releaseId, table.id);
  const meaning = codebook?.tables.find(({ id }) => id === table.id);
  return (
    <section id={table.id} aria-labelledby={`${table.id}-title`} className={styles['section']}>
      <Card>
        <h2 id={`${table.id}-title`}>{table.title}</h2>
        <p className={styles['note']}>{table.note}</p>
        {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
        {data === undefined && error === null && <Loading words={appCopy.loading} />}
        {data !== undefined && <Grids grids={gridsOf(data)} table={table} />}
        {meaning !== undefined && <Meanings table={meaning} />}
        <FileLinks files={table.files} name={table.id} />
      </Card>
    </section>
  );
};

const Grids = ({ grids, table: { id, title } }: { grids: readonly Grid[]; table: Listed }) => {
  const caption = `${tableWords[id].unit}, table ${id}`;
  const [only] = grids;
  if (grids.length === 1 && only !== undefined) {
    return (
      <div className={styles['twins']}>
        <GridBars grid={only} id={id} title={title} />
        <GridTable grid={only} id={id} caption={caption} />
      </div>
    );
  }
  return (
    <div className={styles['multiples']}>
      {grids.map((grid) => {
        const form = wordsOf(grid.about ?? '');
        return isOffered(grid) ? (
          <GridTable key={form} grid={grid} id={id} caption={`${form}: ${caption}`} shaded />
        ) : (
          <p key={form} className={styles['empty']}>
            {releasesCopy.notOffered(form)}
          </p>
        );
      })}
    </div>
  );
};
