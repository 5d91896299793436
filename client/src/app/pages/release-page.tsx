import { Link, useParams } from 'react-router';
import type { ReleaseDetail } from '@alongside/shared/insights/release';
import { appCopy } from '../../copy/en-GB/app.js';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { ReleaseFacts } from '../../features/releases/release-facts.js';
import { ReleaseTable } from '../../features/releases/release-table.js';
import { useCodebook, useRelease } from '../../features/releases/use-releases.js';
import { ProblemError } from '../../lib/api/problem-error.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Banner } from '../../ui/banner.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { PlainList } from '../../ui/plain-list.js';
import { paths } from '../paths.js';
import { GonePage } from './gone-page.js';
import styles from './research-page.module.css';

/** One release: what it is, its tables drawn and in numbers, its files, and how it was made. */
export const ReleasePage = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useRelease(id);
  usePageTitle(releasesCopy.page);
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400)) return <GonePage words={releasesCopy.gone} />;
  if (data !== undefined) return <Whole release={data} />;
  return error === null ? <Loading words={appCopy.loading} /> : <ProblemNote error={error} again={() => void refetch()} />;
};

const Whole = ({ release }: { release: ReleaseDetail }) => {
  const codebook = useCodebook(release.id).data;
  return (
    <div className={styles['page']}>
      <Link to={paths.releases()}>{releasesCopy.back}</Link>
      <PageHeader title={releasesCopy.titleOf(releasesCopy.month(release.period))} />
      {release.demo && (
        <Banner title={releasesCopy.demo.title} announce="off">
          <p>{releasesCopy.demo.detail}</p>
        </Banner>
      )}
      {!release.latest && <Banner title={releasesCopy.newer} tone="warm" announce="off" />}
      <section className={styles['part']} aria-labelledby="what">
        <h2 id="what">{releasesCopy.facts.title}</h2>
        <ReleaseFacts release={release} />
      </section>
      <section className={styles['part']} aria-labelledby="reading">
        <h2 id="reading">{releasesCopy.howToRead}</h2>
        <ul className={`${styles['bullets']} ${styles['prose']}`}>
          {releasesCopy.reading.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <nav aria-label={releasesCopy.contents}>
        <PlainList className={styles['contents']}>
          {release.tables.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </PlainList>
      </nav>
      {release.tables.map((table) => (
        <ReleaseTable key={table.id} releaseId={release.id} table={table} codebook={codebook} />
      ))}
      <section className={styles['part']} aria-labelledby="made">
        <h2 id="made">{releasesCopy.howMade}</h2>
        <p className={`${styles['made']} ${styles['prose']}`}>{release.howMade}</p>
        <p>{releasesCopy.frozen}</p>
        <p>
          <a href={`/api/v1${release.codebook.path}`} download="codebook.json">
            {releasesCopy.codebook}
          </a>
        </p>
      </section>
    </div>
  );
};
