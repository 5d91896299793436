import { Link, useParams } from 'react-router';
import { appCopy } from '../../copy/en-GB/app.js';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { ReleaseTable } from '../../features/releases/release-table.js';
import styles from '../../features/releases/releases.module.css';
import { useRelease } from '../../features/releases/use-releases.js';
import { isProblem } from '../../lib/api/problem-error.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Banner } from '../../ui/banner.js';
import { Card } from '../../ui/card.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';
import { GonePage } from './gone-page.js';

/** One release: what it is, its tables drawn and in numbers, its files, and how it was made. */
export const ReleasePage = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useRelease(id);
  usePageTitle(releasesCopy.page);
  if (isProblem(error, 'release.not-found') || isProblem(error, 'input.invalid')) return <GonePage />;
  if (error !== null) return <ProblemNote error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading words={appCopy.loading} />;
  return (
    <Stack room="loose">
      <Link to={paths.releases()}>{releasesCopy.back}</Link>
      <PageHeader title={releasesCopy.released(releasesCopy.month(data.period))}>
        {`${releasesCopy.version(data.version)}. ${releasesCopy.hiddenNote}`}
      </PageHeader>
      {data.demo && <Banner title={releasesCopy.demo} />}
      {!data.latest && <p>{releasesCopy.newer}</p>}
      {data.tables.map((table) => (
        <ReleaseTable key={table.id} releaseId={data.id} table={table} />
      ))}
      <Card>
        <Stack>
          <h2>{releasesCopy.howMade}</h2>
          <p className={styles['made']}>{data.howMade}</p>
          <p>{releasesCopy.frozen}</p>
          <a href={`/api/v1${data.codebook.path}`} download="codebook.json">
            {releasesCopy.codebook}
          </a>
        </Stack>
      </Card>
    </Stack>
  );
};
