import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { HelpService } from '@alongside/shared/safety/resources';
import { appCopy } from '../../copy/en-GB/app.js';
import { changeCopy, writingCopy } from '../../copy/en-GB/writing.js';
import { call } from '../../lib/api/call.js';
import { changePost, changeReply } from '../../lib/api/community-calls.js';
import { onceKeyFor, dropOnceKey } from '../../lib/drafts/once-key.js';
import { useDraft } from '../../lib/drafts/use-draft.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Row, Stack } from '../../ui/stack.js';
import { Advice } from './advice.js';
import { NotSent } from './not-sent.js';
import { useAdvice } from './use-advice.js';

interface Words {
  readonly type: 'post' | 'reply';
  readonly id: string;
  readonly title?: string | undefined;
  readonly body: string;
}

interface Props {
  readonly words: Words;
  readonly onChanged: (support: readonly HelpService[] | undefined) => void;
}

/** Changing one's own post or reply. The whole new text is read again, so the dialog gives the same advice as writing does. */
export const ChangeWords = ({ words, onChanged }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {changeCopy.button}
      </Button>
      {open && (
        <ChangeDialog
          words={words}
          onClose={() => setOpen(false)}
          onChanged={(support) => {
            setOpen(false);
            onChanged(support);
          }}
        />
      )}
    </>
  );
};

const ChangeDialog = ({ words, onClose, onChanged }: Props & { onClose: () => void }) => {
  const name = `change.${words.id}`;
  const [before] = useState({ title: words.title ?? '', body: words.body });
  const { draft, change, clear } = useDraft(name, before);
  const advice = useAdvice(draft.title, draft.body);
  const saving = useMutation({
    mutationFn: async () => {
      const params = { id: words.id };
      if (words.type === 'reply') {
        const body = { body: draft.body };
        return (await call(changeReply, { params, body, onceKey: onceKeyFor(name, body) })).support;
      }
      const title = draft.title.trim();
      const body = { body: draft.body, title: title === '' ? null : title };
      return (await call(changePost, { params, body, onceKey: onceKeyFor(name, body) })).support;
    },
    onSuccess: (support) => {
      dropOnceKey(name);
      clear();
      onChanged(support);
    },
  });
  const save = () => {
    if (!saving.isPending && draft.body.trim() !== '') saving.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <Dialog title={words.type === 'post' ? changeCopy.post : changeCopy.reply} close={appCopy.cancel} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {words.type === 'post' && (
            <TextField label={writingCopy.heading.label} optional={appCopy.optional} value={draft.title} maxLength={120} onChange={(event) => change({ title: event.target.value })} />
          )}
          <TextArea
            label={changeCopy.words}
            hint={changeCopy.hint}
            fault={draft.body.trim() === '' ? writingCopy.needs.body : undefined}
            rows={6}
            maxLength={5_000}
            value={draft.body}
            onChange={(event) => change({ body: event.target.value })}
          />
          <Advice advice={advice} title={draft.title} body={draft.body} />
          {saving.error !== null && <NotSent error={saving.error} busy={saving.isPending} again={save} />}
          <Row>
            <Button type="submit" look="main" busy={saving.isPending}>
              {changeCopy.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
};
