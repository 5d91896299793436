import { appCopy } from '../../copy/en-GB/app.js';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { ReleaseCard } from '../../features/releases/release-card.js';
import { useReleases } from '../../features/releases/use-releases.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './research-page.module.css';

/** Every published release, for anyone. */
export const ReleasesPage = () => {
  usePageTitle(releasesCopy.page);
  const { data, error, refetch } = useReleases();
  return (
    <div className={styles['page']}>
      <div className={styles['prose']}>
        <PageHeader title={releasesCopy.title}>{releasesCopy.lead}</PageHeader>
      </div>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading words={appCopy.loading} />}
      {data?.length === 0 && (
        <EmptyState title={releasesCopy.empty.title}>
          <p>{releasesCopy.empty.detail}</p>
        </EmptyState>
      )}
      {data !== undefined && data.length > 0 && (
        <PlainList aria-label={releasesCopy.list} className={styles['list']}>
          {data.map((release) => (
            <li key={release.id}>
              <ReleaseCard release={release} />
            </li>
          ))}
        </PlainList>
      )}
      <section className={styles['part']} aria-labelledby="words">
        <h2 id="words">{releasesCopy.definitions.title}</h2>
        <dl className={styles['words']}>
          {releasesCopy.definitions.items.map(([word, means]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};
