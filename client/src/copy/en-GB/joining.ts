export const joinCopy = {
  page: 'Join',
  title: 'Join Alongside',
  lead: 'It takes about two minutes. We do not ask who you are.',
  expect: {
    title: 'What to expect',
    points: [
      'You use a made-up name. Nobody needs your real one, and an e-mail address is up to you.',
      'A moderator reads your first post before or soon after it is shown. We always tell you which.',
      'Other people here are peers, not professionals. It is not an emergency service.',
      'You can leave, or step away for a while, at any time. Nothing is counted against you.',
    ],
  },
  name: {
    label: 'A made-up name',
    hint: 'Please do not use your real name, or one you use elsewhere. 3 to 24 letters.',
    offers: 'Or choose one of these',
    fresh: 'Show me others',
  },
  password: {
    label: 'A password',
    hint: 'At least 8 characters. Three or four words together work well.',
    show: 'Show the password',
    hide: 'Hide the password',
  },
  email: {
    label: 'E-mail address',
    hint: 'Only used to help you get back in. Nobody here sees it.',
  },
  adult: { label: 'I am 18 or over' },
  guidelines: {
    title: 'How we treat each other',
    label: 'I have read the guidelines and I will do my best to keep to them',
    all: 'Read all of the guidelines',
  },
  ownDevice: {
    label: 'This device is only mine',
    hint: 'We then keep what you are writing if you close the page. Leave this off on a shared phone or computer.',
  },
  needAdult: 'This place is for people of 18 and over. Please tick this if you are.',
  needGuidelines: 'Please read the guidelines and tick this to join.',
  needName: 'Please choose a name.',
  needPassword: 'Please choose a password of at least 8 characters.',
  send: 'Join',
  have: 'I have an account already',
  code: {
    page: 'Your recovery code',
    title: (name: string) => `Welcome, ${name}`,
    lead: 'Please note down this code now. It is the only way back in if you forget your password, and we show it only this once.',
    label: 'Your recovery code',
    copy: 'Copy the code',
    copied: 'Copied',
    hint: 'On paper, or in a password manager. Somewhere only you look.',
    noted: 'I have noted it down',
    go: 'Go to the feed',
  },
} as const;

export const signInCopy = {
  page: 'Sign in',
  title: 'Sign in',
  lead: 'Good to see you, however long it has been.',
  name: 'Your name here',
  password: 'Your password',
  send: 'Sign in',
  forgot: 'I forgot my password',
  join: 'I am new here',
  needBoth: 'Please give your name and your password.',
} as const;

export const recoverCopy = {
  page: 'Get back in',
  title: 'Get back in',
  lead: 'Use the recovery code you noted down when you joined. You will get a new one.',
  code: 'Your recovery code',
  codeHint: 'Four groups of five. Spaces and capital letters do not matter.',
  password: 'A new password',
  send: 'Get back in',
  without: 'If you have lost the code and gave no e-mail address, we cannot know that it is you. You are welcome to join again.',
} as const;
