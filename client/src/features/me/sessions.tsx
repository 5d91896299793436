import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { meCopy } from '../../copy/en-GB/me.js';
import { call } from '../../lib/api/call.js';
import { endSession, listSessions } from '../../lib/api/identity-calls.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { keys } from '../../lib/query-keys.js';
import { When } from '../../lib/time/when.js';
import { Button } from '../../ui/button.js';
import { Section } from './section.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './list.module.css';

/** Where I am signed in, with a way to end each. */
export const Sessions = () => {
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: keys.sessions, queryFn: () => call(listSessions, { query: { limit: 50 } }) });
  const ending = useMutation({
    mutationFn: (id: string) => call(endSession, { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
  const problem = error ?? ending.error;
  return (
    <Section title={meCopy.sessions.title}>
      {problem !== null && <ProblemNote error={problem} />}
      <PlainList className={styles['list']}>
        {data?.items.map(({ id, device, current, lastUsedAt }) => (
          <li key={id}>
            <div>
              <p>
                {device}
                {current && ` (${meCopy.sessions.here})`}
              </p>
              <p className={styles['soft']}>
                {meCopy.sessions.last} <When at={lastUsedAt} />
              </p>
            </div>
            {!current && (
              <Button look="quiet" aria-label={meCopy.sessions.endOf(device)} onClick={() => ending.mutate(id)}>
                {meCopy.sessions.end}
              </Button>
            )}
          </li>
        ))}
      </PlainList>
    </Section>
  );
};
