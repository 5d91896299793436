import { useQuery } from '@tanstack/react-query';
import { guidelines as came, type Guidelines } from '@alongside/shared/safety/guidelines';
import { call } from '../../lib/api/call.js';
import { readGuidelines } from '../../lib/api/other-calls.js';
import { keys } from '../../lib/query-keys.js';
import styles from './guideline-sections.module.css';

/** The guidelines in force; until the server answers, those that came with the page. */
export const useGuidelines = (): Guidelines => {
  const { data } = useQuery({ queryKey: keys.guidelines, queryFn: () => call(readGuidelines), placeholderData: came, staleTime: Infinity });
  return data ?? came;
};

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
