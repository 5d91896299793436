import { useEffect, useState } from 'react';
import { exitCopy } from '../../copy/en-GB/exit.js';
import { nowMs } from '../../lib/time/now.js';
import { leavePage } from './leave-page.js';
import { noPresses, pressesNeeded, pressWindowMs, shiftPressed } from './shift-presses.js';

/** Leaves when Shift is pressed three times; answers how far that is and what to say about it. */
export const useShiftToLeave = (): { readonly count: number; readonly words: string } => {
  const [progress, setProgress] = useState<{ count: number; words: string }>({ count: 0, words: '' });
  useEffect(() => {
    let presses = noPresses;
    let alone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = (words: string) => {
      presses = noPresses;
      clearTimeout(timer);
      setProgress({ count: 0, words });
    };
    const down = (event: KeyboardEvent) => {
      // Shift held to type a capital letter is not a press of its own.
      alone = event.key === 'Shift' && (alone || !event.repeat);
      if (event.key !== 'Shift' && presses.count > 0) forget('');
    };
    const up = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' || !alone) return;
      alone = false;
      presses = shiftPressed(presses, nowMs());
      if (presses.count >= pressesNeeded) {
        leavePage();
        return;
      }
      setProgress({ count: presses.count, words: exitCopy.progress(pressesNeeded - presses.count) });
      clearTimeout(timer);
      timer = setTimeout(() => forget(exitCopy.timedOut), pressWindowMs);
    };
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
    };
  }, []);
  return progress;
};
