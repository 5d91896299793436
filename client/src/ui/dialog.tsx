import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus, closes with Escape and gives the focus back. */
export const Dialog = ({ title, close, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={title} onClose={onClose}>
      <div className={styles['inside']}>
        <div className={styles['top']}>
          <h2 tabIndex={-1} autoFocus>
            {title}
          </h2>
          <Button look="quiet" onClick={onClose}>
            {close}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
