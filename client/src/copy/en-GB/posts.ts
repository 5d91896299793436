import type { Wish } from '@alongside/shared/community/post';
import type { ReactionKind } from '@alongside/shared/community/reaction';
import type { Visibility } from '@alongside/shared/community/visibility';

/** What each wish is called where it is chosen, on a post, and in a list to choose from. */
export const wishCopy: Readonly<Record<Wish, { label: string; hint: string; tag: string; filter: string }>> = {
  listening: {
    label: 'Just listen',
    hint: 'I want to say this. I do not need an answer.',
    tag: 'Just listen, please',
    filter: 'Somebody to listen',
  },
  replies: {
    label: 'Talk with me',
    hint: 'I would like to hear from people.',
    tag: 'Replies welcome',
    filter: 'Replies',
  },
  ideas: {
    label: 'Ideas, please',
    hint: 'I would like to know what has helped others.',
    tag: 'Ideas welcome',
    filter: 'Ideas',
  },
  sharing: {
    label: 'Just sharing',
    hint: 'Something from my day. Reply or not, as you like.',
    tag: 'Just sharing',
    filter: 'Nothing, just sharing',
  },
};

export const wishOrder = Object.keys(wishCopy) as Wish[];

export const reactionCopy: Readonly<Record<ReactionKind, string>> = {
  'hear-you': 'I hear you',
  'thinking-of-you': 'Thinking of you',
  'with-you': 'With you',
  'helped-me': 'This helped me',
  like: 'Like',
};

export const reactionOrder = Object.keys(reactionCopy) as ReactionKind[];

/** What an author is told about their own words where the server sent no words of its own. */
export const ownVisibilityCopy: Readonly<Partial<Record<Visibility, { title: string; detail: string }>>> = {
  held: { title: 'Only you can see this for now', detail: 'A moderator reads it before others do. You have done nothing wrong.' },
  hidden: { title: 'Not shown to others for now', detail: 'A moderator has hidden this. Your notices say why, and what you can do.' },
  removed: { title: 'Taken down', detail: 'A moderator has taken this down. Your notices say why, and what you can do.' },
  redacted: { title: 'A few words are hidden', detail: 'Some words are hidden from readers to keep people safe. The rest is as you wrote it.' },
};

export const feedCopy = {
  page: 'Feed',
  title: 'Feed',
  lead: 'The newest posts. Read as much or as little as you like.',
  filter: 'Posts that ask for',
  everyWish: 'Anything',
  spaces: 'Spaces',
  allSpaces: 'All spaces',
  empty: { title: 'Nothing here yet', detail: 'Yours could be the first.' },
  emptyFilter: { title: 'No posts like that just now', detail: 'You could look at all of them instead.' },
  posts: 'Posts',
  newer: (count: number) => (count === 1 ? 'Show 1 new post' : `Show ${count} new posts`),
} as const;

export const waitingCopy = {
  page: 'Still waiting',
  title: 'Still waiting for a reply',
  lead: 'These people asked for replies or ideas and nobody has answered yet. A few words are plenty. Only if you feel up to it.',
  empty: { title: 'Everybody has been answered', detail: 'That is a lovely thing to find.' },
} as const;

export const postCopy = {
  page: 'Post',
  untitled: (name: string) => `Post by ${name}`,
  by: 'by',
  in: 'in',
  edited: 'edited',
  you: 'you',
  note: (notes: readonly string[]) => `Content note: ${notes.join(', ')}`,
  openNote: 'Read it',
  closeNote: 'Fold it away',
  whole: 'Read the whole post',
  replies: (count: number) => (count === 0 ? 'Reply' : count === 1 ? '1 reply' : `${count} replies`),
  repliesNoCount: 'Read and reply',
  support: 'Send support',
  supportFor: (name: string) => `Send support to ${name}`,
  reactions: 'Reactions',
  reaction: (label: string, count: number) => `${label}, ${count}`,
  more: 'More',
  moreFor: (name: string) => `More about what ${name} wrote`,
  takeBack: 'Take this back',
  takeBackSure: { title: 'Take this back?', detail: 'It will be gone for everybody, and cannot be brought back.', yes: 'Take it back', no: 'Keep it' },
  mute: (name: string) => `Hide everything by ${name}`,
  block: (name: string) => `Block ${name}`,
  muted: 'You will not see what they write from now on. They are not told. You can change this under Me.',
  blocked: 'Neither of you will see the other from now on. They are not told. You can change this under Me.',
  closed: 'This post is closed to replies.',
  gone: { title: 'This post is not here', detail: 'It may have been taken back or taken down.' },
} as const;

export const threadCopy = {
  replies: 'Replies',
  none: 'No replies yet.',
  noneListening: 'No replies yet. They asked for somebody to listen, so a reaction may be just right.',
  takenBack: 'This reply was taken back.',
  answering: (name: string) => `In answer to ${name}`,
  answer: 'Answer',
  answerTo: (name: string) => `Answer ${name}`,
  back: 'Back to the feed',
  new: 'New reply',
} as const;
