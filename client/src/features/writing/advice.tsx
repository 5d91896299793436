import type { DraftAdvice } from '@alongside/shared/safety/api';
import { writingCopy } from '../../copy/en-GB/writing.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './advice.module.css';

const longestPart = 60;

interface Props {
  readonly advice: DraftAdvice | undefined;
  readonly title: string;
  readonly body: string;
}

/** What was noticed in a draft, said kindly. It never stands in the way of posting. */
export const Advice = ({ advice, title, body }: Props) => {
  const suggestions = advice?.suggestions ?? [];
  return (
    <div aria-live="polite">
      {suggestions.length > 0 && (
        <div className={styles['advice']}>
          <p className={styles['title']}>{writingCopy.advice.title}</p>
          <PlainList className={styles['list']}>
            {suggestions.map(({ key, words, span, canPostAsItIs }) => {
              const part = (span.field === 'title' ? title : body).slice(span.start, span.end).slice(0, longestPart);
              return (
                <li key={`${key}${span.start}`}>
                  {part !== '' && <p className={styles['about']}>{writingCopy.advice.about(part)}</p>}
                  <p>{words}</p>
                  <p className={styles['free']}>{canPostAsItIs ? writingCopy.advice.asItIs : writingCopy.advice.held}</p>
                </li>
              );
            })}
          </PlainList>
        </div>
      )}
    </div>
  );
};
