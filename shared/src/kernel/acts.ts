/**
 * Everything a signed-in person can be allowed to do. Which role holds which act is one table,
 * `identity/permissions.ts`; an endpoint names the act it needs.
 */
export const acts = [
  // every member
  'account.manage-own',
  'community.read',
  'community.write',
  'report.file',
  'notice.read-own',
  // people who moderate
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
  'decide.remove',
  'decide.formal-notice',
  'decide.limit-posting',
  'decide.pause-member',
  'decide.close-account',
  'appeal.decide',
  // safeguarding leads
  'case.claim-escalated',
  'statistics.read',
  'audit.read',
  // researchers
  'research.read-methods',
  // admins
  'role.grant',
  'settings.manage',
  'space.manage',
  'release.build',
] as const;

export type Act = (typeof acts)[number];
