import type { MouseEvent } from 'react';
import { exitCopy } from '../../copy/en-GB/exit.js';
import { Hidden, HiddenNews } from '../../ui/hidden.js';
import { leavePage } from './leave-page.js';
import { pressesNeeded } from './shift-presses.js';
import { useShiftToLeave } from './use-shift-to-leave.js';
import styles from './exit-button.module.css';

const leave = (event: MouseEvent) => {
  event.preventDefault();
  leavePage();
};

/** Always in view. It is a link underneath, so that it works before the rest of the page does. */
export const ExitButton = () => {
  const { count, words } = useShiftToLeave();
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it acts as a button, and still leaves as a link before the script has come */}
      <a className={styles['exit']} role="button" href={exitCopy.address} rel="nofollow noreferrer" onClick={leave}>
        {exitCopy.button}
        <Hidden>, {exitCopy.hidden}</Hidden>
        {count > 0 && (
          <span className={styles['dots']} aria-hidden="true">
            {Array.from({ length: pressesNeeded }, (_, at) => (
              <span key={at} className={at < count ? styles['pressed'] : styles['dot']} />
            ))}
          </span>
        )}
      </a>
      <HiddenNews>{words}</HiddenNews>
    </>
  );
};
