import { Link } from 'react-router';
import { classes } from './classes.js';
import { PlainList } from './plain-list.js';
import styles from './chips.module.css';

export interface Chip {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
}

/** A strip of links that narrow what is listed; the chosen one is marked. */
export const Chips = ({ name, chips }: { name: string; chips: readonly Chip[] }) => (
  <nav aria-label={name}>
    <PlainList className={styles['chips']}>
      {chips.map(({ label, to, current }) => (
        <li key={to}>
          <Link to={to} aria-current={current ? 'true' : undefined} className={classes(styles['chip'], current && styles['current'])}>
            {label}
          </Link>
        </li>
      ))}
    </PlainList>
  </nav>
);
