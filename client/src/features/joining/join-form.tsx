import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { joinCopy } from '../../copy/en-GB/joining.js';
import { appCopy } from '../../copy/en-GB/app.js';
import { writingCopy } from '../../copy/en-GB/writing.js';
import type { Guidelines } from '@alongside/shared/safety/guidelines';
import { paths } from '../../app/paths.js';
import { call } from '../../lib/api/call.js';
import { join } from '../../lib/api/identity-calls.js';
import { ProblemError } from '../../lib/api/problem-error.js';
import { setOwnDevice } from '../../lib/browser/own-device.js';
import { formValues } from '../../lib/forms/form-values.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { Tick } from '../../ui/choice.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { PasswordField } from '../../ui/password-field.js';
import { Stack } from '../../ui/stack.js';
import { NameOffers } from './name-offers.js';

export interface Joined {
  readonly name: string;
  readonly recoveryCode: string;
}

interface Props {
  readonly guidelines: Guidelines;
  readonly onJoined: (joined: Joined) => void;
}

/** What was missing at the last try to join. */
interface Asked {
  readonly tries: number;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

const ids = { username: 'join-name', password: 'join-password', email: 'join-email', over18: 'join-adult', guidelinesVersion: 'join-agreed' } as const;

const missing = (values: Readonly<Record<string, string>>) => [
  ...(values['username']?.trim() ? [] : [{ field: ids.username, message: joinCopy.needName }]),
  ...((values['password'] ?? '').length >= 8 ? [] : [{ field: ids.password, message: joinCopy.needPassword }]),
  ...(values['over18'] ? [] : [{ field: ids.over18, message: joinCopy.needAdult }]),
  ...(values['agreed'] ? [] : [{ field: ids.guidelinesVersion, message: joinCopy.needGuidelines }]),
];

/** Joining with a made-up name. What was typed stays when something needs changing. */
export const JoinForm = ({ guidelines, onJoined }: Props) => {
  const [name, setName] = useState('');
  const [{ tries, faults }, setAsked] = useState<Asked>({ tries: 0, faults: [] });
  const joining = useMutation({
    mutationFn: async (values: Readonly<Record<string, string>>) => {
      const { username = '', password = '', email } = values;
      const { member, recoveryCode } = await call(join, {
        body: { username, password, over18: true, guidelinesVersion: guidelines.version, ...(email ? { email } : {}) },
      });
      setOwnDevice(values['ownDevice'] !== undefined);
      return { name: member.username, recoveryCode };
    },
    onSuccess: onJoined,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = formValues(event.currentTarget);
    const found = missing(values);
    setAsked({ tries: tries + 1, faults: found });
    if (found.length === 0) joining.mutate(values);
  };
  const problem = joining.error instanceof ProblemError ? joining.error : undefined;
  const faultOf = (field: string, path?: string) => faults.find((fault) => fault.field === field)?.message ?? (path === undefined ? undefined : problem?.faultOf(path));
  return (
    <form onSubmit={submit} noValidate>
      <Stack room="loose">
        {faults.length > 0 && <ErrorSummary key={tries} title={writingCopy.needsTitle} detail={writingCopy.needsDetail} faults={faults} />}
        {faults.length === 0 && <ProblemSummary error={joining.error} fields={ids} />}
        <Stack>
          <TextField
            id={ids.username} name="username" label={joinCopy.name.label} hint={joinCopy.name.hint} fault={faultOf(ids.username, 'username')}
            value={name} onChange={(event) => setName(event.target.value)}
            autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={60} required
          />
          <NameOffers onChoose={setName} />
        </Stack>
        <PasswordField
          id={ids.password} name="password" label={joinCopy.password.label} hint={joinCopy.password.hint} fault={faultOf(ids.password, 'password')}
          show={joinCopy.password.show} hide={joinCopy.password.hide} autoComplete="new-password" required
        />
        <TextField
          id={ids.email} name="email" type="email" label={joinCopy.email.label} optional={appCopy.optional} hint={joinCopy.email.hint}
          fault={faultOf(ids.email, 'email')} autoComplete="email" inputMode="email"
        />
        <div>
          <Tick id={ids.over18} name="over18" label={joinCopy.adult.label} required />
          <Tick
            id={ids.guidelinesVersion} name="agreed" label={joinCopy.guidelines.label} required
            hint={<Link to={paths.guidelines()} target="_blank">{joinCopy.guidelines.all}</Link>}
          />
          <Tick name="ownDevice" label={joinCopy.ownDevice.label} hint={joinCopy.ownDevice.hint} />
        </div>
        <Button type="submit" look="main" wide busy={joining.isPending}>
          {joinCopy.send}
        </Button>
        <p>
          <Link to={paths.signIn()}>{joinCopy.have}</Link>
        </p>
      </Stack>
    </form>
  );
};
