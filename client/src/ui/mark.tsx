import styles from './mark.module.css';

/** Two shapes that lean alongside each other. */
export const Mark = () => (
  <svg className={styles['mark']} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path
      className={styles['first']}
      d="M14.6 6.2c6.3-1.5 11.3 3.6 12.4 11.9 1 7.6 1.2 15.8-1.4 20.3-2.3 4-8.3 5.3-13.1 3.2C6.8 39.1 4.7 32.9 5 25.4 5.3 17.3 8.2 7.7 14.6 6.2Z"
    />
    <path
      className={styles['second']}
      d="M36.5 14.4c5.3 1 7.5 6.7 7 13.2-.5 6.7-2.3 12.7-7.6 14.4-4.6 1.5-9.7-.4-11.4-4.7-1.9-4.8-.6-11.6 2-16.6 2.2-4.2 5.4-7.2 10-6.3Z"
    />
  </svg>
);
