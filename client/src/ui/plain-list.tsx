import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './plain-list.module.css';

// A list without markers is no list to VoiceOver unless it says so.
/* oxlint-disable jsx-a11y/no-redundant-roles */

/** A list whose entries speak for themselves, without bullets. */
export const PlainList = ({ className, ...rest }: ComponentProps<'ul'>) => <ul role="list" className={classes(styles['list'], className)} {...rest} />;

/** The same where the order matters. */
export const PlainOrder = ({ className, ...rest }: ComponentProps<'ol'>) => <ol role="list" className={classes(styles['list'], className)} {...rest} />;
