import type { ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './tag.module.css';

type Tone = 'green' | 'clay' | 'honey' | 'plum' | 'sky' | 'plain';

/** A short label. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={classes(styles['tag'], styles[tone])}>{children}</span>
);
