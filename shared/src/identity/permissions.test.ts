import { describe, expect, it } from 'vitest';
import { acts, type Act } from '../kernel/acts.js';
import { anyCan, can, roles, type Role } from './permissions.js';

const heldBy = (role: Role): Act[] => acts.filter((act) => can(role, act));
const inCases = acts.filter((act) => /^(case|decide|appeal)\./.test(act));

describe('the permission table', () => {
  it('gives every act to somebody, and every role something', () => {
    for (const act of acts) expect(anyCan(roles, act), act).toBe(true);
    for (const role of roles) expect(heldBy(role).length, role).toBeGreaterThan(0);
  });

  it('gives a peer their own account and the community, and nothing of the desk', () => {
    expect(heldBy('peer')).toEqual(['account.manage-own', 'community.read', 'community.write', 'report.file', 'notice.read-own']);
  });

  it('grows along peer-moderator, moderator and safeguarding lead', () => {
    const [first, second, third] = [heldBy('peer-moderator'), heldBy('moderator'), heldBy('safeguarding-lead')];
    expect(second).toEqual(expect.arrayContaining(first));
    expect(third).toEqual(expect.arrayContaining(second));
    expect(can('peer-moderator', 'decide.remove')).toBe(false);
    expect(can('moderator', 'decide.close-account')).toBe(false);
    expect(can('moderator', 'audit.read')).toBe(false);
  });

  it('keeps researchers and admins out of every case', () => {
    for (const role of ['researcher', 'admin'] as const) for (const act of inCases) expect(can(role, act), `${role} ${act}`).toBe(false);
    expect(heldBy('researcher')).toEqual(['research.read-methods']);
  });

  it('lets only admins grant roles, and nobody without a role do anything', () => {
    expect(roles.filter((role) => can(role, 'role.grant'))).toEqual(['admin']);
    for (const act of acts) expect(anyCan([], act)).toBe(false);
  });

  it('joins what several roles hold', () => {
    expect(anyCan(['peer', 'moderator'], 'decide.hide')).toBe(true);
    expect(anyCan(['peer', 'researcher'], 'decide.hide')).toBe(false);
  });
});
