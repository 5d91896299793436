import type { FormEvent } from 'react';
import type { Me } from '@alongside/shared/identity/member';
import { meCopy } from '../../copy/en-GB/me.js';
import { appCopy } from '../../copy/en-GB/app.js';
import { formValues } from '../../lib/forms/form-values.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Row, Stack } from '../../ui/stack.js';
import { Section } from './section.js';
import { useChangeMe } from './use-change-me.js';

const ids = { username: 'me-name', about: 'me-about', interests: 'me-interests' } as const;
const words = meCopy.profile;

const tagsOf = (typed: string): string[] =>
  typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** My name, what I say about myself and my interests. Only what was changed is sent. */
export const Profile = ({ me }: { me: Me }) => {
  const saving = useChangeMe();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { username = '', about = '', interests = '' } = formValues(event.currentTarget);
    saving.mutate({ about, interests: tagsOf(interests), ...(username.trim() === me.username ? {} : { username }) });
  };
  return (
    <Section title={words.title}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemSummary error={saving.error} fields={ids} />
          <TextField id={ids.username} name="username" label={words.name} defaultValue={me.username} autoComplete="username" />
          <TextArea id={ids.about} name="about" label={words.about} optional={appCopy.optional} hint={words.aboutHint} defaultValue={me.about} maxLength={500} rows={3} />
          <TextField
            id={ids.interests} name="interests" label={words.interests} optional={appCopy.optional} hint={words.interestsHint}
            defaultValue={me.interests.join(', ')}
          />
          <Row>
            <Button type="submit" look="main" busy={saving.isPending}>
              {words.save}
            </Button>
            <output>{saving.isSuccess && words.saved}</output>
          </Row>
        </Stack>
      </form>
    </Section>
  );
};
