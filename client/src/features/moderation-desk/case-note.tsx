import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { call } from '../../lib/api/call.js';
import { writeCaseNote } from '../../lib/api/desk-calls.js';
import { dropOnceKey, onceKeyFor } from '../../lib/drafts/once-key.js';
import { useDraft } from '../../lib/drafts/use-draft.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { HiddenNews } from '../../ui/hidden.js';
import { Row, Stack } from '../../ui/stack.js';
import { deskKeys } from './desk-query-keys.js';

const copy = caseCopy.note;
const blank = { note: '' };

/** A few words for colleagues, at any time. */
export const CaseNote = ({ caseId }: { caseId: string }) => {
  const name = `case-note.${caseId}`;
  const { draft, change, clear } = useDraft(name, blank);
  const [done, setDone] = useState(false);
  const client = useQueryClient();
  const writing = useMutation({
    mutationFn: () => call(writeCaseNote, { params: { id: caseId }, body: draft, onceKey: onceKeyFor(name, draft) }),
    onSuccess: () => {
      dropOnceKey(name);
      clear();
      setDone(true);
      return client.invalidateQueries({ queryKey: deskKeys.case(caseId) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.note.trim() !== '' && !writing.isPending) writing.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack room="tight">
        <TextArea
          label={copy.label} hint={copy.hint} rows={2} maxLength={4_000} value={draft.note}
          onChange={(event) => {
            setDone(false);
            change({ note: event.target.value });
          }}
        />
        {writing.error !== null && <ProblemNote error={writing.error} />}
        <Row>
          <Button type="submit" busy={writing.isPending}>
            {writing.isPending ? copy.sending : copy.send}
          </Button>
          {done && <span>{copy.done}</span>}
        </Row>
        <HiddenNews>{done ? copy.done : ''}</HiddenNews>
      </Stack>
    </form>
  );
};
