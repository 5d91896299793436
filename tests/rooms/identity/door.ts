import { guidelines } from '@alongside/shared/safety/guidelines';
import { ask, type Answer } from '../../helpers/person.js';

export const password = 'a kettle on a rainy sunday';

/** A joining request that is fine, with changes. */
export const joining = (more: Readonly<Record<string, unknown>> = {}) => ({
  username: 'quiet_fern',
  password,
  over18: true,
  guidelinesVersion: guidelines.version,
  ...more,
});

export const joinAs = (url: string, username: string, more: Readonly<Record<string, unknown>> = {}, headers?: Readonly<Record<string, string>>): Promise<Answer> =>
  ask(url, 'POST', '/members', { body: joining({ username, ...more }), headers });

export const signInAs = (url: string, username: string, given = password, headers?: Readonly<Record<string, string>>): Promise<Answer> =>
  ask(url, 'POST', '/sessions', { body: { username, password: given }, headers });

/** What a stranger could tell two answers apart by: status, body, and headers but those of time and id. */
export const tellable = ({ status, body, headers }: Answer) => {
  const shown = Object.fromEntries([...headers].filter(([name]) => name !== 'date'));
  return { status, body, headers: shown };
};
