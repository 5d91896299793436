import type { CaseKind } from '@alongside/shared/moderation/states';
import type { Priority } from '@alongside/shared/safety/assessment';
import { kindCopy, priorityCopy } from '../../copy/en-GB/desk.js';
import { classes } from '../../ui/classes.js';
import { Hidden } from '../../ui/hidden.js';
import styles from './case-marks.module.css';

/** Each priority has a shape of its own, filled less the more it can wait. */
const shapes: Readonly<Record<Priority, string>> = {
  P0: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
  P1: 'M8 1.8 15 14.2H1Z',
  P2: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  P3: 'M8 3.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
};

/** How soon a person looks: a word, its code, a shape and a tone. */
export const PriorityMark = ({ priority }: { priority: Priority }) => (
  <span className={classes(styles['mark'], styles[priority])} title={priorityCopy[priority].hint}>
    <svg className={styles['shape']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[priority]} />
    </svg>
    {priorityCopy[priority].word}
    <Hidden>, </Hidden>
    <span className={styles['code']}>{priority}</span>
  </span>
);

const kindShapes: Readonly<Record<CaseKind, string>> = {
  care: 'M8 13.6C4 10.9 2 8.7 2 6.2 2 3.2 6 2.2 8 5c2-2.8 6-1.8 6 1.2 0 2.5-2 4.7-6 7.4Z',
  conduct: 'M3.5 2.5h7.2l1.8 1.8v9.2h-9ZM5.7 6h4.6M5.7 8.5h4.6M5.7 11h3',
  appeal: 'M12.8 8A4.8 4.8 0 1 1 11 4.3M11.4 1.6v3H8.5',
};

/** What a case is about; care and guidelines never look alike. */
export const KindMark = ({ kind }: { kind: CaseKind }) => (
  <span className={classes(styles['mark'], styles[kind])} title={kindCopy[kind].hint}>
    <svg className={styles['outline']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={kindShapes[kind]} />
    </svg>
    {kindCopy[kind].word}
  </span>
);
