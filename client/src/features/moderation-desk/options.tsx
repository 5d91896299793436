import type { ReactNode } from 'react';
import styles from './options.module.css';

interface OptionsProps {
  readonly legend: string;
  /** Short answers stand beside each other. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** One of the questions with its answers, closer together than on pages for members: a desk is read for hours. */
export const Options = ({ legend, beside, children }: OptionsProps) => (
  <fieldset>
    <legend className={styles['legend']}>{legend}</legend>
    <div className={beside ? styles['beside'] : styles['list']}>{children}</div>
  </fieldset>
);

interface OptionProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

export const Option = ({ label, hint, ...rest }: OptionProps) => (
  <label className={styles['option']}>
    <input type="radio" {...rest} />
    <span>
      <span className={styles['label']}>{label}</span>
      {hint !== undefined && <span className={styles['hint']}> {hint}</span>}
    </span>
  </label>
);
