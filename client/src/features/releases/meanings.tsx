import type { Codebook } from '@alongside/shared/insights/codebook';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { wordsOf } from './cell-text.js';
import styles from './meanings.module.css';

/** What the rows and columns of one table mean, from the codebook that stands with the release. */
export const Meanings = ({ table }: { table: Codebook['tables'][number] }) => {
  const all = [...table.bands, ...table.subgroups];
  if (all.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary className={styles['summary']}>{releasesCopy.meanings}</summary>
      <dl className={styles['list']}>
        {all.map(({ value, meaning }, at) => (
          <div key={at}>
            <dt>{wordsOf(value)}</dt>
            <dd>{meaning}.</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
