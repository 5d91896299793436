import type { Role } from '@alongside/shared/identity/permissions';

/** One password for every made-up account. The demo is never made where NODE_ENV is production or the address is a public one. */
export const demoPassword = 'a kettle for everyone';

interface TeamMember {
  readonly username: string;
  readonly about: string;
  readonly roles: readonly Role[];
}

export const demoTeam: readonly TeamMember[] = [
  { username: 'Sol', about: 'Moderator, mornings and some weekends. I have been where some of you are.', roles: ['moderator'] },
  { username: 'Priya', about: 'Moderator, evenings. Tea first, then everything else.', roles: ['moderator'] },
  { username: 'Morgan', about: 'Safeguarding lead.', roles: ['safeguarding-lead'] },
  { username: 'Ines', about: 'Safeguarding lead, nights.', roles: ['safeguarding-lead'] },
  { username: 'Rowan', about: 'Researcher. I see counts, never your words.', roles: ['researcher'] },
  { username: 'Ada', about: 'Looks after the machine.', roles: ['admin'] },
];

/** What `npm start` prints, for somebody who wants to look around. */
export const signIns = (): readonly string[] => [
  '  a peer          mina_tea      another peer   oakleaf',
  '  a moderator     Sol           a safeguarding lead   Morgan',
  '  a researcher    Rowan         an admin       Ada',
  `  everybody's password: ${demoPassword}`,
];
