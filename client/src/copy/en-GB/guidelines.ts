export const guidelinesCopy = {
  page: 'Guidelines',
  title: 'Guidelines',
  lead: 'How we treat each other here, in plain words.',
  contents: 'On this page',
  version: (version: string) => `Version ${version}`,
  agree: { title: 'The guidelines have changed', detail: 'Please read them when you can.', button: 'I have read them and agree', done: 'Thank you.' },
} as const;
