import type { ReleaseTable as Listed } from '@alongside/shared/insights/release';
import { appCopy } from '../../copy/en-GB/app.js';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Card } from '../../ui/card.js';
import { Loading } from '../../ui/loading.js';
import { Row, Stack } from '../../ui/stack.js';
import { wordsOf } from './cell-text.js';
import { GridBars } from './grid-bars.js';
import { gridsOf } from './grid-of.js';
import { GridTable } from './grid-table.js';
import { useTable } from './use-releases.js';

/** One table of a release: drawn, in numbers, and to download. Where bands meet bands only the numbers are clear. */
export const ReleaseTable = ({ releaseId, table }: { releaseId: string; table: Listed }) => {
  const { data, error, refetch } = useTable(releaseId, table.id);
  return (
    <Card>
      <Stack>
        <h2>{table.title}</h2>
        <p>{table.note}</p>
        {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
        {data === undefined && error === null && <Loading words={appCopy.loading} />}
        {data !== undefined &&
          gridsOf(data).map((grid) => {
            const name = grid.about === undefined ? table.title : `${table.title}: ${wordsOf(grid.about)}`;
            return (
              <Stack key={name}>
                {table.id !== 'T3' && <GridBars grid={grid} title={name} />}
                <GridTable grid={grid} id={table.id} caption={name} />
              </Stack>
            );
          })}
        <Row>
          {table.files.map((file) => (
            <a key={file.format} href={`/api/v1${file.path}`} download={`${table.id}.${file.format}`}>
              {`${releasesCopy.download} ${table.id}: ${file.format === 'csv' ? releasesCopy.csv : releasesCopy.json}`}
            </a>
          ))}
        </Row>
      </Stack>
    </Card>
  );
};
