// The door of floor 3. Rooms above may use what stands here, and nothing else of community.
export { CommunityModule } from './community.module.js';
export {
  postChanged,
  postHidden,
  postPublished,
  postSubmitted,
  reactionGiven,
  reactionTakenBack,
  replyChanged,
  replyHidden,
  replyPublished,
  replySubmitted,
} from './community.events.js';
export { Recount } from './counts/recount.js';
export { PostsReads } from './posts/posts.reads.js';
export { RepliesReads } from './replies/replies.reads.js';
export { CreateSpace } from './spaces/create-space.js';
export { Memberships } from './spaces/memberships.js';
export { ToldReads, type ToldPost, type ToldReply } from './telling/told.reads.js';
export { Content, type FoundContent } from './visibility/content.js';
export type { HiddenSpan } from './visibility/hide-spans.js';
export {
  mayReadPost,
  mayReadPostSql,
  mayReadReply,
  mayReadReplySql,
  type PostFacts,
  type ReaderFacts,
  type ReplyFacts,
} from './visibility/may-read.js';
export { Readers } from './visibility/readers.js';
export type { Subject } from './visibility/subject.js';
export { Visibility } from './visibility/visibility.js';
export { Waits } from './waits.js';
