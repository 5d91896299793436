import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { Id } from '../kernel/ids.js';
import { GuidelinesAgreement, GuidelinesVersion } from './consent.js';
import { About, ChangedPreferences, Interests, Me, OwnMember } from './member.js';
import { Role, roles } from './permissions.js';
import { GivenPassword, NewPassword } from './session.js';
import { Username } from './username.js';

const params = z.object({ id: Id });

/** One's own account, and the roles an admin gives. */
export const accountApi = {
  readMe: endpoint({ method: 'GET', path: '/me', who: 'account.manage-own', summary: 'My account', response: Me }),
  changeMe: endpoint({
    method: 'PATCH',
    path: '/me',
    who: 'account.manage-own',
    summary: 'Change my name, what I say about myself, my interests or my preferences; what is left out stays',
    body: z.strictObject({
      username: Username.optional(),
      about: About.optional(),
      interests: Interests.optional(),
      preferences: ChangedPreferences.optional(),
    }),
    response: Me,
    errors: ['member.username-taken', 'member.username-unfit', 'member.username-reserved', 'member.about-unfit'],
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/me/password',
    who: 'account.manage-own',
    summary: 'Change my password; ends every other session',
    status: 204,
    body: z.strictObject({ currentPassword: GivenPassword, newPassword: NewPassword }),
    response: z.void(),
    errors: ['password.wrong', 'password.common'],
  }),
  agreeToGuidelines: endpoint({
    method: 'PUT',
    path: '/me/guidelines-agreement',
    who: 'account.manage-own',
    summary: 'Agree to the guidelines in force',
    body: z.strictObject({ version: GuidelinesVersion }),
    response: GuidelinesAgreement,
    errors: ['guidelines.not-current'],
  }),
  readRoles: endpoint({
    method: 'GET',
    path: '/admin/members/:id/roles',
    who: 'role.grant',
    summary: 'The roles somebody has',
    params,
    response: z.object({ member: OwnMember }),
    errors: ['member.not-found'],
  }),
  setRoles: endpoint({
    method: 'PUT',
    path: '/admin/members/:id/roles',
    who: 'role.grant',
    summary: 'Give somebody exactly these roles; "peer" always stays. Takes effect at once',
    params,
    body: z.strictObject({
      roles: z.array(z.enum(Role.options, { error: 'We do not know this role.' }), { error: 'Please give a list of roles.' }).max(roles.length, {
        error: 'Please name each role once.',
      }),
    }),
    response: z.object({ member: OwnMember }),
    errors: ['member.not-found', 'role.last-admin'],
  }),
} as const;
