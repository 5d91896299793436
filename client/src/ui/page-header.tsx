import type { ReactNode } from 'react';
import { useOpeningFocus } from './use-opening-focus.js';
import styles from './page-header.module.css';

/** A page's one heading and a line or two under it. */
export const PageHeader = ({ title, children }: { title: ReactNode; children?: ReactNode }) => (
  <header className={styles['header']}>
    <h1 ref={useOpeningFocus()} tabIndex={-1}>
      {title}
    </h1>
    {children !== undefined && <div className={styles['lead']}>{children}</div>}
  </header>
);
