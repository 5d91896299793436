export const welcomeCopy = {
  page: 'Welcome',
  title: 'Somewhere to say how it really is',
  lead: 'Alongside is a place for adults to support each other through hard times, and through ordinary days. You choose a made-up name, what you share, and what kind of reply you would like.',
  join: 'Join',
  signIn: 'Sign in',
  points: [
    {
      title: 'You are not a case here',
      detail: 'Everyone gives, and everyone is given to. Reading quietly is a good way to take part too. Nobody keeps score.',
    },
    {
      title: 'You say what you need',
      detail: 'Each post says what would help: somebody to listen, replies, ideas, or nothing at all.',
    },
    {
      title: 'People look after it',
      detail: 'Moderators, many with hard times of their own, keep it kind and safe. Saying how bad it is will never get you shut out.',
    },
  ],
  guidelines: 'Read the guidelines first',
  now: {
    title: 'Need somebody this minute?',
    detail: 'You can find help at any hour, without signing in.',
    link: 'See who to call or text',
  },
} as const;
