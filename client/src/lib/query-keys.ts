import type { FeedView } from '@alongside/shared/realtime/apply-feed';

/** Names of everything read from the server, so that live messages find what they change. */
export const keys = {
  me: ['me'],
  feeds: ['feed'],
  feed: (view: FeedView) => ['feed', view],
  waiting: ['still-waiting'],
  post: (id: string) => ['post', id],
  replies: (postId: string) => ['replies', postId],
  spaces: ['spaces'],
  space: (slug: string) => ['spaces', slug],
  notices: ['notices'],
  waitTimes: ['wait-times'],
  guidelines: ['guidelines'],
  help: (country: string) => ['help', country],
  sessions: ['sessions'],
  blocks: ['blocks'],
  mutes: ['mutes'],
  record: ['record'],
  reports: ['reports'],
} as const;
