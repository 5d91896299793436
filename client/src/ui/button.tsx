import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.js';
import styles from './button.module.css';

interface Look {
  /** `main` for the one thing a page is for, `plain` beside it, `quiet` for small choices. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly wide?: boolean;
}

const classOf = ({ look = 'plain', wide }: Look, more?: string) => classes(styles['button'], styles[look], wide && styles['wide'], more);

/** A button; `busy` says that its work is under way, without taking the focus away from it. */
export const Button = ({ look, wide, busy, className, type = 'button', onClick, ...rest }: ComponentProps<'button'> & Look & { busy?: boolean }) => (
  <button
    type={type}
    className={classOf({ ...(look && { look }), ...(wide && { wide }) }, className)}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
    {...rest}
  />
);

/** A link that stands where a button would. */
export const ButtonLink = ({ look, wide, className, ...rest }: ComponentProps<typeof Link> & Look) => (
  <Link className={classOf({ ...(look && { look }), ...(wide && { wide }) }, className)} {...rest} />
);
