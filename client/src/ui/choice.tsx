import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';

interface Words {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

const Body = ({ label, hint }: Words) => (
  <span className={styles['words']}>
    <span className={styles['label']}>{label}</span>
    {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
  </span>
);

/** A box to tick, with a target as large as its words. */
export const Tick = ({ label, hint, ...rest }: Omit<ComponentProps<'input'>, 'type'> & Words) => (
  <label className={styles['choice']}>
    <input type="checkbox" {...rest} />
    <Body label={label} hint={hint} />
  </label>
);

/** One of several cards to choose from. */
export const RadioCard = ({ label, hint, ...rest }: Omit<ComponentProps<'input'>, 'type'> & Words) => (
  <label className={`${styles['choice']} ${styles['card']}`}>
    <input type="radio" {...rest} />
    <Body label={label} hint={hint} />
  </label>
);

/** Choices that belong together, under one question. */
export const Choices = ({ legend, hint, columns, children }: { legend: ReactNode; hint?: ReactNode; columns?: 'wide' | 'narrow'; children: ReactNode }) => (
  <fieldset className={styles['choices']}>
    <legend className={styles['legend']}>{legend}</legend>
    {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    <div className={styles[columns ?? 'list']}>{children}</div>
  </fieldset>
);
