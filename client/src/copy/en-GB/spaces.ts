import type { Space } from '@alongside/shared/community/space';

type Decisions = Space['decisions'];

export const spacesCopy = {
  page: 'Spaces',
  title: 'Spaces',
  lead: 'Each space has its own people and its own way. You can read open ones without joining.',
  open: (name: string) => `Open ${name}`,
  join: 'Join this space',
  ask: 'Ask to join',
  asked: 'You have asked to join. A facilitator will answer.',
  takeBack: 'Take back my request',
  member: 'You are a member',
  leave: 'Leave this space',
  write: 'Write here',
  how: 'How this space is run',
  guidelines: 'In this space',
  terms: { facilitation: 'Facilitation', leadership: 'Led by', focus: 'What it is for', membership: 'Who it is for', support: 'Support from the organisation' },
  level: { high: 'A lot', medium: 'Some', low: 'A little' } satisfies Record<Decisions['support'], string>,
  ledBy: {
    peers: 'Peers',
    'peers-and-staff': 'Peers and staff together',
    'staff-same-identity': 'Staff who share the experience',
    staff: 'Staff',
    mixed: 'A mix that changes',
  } satisfies Record<Decisions['leadership']['by'], string>,
  trained: 'with training',
  untrained: 'without special training',
  paid: { paid: 'paid', voluntary: 'as volunteers', both: 'some paid, some volunteers' } satisfies Record<Decisions['leadership']['paid'], string>,
  focus: {
    'sharing-experience': 'Sharing what we have been through',
    social: 'Company and everyday talk',
    activity: 'Doing things together',
    educational: 'Learning together',
  } satisfies Record<Decisions['focus'], string>,
  joining: { open: 'Open to every member', request: 'Ask to join', invitation: 'By invitation' } satisfies Record<Space['joining'], string>,
  values: { trust: 'Trust comes first here.', 'family-centred': 'Families are at the centre here.' } satisfies Record<Space['values'][number], string>,
  gone: { title: 'This space is not here', detail: 'It may be by invitation, or the link may be wrong.' },
  membersOnly: 'Members read and write here. Once you have joined you will see the posts.',
} as const;
