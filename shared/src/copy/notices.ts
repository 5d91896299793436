/** Words of notices about what other members did. Decisions have their own, in `decisions.ts`. */
export const noticeWords = {
  'reply-to-post': (who: string) => ({ title: `${who} replied to you`, body: 'There is a new reply under your post.' }),
  'reply-to-reply': (who: string) => ({ title: `${who} answered you`, body: 'There is an answer to your reply.' }),
  reactions: (people: number, subject: 'post' | 'reply') => ({
    title: people === 1 ? `Somebody reacted to your ${subject}` : `${people} people reacted to your ${subject}`,
    body: 'It is a small way of saying that they read it.',
  }),
  'report-looked-at': () => ({
    title: 'We looked at it. Thank you',
    body: 'You told us about something, and somebody on the team has read it and decided what to do. To be fair to everyone we cannot say more. Thank you for looking out for people here.',
  }),
} as const;

/** Shown in place of a name when the person has left. */
export const someone = 'Somebody';
