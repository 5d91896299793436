import type { ReactNode } from 'react';
import { Mark } from './mark.js';
import styles from './empty-state.module.css';

/** What stands where there is nothing to list. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={styles['empty']}>
    <Mark />
    <p className={styles['title']}>{title}</p>
    {children}
  </div>
);
