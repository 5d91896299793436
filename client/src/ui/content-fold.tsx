import type { ReactNode } from 'react';
import styles from './content-fold.module.css';

interface Props {
  /** What the writing touches on, as its author or the team put it. */
  readonly about: string;
  readonly open: string;
  readonly close: string;
  readonly children: ReactNode;
}

/** Writing kept folded behind its content note until the reader chooses to open it. */
export const ContentFold = ({ about, open, close, children }: Props) => (
  <details className={styles['fold']}>
    <summary className={styles['summary']}>
      <span className={styles['about']}>{about}</span>
      <span className={styles['open']}>{open}</span>
      <span className={styles['close']}>{close}</span>
    </summary>
    <div className={styles['inside']}>{children}</div>
  </details>
);
