import type { HelpService } from '@alongside/shared/safety/resources';

export const helpCopy = {
  title: 'Get help now',
  lead: 'You do not have to be sure that it is bad enough. These are free or cheap to use, and kind.',
  offline: 'This page works without a connection. Calls and texts still do too.',
  first: {
    emergency: 'If your life is in danger now',
    urgent: 'If you need help soon',
    talk: 'If you want to talk to somebody',
  } satisfies Record<HelpService['level'], string>,
  more: 'More places that help',
  where: 'Where are you?',
  countries: { GB: 'United Kingdom', IE: 'Ireland' },
  call: (number: string) => `Call ${number}`,
  text: (words: string) => `Text ${words}`,
  site: 'Open their website',
  newTab: '(opens in a new tab)',
  here: {
    title: 'If you are with somebody here',
    detail: 'Alongside is not an emergency service. Moderators are people, and they cannot always see a post at once.',
  },
  support: {
    title: 'If it would help to talk to somebody now',
    detail: 'This is only shown to you. You can use it or leave it.',
    all: 'All the places that help',
    dismiss: 'Put this away',
  },
} as const;
