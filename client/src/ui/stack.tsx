import type { ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './stack.module.css';

/** Things one under another with even room between them. */
export const Stack = ({ room = 'even', children }: { room?: 'tight' | 'even' | 'loose'; children: ReactNode }) => (
  <div className={classes(styles['stack'], room !== 'even' && styles[room])}>{children}</div>
);

/** Things beside each other, on as many lines as they need. */
export const Row = ({ children }: { children: ReactNode }) => <div className={styles['row']}>{children}</div>;
