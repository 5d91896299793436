import { Link, useLocation } from 'react-router';
import type { CaseItem } from '@alongside/shared/moderation/case';
import { paths } from '../../app/paths.js';
import { queueCopy, stateCopy, timeLeftCopy } from '../../copy/en-GB/desk.js';
import { useNow } from '../../lib/time/now.js';
import { When } from '../../lib/time/when.js';
import { Button } from '../../ui/button.js';
import { classes } from '../../ui/classes.js';
import { KindMark, PriorityMark } from './case-marks.js';
import { heldBy } from './held-by.js';
import { timeLeft } from './time-left.js';
import styles from './queue-row.module.css';

interface Props {
  readonly item: CaseItem;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** One case in the queue: how soon, what about, what puts it there, how long there is, and who has it. */
export const QueueRow = ({ item, busy, onTake }: Props) => {
  const now = useNow();
  const { search } = useLocation();
  const held = heldBy(item, now);
  const left = item.state === 'resolved' ? { words: timeLeftCopy.settled, pace: 'calm' as const } : timeLeft(item.dueAt, now);
  const name = item.about?.username ?? queueCopy.nobody;
  return (
    <article className={classes(styles['row'], styles[item.kind], held?.mine && styles['mine'])}>
      <div className={styles['marks']}>
        <PriorityMark priority={item.priority} />
        <KindMark kind={item.kind} />
      </div>
      <div className={styles['what']}>
        <h2 className={styles['who']}>
          <Link to={paths.deskCase(item.id, search)} className={styles['link']} data-case={item.id}>
            {queueCopy.about(name, item.subject.type)}
          </Link>{' '}
          {item.space !== null && <span className={styles['space']}>{queueCopy.in(item.space.name)}</span>}
        </h2>
        <p className={styles['reasons']}>{item.reasons.join(' ')}</p>
      </div>
      <div className={styles['time']}>
        <span className={styles[left.pace]}>{left.words}</span>
        <span className={styles['quiet']}>
          <When at={item.openedAt} />
          {item.round > 1 && `, ${queueCopy.round(item.round)}`}
        </span>
      </div>
      <div className={styles['holder']}>
        {item.state !== 'open' && item.state !== 'resolved' && <span>{stateCopy[item.state]}</span>}
        {item.state !== 'resolved' && <span className={styles['quiet']}>{held === undefined ? queueCopy.free : held.mine ? queueCopy.mineNow : queueCopy.held(held.by.username)}</span>}
        {item.state === 'open' && held === undefined && (
          <Button className={styles['take']} busy={busy} aria-label={queueCopy.claimOf(name)} onClick={onTake}>
            {queueCopy.claim}
          </Button>
        )}
      </div>
    </article>
  );
};
