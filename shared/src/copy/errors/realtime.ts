/** What this room's refusals say. */
export const realtimeErrorWords = {
  'topic.not-found': {
    title: 'We could not find that',
    detail: 'It may have been taken away, or it may be in a space you are not part of.',
  },
  'topic.not-followed': {
    title: 'This page is not live yet',
    detail: 'Please open the conversation first, then try again.',
  },
  'topic.no-typing': {
    title: 'Only in conversations',
    detail: 'We show that somebody is writing in one-to-one conversations only.',
  },
  'topic.too-many': {
    title: 'A lot is open at once',
    detail: 'Please close some pages. What you have open will still load when you refresh it.',
  },
  'socket.too-many': {
    title: 'Open in many places',
    detail: 'You have this open in a lot of windows. Close some of them to get new posts as they come.',
  },
  'socket.unknown-event': {
    title: 'We did not understand that',
    detail: 'Your app may be out of date. Refreshing the page should help.',
  },
} as const;
