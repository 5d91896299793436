import { useId, type ReactNode } from 'react';
import { classes } from '../../ui/classes.js';
import styles from './panel.module.css';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** One part of the case under its heading. */
export const Panel = ({ title, aside, quiet, children }: Props) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classes(styles['panel'], quiet && styles['quiet'])}>
      <div className={styles['top']}>
        <h2 id={heading} className={styles['title']}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
};
