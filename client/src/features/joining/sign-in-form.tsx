import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { joinCopy, signInCopy } from '../../copy/en-GB/joining.js';
import { writingCopy } from '../../copy/en-GB/writing.js';
import { call } from '../../lib/api/call.js';
import { signIn } from '../../lib/api/identity-calls.js';
import { isOwnDevice, setOwnDevice } from '../../lib/browser/own-device.js';
import { formValues } from '../../lib/forms/form-values.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { Tick } from '../../ui/choice.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { PasswordField } from '../../ui/password-field.js';
import { Stack } from '../../ui/stack.js';

/** Signing in with a name and a password. */
export const SignInForm = ({ onSignedIn }: { onSignedIn: () => void }) => {
  /** How often it was sent with something missing since it was last complete. */
  const [incomplete, setIncomplete] = useState(0);
  const entering = useMutation({
    mutationFn: async ({ username = '', password = '', ownDevice }: Readonly<Record<string, string>>) => {
      await call(signIn, { body: { username, password } });
      setOwnDevice(ownDevice !== undefined);
    },
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = formValues(event.currentTarget);
    const blank = !values['username']?.trim() || !values['password'];
    setIncomplete(blank ? incomplete + 1 : 0);
    if (!blank) entering.mutate(values);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack room="loose">
        {incomplete > 0 ? <ErrorSummary key={incomplete} title={writingCopy.needsTitle} detail={signInCopy.needBoth} /> : <ProblemSummary error={entering.error} />}
        <TextField id="sign-in-name" name="username" label={signInCopy.name} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <PasswordField
          id="sign-in-password" name="password" label={signInCopy.password} show={joinCopy.password.show} hide={joinCopy.password.hide}
          autoComplete="current-password" required
        />
        <Tick name="ownDevice" label={joinCopy.ownDevice.label} hint={joinCopy.ownDevice.hint} defaultChecked={isOwnDevice()} />
        <Button type="submit" look="main" wide busy={entering.isPending}>
          {signInCopy.send}
        </Button>
        <Stack room="tight">
          <Link to={paths.recover()}>{signInCopy.forgot}</Link>
          <Link to={paths.join()}>{signInCopy.join}</Link>
        </Stack>
      </Stack>
    </form>
  );
};
