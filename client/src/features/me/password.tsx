import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { joinCopy } from '../../copy/en-GB/joining.js';
import { meCopy } from '../../copy/en-GB/me.js';
import { call } from '../../lib/api/call.js';
import { changePassword } from '../../lib/api/identity-calls.js';
import { formValues } from '../../lib/forms/form-values.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { PasswordField } from '../../ui/password-field.js';
import { Row, Stack } from '../../ui/stack.js';
import { Section } from './section.js';

const ids = { currentPassword: 'me-password', newPassword: 'me-new-password' } as const;
const { show, hide, hint } = joinCopy.password;

/** Changing the password, which signs me out everywhere else. */
export const Password = () => {
  const changing = useMutation({
    mutationFn: ({ currentPassword = '', newPassword = '' }: Readonly<Record<string, string>>) => call(changePassword, { body: { currentPassword, newPassword } }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    changing.mutate(formValues(form), { onSuccess: () => form.reset() });
  };
  return (
    <Section title={meCopy.password.title}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemSummary error={changing.error} fields={ids} />
          <PasswordField id={ids.currentPassword} name="currentPassword" label={meCopy.password.current} show={show} hide={hide} autoComplete="current-password" />
          <PasswordField id={ids.newPassword} name="newPassword" label={meCopy.password.next} hint={hint} show={show} hide={hide} autoComplete="new-password" />
          <Row>
            <Button type="submit" busy={changing.isPending}>
              {meCopy.password.save}
            </Button>
            <output>{changing.isSuccess && meCopy.password.saved}</output>
          </Row>
        </Stack>
      </form>
    </Section>
  );
};
