export const exitCopy = {
  button: 'Exit this page',
  hidden: 'or press Shift three times',
  /** Where leaving goes, and what the tab is called on the way. */
  address: 'https://www.bbc.co.uk/weather',
  title: 'Weather',
  progress: (left: number) => (left === 1 ? 'Press Shift 1 more time to exit.' : `Press Shift ${left} more times to exit.`),
  timedOut: 'Exiting by Shift has timed out.',
  leaving: 'Leaving this page.',
  about: {
    title: 'About “Exit this page”',
    detail:
      'It closes this page, signs you out, forgets what you were writing and opens the weather. You can also press Shift three times. It cannot clear the list of pages your browser has been to. If somebody looks at your phone, use a private window.',
  },
} as const;
