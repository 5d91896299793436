import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './card.module.css';

type Tone = 'raised' | 'green' | 'clay' | 'honey';

/** A sheet of paper on the page. */
export const Card = ({ tone = 'raised', className, ...rest }: ComponentProps<'div'> & { tone?: Tone }) => (
  <div className={classes(styles['card'], styles[tone], className)} {...rest} />
);
