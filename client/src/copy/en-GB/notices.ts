export const noticesCopy = {
  page: 'Notices',
  title: 'Your notices',
  lead: 'What happened for you. There is no hurry with any of it.',
  empty: { title: 'Nothing new', detail: 'When somebody replies or reacts, it will be here.' },
  list: 'Notices',
  unread: 'New',
  open: 'Go to it',
  openDecision: 'See the decision',
  note: 'They wrote:',
  markAll: 'Mark all as read',
} as const;
