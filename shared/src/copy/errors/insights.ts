/** What this room's refusals say. */
export const insightsErrorWords = {
  'release.not-found': {
    title: 'Not here',
    detail: 'We have no published release or table at this address. The list of releases shows what there is.',
  },
  'release.month-not-over': {
    title: 'That month is still going on',
    detail: 'A release covers a whole month. Please ask for one that has ended.',
  },
  'release.not-settled': {
    title: 'A few days too early',
    detail: 'A month can be released ten days after it ends, so that late changes are counted. Please try again then.',
  },
  'release.already-building': {
    title: 'Already on its way',
    detail: 'A release for this month is being made right now. Please wait for it to finish.',
  },
  'release.reason-needed': {
    title: 'Please say why',
    detail: 'This month has been released before. A new version needs a reason that readers can see.',
  },
} as const;
