import { appCopy } from '../../copy/en-GB/app.js';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { ReleaseCard } from '../../features/releases/release-card.js';
import { useReleases } from '../../features/releases/use-releases.js';
import styles from '../../features/releases/releases.module.css';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Every published release, for anyone. */
export const ReleasesPage = () => {
  usePageTitle(releasesCopy.page);
  const { data, error, refetch } = useReleases();
  return (
    <Stack room="loose">
      <PageHeader title={releasesCopy.title}>{releasesCopy.lead}</PageHeader>
      {error !== null && <ProblemNote error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading words={appCopy.loading} />}
      {data?.length === 0 && (
        <EmptyState title={releasesCopy.empty.title}>
          <p>{releasesCopy.empty.detail}</p>
        </EmptyState>
      )}
      <ul className={styles['list']}>
        {data?.map((release) => (
          <li key={release.id}>
            <ReleaseCard release={release} to={paths.release(release.id)} />
          </li>
        ))}
      </ul>
      <section>
        <h2>{releasesCopy.definitions.title}</h2>
        <dl className={styles['facts']}>
          {releasesCopy.definitions.items.map(([word, means]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Stack>
  );
};
