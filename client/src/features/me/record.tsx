import { useQuery } from '@tanstack/react-query';
import { meCopy } from '../../copy/en-GB/me.js';
import { reportKindCopy } from '../../copy/en-GB/reporting.js';
import { call } from '../../lib/api/call.js';
import { myRecord, myReports } from '../../lib/api/other-calls.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { keys } from '../../lib/query-keys.js';
import { fullTime } from '../../lib/time/time-words.js';
import { When } from '../../lib/time/when.js';
import { Section } from './section.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './list.module.css';

/** Decisions about me and my words, each with its reason. */
export const MyRecord = () => {
  const { data, error } = useQuery({ queryKey: keys.record, queryFn: () => call(myRecord, { query: { limit: 50 } }) });
  return (
    <Section title={meCopy.record.title} id="record">
      {error !== null && <ProblemNote error={error} />}
      {data?.items.length === 0 && <p className={styles['soft']}>{meCopy.record.none}</p>}
      <PlainList className={styles['list']}>
        {data?.items.map(({ id, at, title, body, noteToMember, until }) => (
          <li key={id}>
            <div>
              <h3>{title}</h3>
              <p>{body}</p>
              {noteToMember !== null && (
                <p>
                  {meCopy.record.note} {noteToMember}
                </p>
              )}
              <p className={styles['soft']}>
                <When at={at} />
                {until !== null && ` · ${meCopy.record.until(fullTime(until))}`}
              </p>
            </div>
          </li>
        ))}
      </PlainList>
    </Section>
  );
};

/** What I told the team about, and whether somebody has looked. */
export const MyReports = () => {
  const { data, error } = useQuery({ queryKey: keys.reports, queryFn: () => call(myReports, { query: { limit: 50 } }) });
  return (
    <Section title={meCopy.reports.title}>
      {error !== null && <ProblemNote error={error} />}
      {data?.items.length === 0 && <p className={styles['soft']}>{meCopy.reports.none}</p>}
      <PlainList className={styles['list']}>
        {data?.items.map(({ id, at, kind, state }) => (
          <li key={id}>
            <div>
              <p>{reportKindCopy[kind].label}</p>
              <p className={styles['soft']}>
                <When at={at} /> · {meCopy.reports.states[state]}
              </p>
            </div>
          </li>
        ))}
      </PlainList>
    </Section>
  );
};
