import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api/call.js';
import { waitTimes } from '../../lib/api/other-calls.js';
import { nowMs } from '../../lib/time/now.js';
import { keys } from '../../lib/query-keys.js';
import { waitWords } from './wait-words.js';
import styles from './wait-note.module.css';

/** Whether somebody is here to look, said before a person writes. */
export const WaitNote = () => {
  const { data } = useQuery({ queryKey: keys.waitTimes, queryFn: () => call(waitTimes), staleTime: 120_000, retry: false });
  return data === undefined ? null : <p className={styles['wait']}>{waitWords(data, nowMs())}</p>;
};
