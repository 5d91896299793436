import { Link } from 'react-router';
import type { Release } from '@alongside/shared/insights/release';
import { paths } from '../../app/paths.js';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { fullDay } from '../../lib/time/time-words.js';
import { Tag } from '../../ui/tag.js';
import styles from './release-card.module.css';

/** One release in the list. */
export const ReleaseCard = ({ release }: { release: Release }) => (
  <article className={styles['card']}>
    <h2 className={styles['month']}>
      <Link to={paths.release(release.id)}>{releasesCopy.month(release.period)}</Link>
    </h2>
    <p className={styles['facts']}>
      {releasesCopy.version(release.version)}
      {release.publishedAt !== null && `, ${releasesCopy.facts.published.toLocaleLowerCase('en-GB')} ${fullDay(release.publishedAt)}`}
      {!release.latest && `. ${releasesCopy.newer}`}
    </p>
    {release.demo && <Tag>{releasesCopy.demo.short}</Tag>}
  </article>
);
