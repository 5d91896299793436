import { z } from 'zod';
import { type Act } from '../kernel/acts.js';

export const roles = ['peer', 'peer-moderator', 'moderator', 'safeguarding-lead', 'researcher', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

const peer = ['account.manage-own', 'community.read', 'community.write', 'report.file', 'notice.read-own'] as const;

const peerModerator = [
  'case.read',
  'case.claim',
  'case.note',
  'case.escalate',
  'case.decide',
  'decide.no-action',
  'decide.release',
  'decide.hide',
  'decide.content-note',
  'decide.redact',
  'decide.message',
] as const;

const moderator = [
  ...peerModerator,
  'decide.remove',
  'decide.formal-notice',
  'decide.limit-posting',
  'decide.pause-member',
  'appeal.decide',
] as const;

const lead = [...moderator, 'decide.close-account', 'case.claim-escalated', 'statistics.read', 'audit.read'] as const;

/**
 * The one permission table. Each role adds to what every member may do, so somebody with two roles holds the acts of both.
 * Admins set things up and grant roles; they read no case unless they are also given a moderating role.
 */
const permissions: Readonly<Record<Role, readonly Act[]>> = {
  peer,
  'peer-moderator': peerModerator,
  moderator,
  'safeguarding-lead': lead,
  researcher: ['research.read-methods'],
  admin: ['role.grant', 'settings.manage', 'space.manage', 'release.build', 'research.read-methods'],
};

/** Whether a role holds an act. */
export const can = (role: Role, act: Act): boolean => permissions[role].includes(act);

/** Whether any of somebody's roles holds an act. */
export const anyCan = (held: readonly Role[], act: Act): boolean => held.some((role) => can(role, act));
