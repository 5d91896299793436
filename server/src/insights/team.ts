/** Roles whose holders speak for the team. A researcher who writes here does so as anybody else. */
const teamRoles = ['peer-moderator', 'moderator', 'safeguarding-lead', 'admin'] as const;

/** SQL: whether somebody was on the team at a moment. Takes column names or parameters, never values. */
export const wasOnTheTeam = (memberId: string, at: string): string =>
  `EXISTS (SELECT 1 FROM role_grant g WHERE g.member_id = ${memberId} AND g.granted_at <= ${at}
    AND g.role IN (${teamRoles.map((role) => `'${role}'`).join(', ')}))`;
