import { cellWords, releasesCopy } from '../../copy/en-GB/releases.js';
import type { Cell } from './grid-of.js';

/** A band or form in words; bands that are plain numbers stand as they are. */
export const wordsOf = (name: string): string => cellWords[name] ?? name;

export const textOf = ({ value, status }: Cell): string => {
  switch (status) {
    case 'ok':
      return String(value ?? '');
    case 'low':
      return releasesCopy.hidden;
    case 'structural_zero':
      return releasesCopy.cannotBe;
    case 'not_released':
      return releasesCopy.notReleased;
  }
};
