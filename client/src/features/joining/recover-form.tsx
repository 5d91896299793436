import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { joinCopy, recoverCopy, signInCopy } from '../../copy/en-GB/joining.js';
import { call } from '../../lib/api/call.js';
import { recover } from '../../lib/api/identity-calls.js';
import { formValues } from '../../lib/forms/form-values.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { PasswordField } from '../../ui/password-field.js';
import { Stack } from '../../ui/stack.js';
import type { Joined } from './join-form.js';

const ids = { username: 'recover-name', recoveryCode: 'recover-code', newPassword: 'recover-password' } as const;

/** Getting back in with the recovery code, which gives a new one. */
export const RecoverForm = ({ onRecovered }: { onRecovered: (joined: Joined) => void }) => {
  const recovering = useMutation({
    mutationFn: async ({ username = '', recoveryCode = '', newPassword = '' }: Readonly<Record<string, string>>) => {
      const answer = await call(recover, { body: { username, recoveryCode, newPassword } });
      return { name: answer.member.username, recoveryCode: answer.recoveryCode };
    },
    onSuccess: onRecovered,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    recovering.mutate(formValues(event.currentTarget));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack room="loose">
        <ProblemSummary error={recovering.error} fields={ids} />
        <TextField id={ids.username} name="username" label={signInCopy.name} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <TextField
          id={ids.recoveryCode} name="recoveryCode" label={recoverCopy.code} hint={recoverCopy.codeHint} autoComplete="off" autoCapitalize="characters"
          spellCheck={false} required
        />
        <PasswordField
          id={ids.newPassword} name="newPassword" label={recoverCopy.password} hint={joinCopy.password.hint} show={joinCopy.password.show}
          hide={joinCopy.password.hide} autoComplete="new-password" required
        />
        <Button type="submit" look="main" wide busy={recovering.isPending}>
          {recoverCopy.send}
        </Button>
        <p>{recoverCopy.without}</p>
      </Stack>
    </form>
  );
};
