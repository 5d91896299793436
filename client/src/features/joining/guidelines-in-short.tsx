import type { Guidelines } from '@alongside/shared/safety/guidelines';
import { joinCopy } from '../../copy/en-GB/joining.js';
import styles from './guidelines-in-short.module.css';

/** The guidelines where they are agreed to: every section, each opened by whoever wants to read it. */
export const GuidelinesInShort = ({ guidelines }: { guidelines: Guidelines }) => (
  <section aria-labelledby="join-guidelines" className={styles['short']}>
    <h2 id="join-guidelines">{joinCopy.guidelines.title}</h2>
    <div className={styles['parts']}>
      {guidelines.sections.map(({ id, title, paragraphs }, at) => (
        <details key={id} open={at === 0} className={styles['part']}>
          <summary>{title}</summary>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </details>
      ))}
    </div>
  </section>
);
