import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

interface Props {
  readonly title: string;
  readonly detail: string;
  /** What needs changing; `field` is the id of the control to go to. */
  readonly faults?: readonly { readonly field?: string; readonly message: string }[];
}

/** What has not worked and what to change, at the top of a form; it takes the focus when it comes. Give it a new key for each try. */
export const ErrorSummary = ({ title, detail, faults = [] }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles['summary']}>
      <p className={styles['title']}>{title}</p>
      {detail !== '' && <p>{detail}</p>}
      {faults.length > 0 && (
        <ul className={styles['faults']}>
          {faults.map(({ field, message }) => (
            <li key={`${field}${message}`}>{field === undefined ? message : <a href={`#${field}`} onClick={(event) => goTo(event, field)}>{message}</a>}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

const goTo = (event: { preventDefault(): void }, field: string): void => {
  event.preventDefault();
  document.getElementById(field)?.focus();
};
