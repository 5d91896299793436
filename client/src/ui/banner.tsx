import type { ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './banner.module.css';

interface Props {
  readonly title: string;
  readonly tone?: 'calm' | 'warm' | 'care';
  /** Announced when it appears: `polite` for news, `alert` only when something the person did has not worked. */
  readonly announce?: 'polite' | 'alert' | 'off';
  readonly children?: ReactNode;
}

/** A note to the reader on what has happened or what comes next. */
export const Banner = ({ title, tone = 'calm', announce = 'polite', children }: Props) => (
  <div className={classes(styles['banner'], styles[tone])} role={announce === 'off' ? 'note' : announce === 'alert' ? 'alert' : 'status'}>
    <p className={styles['title']}>{title}</p>
    {children}
  </div>
);
