import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Wish } from '@alongside/shared/community/post';
import type { SubmittedReply } from '@alongside/shared/community/reply';
import { replyCopy } from '../../copy/en-GB/writing.js';
import { call } from '../../lib/api/call.js';
import { submitReply } from '../../lib/api/community-calls.js';
import { dropOnceKey, onceKeyFor } from '../../lib/drafts/once-key.js';
import { useDraft } from '../../lib/drafts/use-draft.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Row, Stack } from '../../ui/stack.js';
import { Advice } from './advice.js';
import { NotSent } from './not-sent.js';
import { useAdvice } from './use-advice.js';

const blank = { body: '' };
export const replyBoxId = 'reply-body';

interface Props {
  readonly postId: string;
  /** What the author asked for; left out when the author answers on their own post. */
  readonly wish: Wish | undefined;
  /** The reply being answered, when it is not the post itself. */
  readonly answering: { readonly id: string; readonly name: string } | undefined;
  readonly onToPost: () => void;
  readonly onSent: (answer: SubmittedReply) => void;
}

/** Writing a reply, with a word on what the author asked for. */
export const ReplyForm = ({ postId, wish, answering, onToPost, onSent }: Props) => {
  const name = `reply.${postId}`;
  const { draft, change, clear } = useDraft(name, blank);
  const [fault, setFault] = useState<string>();
  const advice = useAdvice('', draft.body);
  const sending = useMutation({
    mutationFn: () => {
      const body = { body: draft.body, ...(answering === undefined ? {} : { replyTo: answering.id }) };
      return call(submitReply, { params: { id: postId }, body, onceKey: onceKeyFor(name, body) });
    },
    onSuccess: (answer) => {
      dropOnceKey(name);
      clear();
      onSent(answer);
    },
  });
  const send = () => {
    const empty = draft.body.trim() === '';
    setFault(empty ? replyCopy.need : undefined);
    if (!empty && !sending.isPending) sending.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextArea
          id={replyBoxId}
          label={answering === undefined ? replyCopy.label : replyCopy.answering(answering.name)}
          hint={wish === undefined ? undefined : replyCopy.hint[wish]}
          fault={draft.body.trim() === '' ? fault : undefined}
          maxLength={5_000}
          value={draft.body}
          onChange={(event) => change({ body: event.target.value })}
        />
        <Advice advice={advice} title="" body={draft.body} />
        {sending.error !== null && <NotSent error={sending.error} busy={sending.isPending} again={send} />}
        <Row>
          <Button type="submit" look="main" busy={sending.isPending}>
            {sending.isPending ? replyCopy.sending : replyCopy.send}
          </Button>
          {answering !== undefined && (
            <Button look="quiet" onClick={onToPost}>
              {replyCopy.toPost}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
};
