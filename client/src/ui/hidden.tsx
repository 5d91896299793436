import type { ComponentProps } from 'react';
import styles from './hidden.module.css';

/** Words for screen readers only. */
export const Hidden = (props: ComponentProps<'span'>) => <span {...props} className={styles['hidden']} />;

/** News for screen readers only, said when the person pauses. */
export const HiddenNews = (props: ComponentProps<'output'>) => <output {...props} className={styles['hidden']} />;

/** A heading or paragraph for screen readers only. */
export const HiddenBlock = (props: ComponentProps<'div'>) => <div {...props} className={styles['hidden']} />;
