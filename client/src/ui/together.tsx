import styles from './together.module.css';

/** The mark, drawn large and loosely: two shapes on a hill, leaning alongside each other under a low sun. */
export const Together = () => (
  <svg className={styles['picture']} viewBox="0 0 240 180" aria-hidden="true" focusable="false">
    <path className={styles['sun']} d="M171 24c14-2 25 8 25 22 1 14-10 24-23 25-14 0-24-10-24-23 0-13 9-22 22-24Z" />
    <path className={styles['hill']} d="M4 160c32-30 74-44 118-43 45 1 84 14 114 42 2 6-2 12-9 12-72 4-144 4-214 1-8 0-12-6-9-12Z" />
    <path className={styles['first']} transform="rotate(7 100 150)" d="M92 38c20-4 34 12 38 36 4 24 4 48-4 62-8 12-26 15-41 9-16-7-23-25-22-48 1-26 10-55 29-59Z" />
    <path className={styles['second']} transform="rotate(-9 150 148)" d="M157 69c16 2 23 18 22 37-1 19-7 35-23 40-14 4-29-1-34-14-6-14-2-33 5-46 7-12 16-19 30-17Z" />
  </svg>
);
