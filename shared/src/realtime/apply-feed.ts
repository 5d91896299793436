import type { Post, Wish } from '../community/post.js';
import type { Page } from '../kernel/page.js';
import type { Heard } from './messages.js';
import { ownPost, type Reader } from './own-view.js';
import { changeIn, findIn, placeIn, takeFrom } from './pages.js';
import type { PushedPost } from './pushed.js';

/** What a feed was asked for. */
export interface FeedView {
  readonly space?: string | undefined;
  readonly wish?: Wish | undefined;
  readonly interest?: string | undefined;
}

type Pages = readonly Page<Post>[];

/**
 * The loaded pages of a feed after a message; the same pages when it changes nothing there.
 * A feed narrowed by interest takes no new posts, since interests are the author's and not told: they come with the next fetch.
 */
export const applyToFeed = (pages: Pages, heard: Heard, view: FeedView, reader: Reader): Pages => {
  switch (heard.type) {
    case 'post.published':
    case 'post.changed':
      return place(pages, heard.data.post, view, reader);
    case 'post.hidden':
      return takeFrom<Post, Page<Post>>(pages, heard.data.postId);
    case 'reply.published':
    case 'reply.changed':
      return count(pages, heard.data.reply.postId, heard.data.replyCount);
    case 'reply.hidden':
      return count(pages, heard.data.postId, heard.data.replyCount);
    case 'reactions.changed': {
      const { subject, counts } = heard.data;
      if (subject.type !== 'post') return pages;
      return changeIn<Post, Page<Post>>(pages, subject.id, (post) => ({ ...post, reactions: { ...post.reactions, counts } }));
    }
    case 'notice.created':
    case 'case.opened':
    case 'case.changed':
    case 'session.ended':
    case 'typing':
    case 'nothing':
      return pages;
  }
};

const place = (pages: Pages, pushed: PushedPost, view: FeedView, reader: Reader): Pages => {
  const known = findIn<Post>(pages, pushed.id);
  if (view.interest !== undefined && known === undefined) return pages;
  // A hidden post is still its author's to read, on its own page only.
  const fits =
    pushed.visibility !== 'hidden' &&
    (view.space ?? pushed.space.slug) === pushed.space.slug &&
    (view.wish ?? pushed.wish) === pushed.wish;
  if (!fits) return takeFrom<Post, Page<Post>>(pages, pushed.id);
  return placeIn<Post, Page<Post>>(pages, ownPost(pushed, reader, known), newerFirst);
};

const count = (pages: Pages, postId: string, replyCount: number): Pages =>
  changeIn<Post, Page<Post>>(pages, postId, (post) => ({ ...post, replyCount }));

/** The feed's order: newest first by when others could read it, or when it was written for one's own held posts; ids break ties. */
const newerFirst = (one: Post, other: Post): boolean => {
  const [a, b] = [timeOf(one), timeOf(other)];
  return a === b ? one.id > other.id : a > b;
};

const timeOf = (post: Post): string => (post.visibility === 'held' ? post.createdAt : (post.publishedAt ?? post.createdAt));
