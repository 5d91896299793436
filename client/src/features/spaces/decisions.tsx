import type { Space } from '@alongside/shared/community/space';
import { spacesCopy } from '../../copy/en-GB/spaces.js';
import styles from './decisions.module.css';

/** The five key decisions of a space, in plain words. */
export const Decisions = ({ space }: { space: Space }) => {
  const { facilitation, leadership, focus, membership, support } = space.decisions;
  const { terms, level } = spacesCopy;
  const led = [spacesCopy.ledBy[leadership.by], leadership.trained ? spacesCopy.trained : spacesCopy.untrained, spacesCopy.paid[leadership.paid]].join(', ');
  const rows = [
    [terms.membership, membership.words],
    [terms.focus, spacesCopy.focus[focus]],
    [terms.leadership, `${led}. ${leadership.words}`],
    [terms.facilitation, level[facilitation]],
    [terms.support, level[support]],
  ] as const;
  return (
    <details className={styles['how']}>
      <summary>{spacesCopy.how}</summary>
      <dl className={styles['rows']}>
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {space.values.map((value) => (
        <p key={value}>{spacesCopy.values[value]}</p>
      ))}
      {space.guidelines !== '' && (
        <p>
          <strong>{spacesCopy.guidelines}:</strong> {space.guidelines}
        </p>
      )}
    </details>
  );
};
