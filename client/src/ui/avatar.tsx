import { classes } from './classes.js';
import styles from './avatar.module.css';

const shapes = 5;
const tones = 5;

/** A steady number for a name, so that somebody always wears the same shape. */
const numberOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);

/** A coloured shape with the first letter of a name. The name itself always stands beside it. */
export const Avatar = ({ name, small }: { name: string; small?: boolean }) => {
  const number = numberOf(name);
  return (
    <span
      aria-hidden="true"
      className={classes(styles['avatar'], small && styles['small'], styles[`shape${number % shapes}`], styles[`tone${Math.floor(number / shapes) % tones}`])}
    >
      {[...name][0]?.toLocaleUpperCase('en-GB')}
    </span>
  );
};
