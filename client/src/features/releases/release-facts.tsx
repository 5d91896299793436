import type { ReactNode } from 'react';
import type { ReleaseDetail } from '@alongside/shared/insights/release';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { fullDay } from '../../lib/time/time-words.js';
import styles from './release-facts.module.css';

const copy = releasesCopy.facts;

/** What a release is, at a glance: enough to cite it. */
export const ReleaseFacts = ({ release }: { release: ReleaseDetail }) => (
  <dl className={styles['facts']}>
    <Fact name={copy.period}>{copy.from(fullDay(release.periodStart), fullDay(release.periodEnd))}</Fact>
    <Fact name={copy.version}>{release.version}</Fact>
    {release.publishedAt !== null && <Fact name={copy.published}>{fullDay(release.publishedAt)}</Fact>}
    <Fact name={copy.method}>{release.methodVersion}</Fact>
    <Fact name={copy.definitions}>{release.definitionVersion}</Fact>
    {release.reason !== null && <Fact name={copy.reason}>{release.reason}</Fact>}
  </dl>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className={styles['name']}>{name}</dt>
    <dd>{children}</dd>
  </div>
);
