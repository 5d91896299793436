import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { Id } from '../kernel/ids.js';
import { page, pageQuery } from '../kernel/page.js';
import { GuidelinesVersion, Over18 } from './consent.js';
import { OwnMember } from './member.js';
import { GivenPassword, GivenRecoveryCode, GivenUsername, NewPassword, NewSession, OwnSession } from './session.js';
import { Username } from './username.js';

const Welcome = z.object({ member: OwnMember, session: NewSession });
const WelcomeWithCode = Welcome.extend({ recoveryCode: z.string() });

/** Joining, signing in and out, and getting back in. Browsers on this site get the session as a cookie too. */
export const doorApi = {
  offerNames: endpoint({
    method: 'GET',
    path: '/members/names',
    who: 'anyone',
    summary: 'Three friendly names that nobody has yet',
    response: z.object({ names: z.array(z.string()) }),
  }),
  join: endpoint({
    method: 'POST',
    path: '/members',
    who: 'anyone',
    summary: 'Join with a pseudonym; the recovery code is shown this once',
    status: 201,
    body: z.strictObject({
      username: Username,
      password: NewPassword,
      over18: Over18,
      guidelinesVersion: GuidelinesVersion,
      email: z.email({ error: 'Please check this e-mail address.' }).max(254, { error: 'Please check this e-mail address.' }).optional(),
    }),
    response: WelcomeWithCode,
    errors: ['member.username-taken', 'member.username-unfit', 'member.username-reserved', 'password.common', 'guidelines.not-current'],
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/sessions',
    who: 'anyone',
    summary: 'Sign in; `otp` is for a second factor, which no account has yet',
    status: 201,
    body: z.strictObject({
      username: GivenUsername,
      password: GivenPassword,
      otp: z.string({ error: 'Please give the six digits.' }).regex(/^\d{6}$/, { error: 'Please give the six digits.' }).optional(),
    }),
    response: Welcome,
    errors: ['sign-in.wrong'],
  }),
  recover: endpoint({
    method: 'POST',
    path: '/recoveries',
    who: 'anyone',
    summary: 'Get back in with the recovery code; gives a new code and ends every other session',
    status: 201,
    body: z.strictObject({ username: GivenUsername, recoveryCode: GivenRecoveryCode, newPassword: NewPassword }),
    response: WelcomeWithCode,
    errors: ['recovery.wrong', 'password.common'],
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/sessions/current',
    who: 'account.manage-own',
    summary: 'Sign out here; open sockets of this session end too',
    status: 204,
    response: z.void(),
  }),
  listSessions: endpoint({
    method: 'GET',
    path: '/sessions',
    who: 'account.manage-own',
    summary: 'Where I am signed in',
    query: z.strictObject(pageQuery),
    response: page(OwnSession),
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/sessions/:id',
    who: 'account.manage-own',
    summary: 'End one of my sessions',
    status: 204,
    params: z.object({ id: Id }),
    response: z.void(),
    errors: ['session.not-found'],
  }),
} as const;
