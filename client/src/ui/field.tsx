import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './field.module.css';

interface Around {
  readonly label: string;
  /** A line of help under the label. */
  readonly hint?: ReactNode;
  /** What needs changing, in a sentence. */
  readonly fault?: string | undefined;
  readonly optional?: string | undefined;
  /** Label and control on one line, for small choices beside a list. */
  readonly inline?: boolean | undefined;
}

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

const Field = ({ label, hint, fault, optional, inline, id, children }: Around & { id?: string | undefined; children: (ids: Ids) => ReactNode }) => {
  const made = useId();
  const own = id ?? made;
  const described = classes(hint !== undefined && `${own}-hint`, fault !== undefined && `${own}-fault`);
  return (
    <div className={classes(styles['field'], inline && styles['inline'])}>
      <label htmlFor={own} className={styles['label']}>
        {label}
        {optional !== undefined && <span className={styles['optional']}> {optional}</span>}
      </label>
      {hint !== undefined && (
        <div id={`${own}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      {fault !== undefined && (
        <p id={`${own}-fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
      {children({ id: own, 'aria-describedby': described || undefined, 'aria-invalid': fault !== undefined || undefined })}
    </div>
  );
};

/** One line of text. */
export const TextField = ({ label, hint, fault, optional, id, ...rest }: Around & ComponentProps<'input'>) => (
  <Field label={label} hint={hint} fault={fault} optional={optional} id={id}>
    {(ids) => <input className={styles['control']} type="text" {...rest} {...ids} />}
  </Field>
);

/** Many lines of text; it grows with what is written where the browser can. */
export const TextArea = ({ label, hint, fault, optional, id, ...rest }: Around & ComponentProps<'textarea'>) => (
  <Field label={label} hint={hint} fault={fault} optional={optional} id={id}>
    {(ids) => <textarea className={classes(styles['control'], styles['area'])} rows={4} {...rest} {...ids} />}
  </Field>
);

/** One of a list. */
export const SelectField = ({ label, hint, fault, optional, inline, id, children, ...rest }: Around & ComponentProps<'select'>) => (
  <Field label={label} hint={hint} fault={fault} optional={optional} inline={inline} id={id}>
    {(ids) => (
      <select className={styles['control']} {...rest} {...ids}>
        {children}
      </select>
    )}
  </Field>
);
