import { GrantRole, Passwords, SeedMember, SetPassword } from '#identity';
import { Clock, Database, Jobs, Transaction } from '#platform';
import { Role } from '@alongside/shared/identity/permissions';
import { tidyUsername } from '@alongside/shared/identity/username';
import { randomBytes } from 'node:crypto';
import type { RunningApp } from '../start-app.js';
import type { Command } from './command.js';
import { doctor } from './doctor.js';

const username = { type: 'string', does: 'the name of the account', required: true } as const;
const role = { type: 'string', does: `one of ${Role.options.join(', ')}` } as const;

const memberCalled = async ({ app }: RunningApp, name: string): Promise<string> => {
  const found = await app.get(Database).one<{ id: string }>('SELECT id FROM member WHERE username = $1', [tidyUsername(name)]);
  if (found === undefined) throw new Error(`there is no account called ${name}.`);
  return found.id;
};

/** A password for somebody to change on their first visit: 120 random bits. */
const freshPassword = (): string => randomBytes(15).toString('base64url');

/** What an operator can do from a shell. */
export const commands: readonly Command[] = [
  {
    name: 'create-member',
    does: 'Make an account, with a role if it is for the team; prints its first password',
    options: { username, role },
    run: async ({ app }, options) => {
      const roles = options['role'] === undefined ? [] : [Role.parse(options['role'])];
      const password = freshPassword();
      const passwordHash = await app.get(Passwords).hash(password);
      const memberId = await app
        .get(Transaction)
        .run((tx) => app.get(SeedMember).run(tx, { username: tidyUsername(String(options['username'])), passwordHash, roles, joinedAt: app.get(Clock).now() }));
      return { memberId, username: options['username'], roles: ['peer', ...roles], password };
    },
  },
  {
    name: 'grant-role',
    does: 'Give an account one more role; it holds at once',
    options: { username, role: { ...role, required: true } },
    run: async (running, options) => {
      const memberId = await memberCalled(running, String(options['username']));
      const given = Role.parse(options['role']);
      await running.app.get(Transaction).run((tx) => running.app.get(GrantRole).run(tx, { memberId, role: given }));
      return { memberId, role: given };
    },
  },
  {
    name: 'reset-password',
    does: 'Give somebody who lost both password and recovery code new ones; ends their sessions',
    options: { username },
    run: async (running, options) => {
      const memberId = await memberCalled(running, String(options['username']));
      const password = freshPassword();
      const passwordHash = await running.app.get(Passwords).hash(password);
      const recoveryCode = await running.app.get(Transaction).run((tx) => running.app.get(SetPassword).run(tx, memberId, passwordHash));
      return { memberId, password, recoveryCode };
    },
  },
  {
    name: 'doctor',
    does: 'Look over database, queue, waiting work and counts; nothing private is printed',
    options: {},
    run: ({ app }) => doctor(app.get(Database), app.get(Jobs), app),
  },
];
