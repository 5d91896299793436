import styles from './loading.module.css';

/** Says that something is on its way. Nothing moves. */
export const Loading = ({ words }: { words: string }) => (
  <output className={styles['loading']}>
    {words}
  </output>
);
