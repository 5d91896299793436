import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { Author } from '@alongside/shared/community/author';
import { appCopy } from '../../copy/en-GB/app.js';
import { postCopy } from '../../copy/en-GB/posts.js';
import { call } from '../../lib/api/call.js';
import { withdrawPost, withdrawReply } from '../../lib/api/community-calls.js';
import { block, mute } from '../../lib/api/identity-calls.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { keys } from '../../lib/query-keys.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { MoreIcon } from '../../ui/icons.js';
import { Row, Stack } from '../../ui/stack.js';
import type { Subject } from './subject.js';
import styles from './more-actions.module.css';

interface Props {
  readonly subject: Subject;
  readonly author: Author;
  readonly mine: boolean;
  /** Called when own words were taken back. */
  readonly onTakenBack: () => void;
  /** What other features add, for own words or for somebody else's. */
  readonly children?: ReactNode;
}

/** The rarer things one can do with a post or a reply, behind one button. */
export const MoreActions = ({ subject, author, mine, onTakenBack, children }: Props) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button look="quiet" aria-expanded={open} aria-controls={id} aria-label={postCopy.moreFor(author.username)} onClick={() => setOpen(!open)}>
        <MoreIcon /> {postCopy.more}
      </Button>
      <div id={id} hidden={!open} className={styles['panel']}>
        <Row>
          {children}
          {mine ? <TakeBack subject={subject} onTakenBack={onTakenBack} /> : <SetAside author={author} />}
        </Row>
      </div>
    </>
  );
};

const TakeBack = ({ subject, onTakenBack }: Pick<Props, 'subject' | 'onTakenBack'>) => {
  const [asking, setAsking] = useState(false);
  const takingBack = useMutation({
    mutationFn: () => {
      const given = { params: { id: subject.id } };
      return subject.type === 'post' ? call(withdrawPost, given) : call(withdrawReply, given);
    },
    onSuccess: () => {
      setAsking(false);
      onTakenBack();
    },
  });
  const { title, detail, yes, no } = postCopy.takeBackSure;
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {postCopy.takeBack}
      </Button>
      {asking && (
        <Dialog title={title} close={appCopy.close} onClose={() => setAsking(false)}>
          <Stack>
            <p>{detail}</p>
            {takingBack.error !== null && <ProblemNote error={takingBack.error} />}
            <Row>
              <Button look="main" onClick={() => setAsking(false)}>
                {no}
              </Button>
              <Button busy={takingBack.isPending} onClick={() => takingBack.mutate()}>
                {yes}
              </Button>
            </Row>
          </Stack>
        </Dialog>
      )}
    </>
  );
};

const SetAside = ({ author }: { author: Author }) => {
  const client = useQueryClient();
  const settingAside = useMutation({
    mutationFn: async (how: 'block' | 'mute') => {
      const given = { params: { memberId: author.id } };
      await (how === 'block' ? call(block, given) : call(mute, given));
      return how;
    },
    onSuccess: () => Promise.all([keys.feeds, keys.waiting, keys.blocks, keys.mutes].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  if (settingAside.data !== undefined) return <Banner title={settingAside.data === 'block' ? postCopy.blocked : postCopy.muted} />;
  return (
    <>
      {settingAside.error !== null && <ProblemNote error={settingAside.error} />}
      <Button look="quiet" busy={settingAside.isPending} onClick={() => settingAside.mutate('mute')}>
        {postCopy.mute(author.username)}
      </Button>
      <Button look="quiet" busy={settingAside.isPending} onClick={() => settingAside.mutate('block')}>
        {postCopy.block(author.username)}
      </Button>
    </>
  );
};
