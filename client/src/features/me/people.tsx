import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { meCopy } from '../../copy/en-GB/me.js';
import { call } from '../../lib/api/call.js';
import { listBlocks, listMutes, unblock, unmute } from '../../lib/api/identity-calls.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { keys } from '../../lib/query-keys.js';
import { Button } from '../../ui/button.js';
import { Section } from './section.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './list.module.css';

const most = { query: { limit: 50 } };

const kinds = {
  block: { title: meCopy.people.blocks, queryKey: keys.blocks, list: () => call(listBlocks, most), undo: (memberId: string) => call(unblock, { params: { memberId } }), words: meCopy.people.unblock },
  mute: { title: meCopy.people.mutes, queryKey: keys.mutes, list: () => call(listMutes, most), undo: (memberId: string) => call(unmute, { params: { memberId } }), words: meCopy.people.unmute },
} as const;

/** Whom I block and whom I hide. They are never told. */
export const People = () => (
  <Section title={meCopy.people.title}>
    <SetAsideList kind="block" />
    <SetAsideList kind="mute" />
  </Section>
);

const SetAsideList = ({ kind }: { kind: keyof typeof kinds }) => {
  const { title, queryKey, list, undo, words } = kinds[kind];
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey, queryFn: list });
  const undoing = useMutation({
    mutationFn: undo,
    onSuccess: () => Promise.all([queryKey, keys.feeds, keys.waiting].map((each) => client.invalidateQueries({ queryKey: each }))),
  });
  const problem = error ?? undoing.error;
  return (
    <div>
      <h3>{title}</h3>
      {problem !== null && <ProblemNote error={problem} />}
      {data?.items.length === 0 && <p className={styles['soft']}>{meCopy.people.none}</p>}
      <PlainList className={styles['list']}>
        {data?.items.map(({ member }) => (
          <li key={member.id}>
            <bdi>{member.username}</bdi>
            <Button look="quiet" onClick={() => undoing.mutate(member.id)}>
              {words(member.username)}
            </Button>
          </li>
        ))}
      </PlainList>
    </div>
  );
};
