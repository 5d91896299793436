import type { PostNotice } from '../community/post-notice.js';

/** What an author is told about what they wrote: what has happened, and what comes next. */
export const whatHappensNext: Readonly<Record<PostNotice['kind'], { readonly title: string; readonly detail: string }>> = {
  'first-post': {
    title: 'Your first post is up',
    detail:
      'Thank you for writing it. People here can read it now, and some may reply or send a reaction. That can take a while, more so at night. A quiet post does not mean that nobody cares. You can change it or take it back at any time.',
  },
  held: {
    title: 'Somebody reads this first',
    detail:
      'Your words are safe. For now only you and the team can see them. A person on the team reads them before others do, and we tell you what they decide. You can still change them or take them back.',
  },
  'posting-limited': {
    title: 'The team reads this first',
    detail:
      'For a while the team reads what you write before others can. Your words are safe, and we tell you when they are up. Your record says why this is and when it ends.',
  },
  redacted: {
    title: 'This is up, with a few words hidden',
    detail:
      'Some of the words could put a reader at risk, or tell people who somebody is, so we hid those. Everything else can be read. You can change your words and put that part another way.',
  },
  noted: {
    title: 'This is up, with a content note',
    detail: 'People can read it. We added a short note at the top, so that readers can choose when to open it.',
  },
  hidden: {
    title: 'Out of view for now',
    detail: 'The team has taken this out of view. Only you and the team can see it. Your record says why, and you can ask us to look again.',
  },
};

/** Notes put at the top when the check finds something readers may want to know about first. */
export const assessedNotes = {
  suicide: 'Speaks of suicide',
  selfHarm: 'Speaks of self-harm',
  other: 'May be hard to read',
} as const;
