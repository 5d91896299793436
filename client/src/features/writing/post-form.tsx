import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { SubmittedPost } from '@alongside/shared/community/post';
import { appCopy } from '../../copy/en-GB/app.js';
import { wishCopy, wishOrder } from '../../copy/en-GB/posts.js';
import { writingCopy } from '../../copy/en-GB/writing.js';
import { call } from '../../lib/api/call.js';
import { submitPost } from '../../lib/api/community-calls.js';
import { isOwnDevice } from '../../lib/browser/own-device.js';
import { dropOnceKey, onceKeyFor } from '../../lib/drafts/once-key.js';
import { useDraft } from '../../lib/drafts/use-draft.js';
import { Button } from '../../ui/button.js';
import { Choices, RadioCard } from '../../ui/choice.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextArea, TextField } from '../../ui/field.js';
import { Stack } from '../../ui/stack.js';
import { Advice } from './advice.js';
import { NotesField } from './notes-field.js';
import { NotSent } from './not-sent.js';
import { blankPost, bodyOf, missingIn, writeIds } from './post-draft.js';
import { useAdvice } from './use-advice.js';
import { WaitNote } from './wait-note.js';

const draftName = 'post';

/** What was missing at the last try to post. */
interface Asked {
  readonly tries: number;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

interface Props {
  readonly spaces: readonly { slug: string; name: string }[];
  /** The space chosen when none was before. */
  readonly space: string;
  readonly onPosted: (answer: SubmittedPost) => void;
}

/** Writing a post: first what would help, then the words. Nothing written is lost when sending fails. */
export const PostForm = ({ spaces, space, onPosted }: Props) => {
  const { draft, change, clear } = useDraft(draftName, blankPost);
  const chosen = space !== '' && draft.space === '' ? { ...draft, space } : draft;
  const [{ tries, faults }, setAsked] = useState<Asked>({ tries: 0, faults: [] });
  const advice = useAdvice(chosen.title, chosen.body);
  const posting = useMutation({
    mutationFn: () => {
      const body = bodyOf(chosen);
      return call(submitPost, { body, onceKey: onceKeyFor(draftName, body) });
    },
    onSuccess: (answer) => {
      dropOnceKey(draftName);
      clear();
      onPosted(answer);
    },
  });
  const send = () => {
    const found = missingIn(chosen);
    setAsked({ tries: tries + 1, faults: found });
    if (found.length === 0 && !posting.isPending) posting.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  // What was asked for at the last try and is still missing: it goes away as soon as it is there.
  const stillMissing = missingIn(chosen);
  const faultOf = (field: string) => (faults.some((fault) => fault.field === field) ? stillMissing.find((fault) => fault.field === field)?.message : undefined);
  return (
    <form onSubmit={submit} noValidate>
      <Stack room="loose">
        {faults.length > 0 && <ErrorSummary key={tries} title={writingCopy.needsTitle} detail={writingCopy.needsDetail} faults={faults} />}
        <Choices legend={writingCopy.wish.legend} hint={writingCopy.wish.hint} columns="wide">
          {wishOrder.map((wish, at) => (
            <RadioCard
              key={wish}
              {...(at === 0 && { id: writeIds.wish })}
              name="wish"
              label={wishCopy[wish].label}
              hint={wishCopy[wish].hint}
              checked={chosen.wish === wish}
              onChange={() => change({ wish })}
            />
          ))}
        </Choices>
        <SelectField
          id={writeIds.space} label={writingCopy.space.label} hint={writingCopy.space.hint} fault={faultOf(writeIds.space)}
          value={chosen.space} onChange={(event) => change({ space: event.target.value })}
        >
          <option value="">{writingCopy.space.choose}</option>
          {spaces.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label={writingCopy.heading.label} optional={appCopy.optional} value={chosen.title} maxLength={120} onChange={(event) => change({ title: event.target.value })} />
        <TextArea
          id={writeIds.body} label={writingCopy.body.label} hint={writingCopy.body.hint} fault={faultOf(writeIds.body)} rows={8} maxLength={5_000}
          value={chosen.body} onChange={(event) => change({ body: event.target.value })}
        />
        <Advice advice={advice} title={chosen.title} body={chosen.body} />
        <NotesField notes={chosen.notes} own={chosen.ownNote} onChange={change} />
        {posting.error !== null && <NotSent error={posting.error} busy={posting.isPending} again={send} />}
        <Stack room="tight">
          <WaitNote />
          <Button type="submit" look="main" wide busy={posting.isPending}>
            {posting.isPending ? writingCopy.sending : writingCopy.send}
          </Button>
          <p>{isOwnDevice() ? writingCopy.keptOwn : writingCopy.kept}</p>
        </Stack>
      </Stack>
    </form>
  );
};
