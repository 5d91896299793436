import styles from './loading.module.css';

/** Says that something is on its way. Nothing moves. */
export const Loading = ({ words }: { words: string }) => (
  <p role="status" className={styles['loading']}>
    {words}
  </p>
);
