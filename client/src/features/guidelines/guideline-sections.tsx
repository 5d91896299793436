import type { Guidelines } from '@alongside/shared/safety/guidelines';
import styles from './guideline-sections.module.css';

/** The sections in reading order, each with an id to go to. */
export const GuidelineSections = ({ guidelines }: { guidelines: Guidelines }) => (
  <div className={styles['sections']}>
    {guidelines.sections.map(({ id, title, paragraphs }) => (
      <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles['section']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </section>
    ))}
  </div>
);
