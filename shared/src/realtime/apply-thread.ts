import type { Post } from '../community/post.js';
import type { ThreadReply } from '../community/reply.js';
import type { Page } from '../kernel/page.js';
import type { Heard } from './messages.js';
import { ownPost, ownReply, type Reader } from './own-view.js';
import { changeIn, findIn, placeIn, takeFrom } from './pages.js';
import type { PushedReply } from './pushed.js';

type Pages = readonly Page<ThreadReply>[];

/** The post of a thread after a message; undefined once it can no longer be read. */
export const applyToPost = (post: Post, heard: Heard, reader: Reader): Post | undefined => {
  switch (heard.type) {
    case 'post.published':
    case 'post.changed':
      return heard.data.post.id === post.id ? ownPost(heard.data.post, reader, post) : post;
    case 'post.hidden':
      return heard.data.postId === post.id ? undefined : post;
    case 'reply.published':
    case 'reply.changed':
      return heard.data.reply.postId === post.id ? { ...post, replyCount: heard.data.replyCount } : post;
    case 'reply.hidden':
      return heard.data.postId === post.id ? { ...post, replyCount: heard.data.replyCount } : post;
    case 'reactions.changed': {
      const { subject, counts } = heard.data;
      return subject.type === 'post' && subject.id === post.id ? { ...post, reactions: { ...post.reactions, counts } } : post;
    }
    case 'notice.created':
    case 'case.opened':
    case 'case.changed':
    case 'session.ended':
    case 'typing':
    case 'nothing':
      return post;
  }
};

/** The loaded replies of the thread of `postId` after a message; the same pages when it changes nothing there. */
export const applyToReplies = (pages: Pages, heard: Heard, postId: string, reader: Reader): Pages => {
  switch (heard.type) {
    case 'reply.published':
    case 'reply.changed':
      return heard.data.reply.postId === postId ? place(pages, heard.data.reply, reader) : pages;
    case 'reply.hidden': {
      if (heard.data.postId !== postId) return pages;
      const { place: left, replyId } = heard.data;
      return left === undefined ? takeFrom<ThreadReply, Page<ThreadReply>>(pages, replyId) : place(pages, left, reader);
    }
    case 'reactions.changed': {
      const { subject, counts } = heard.data;
      if (subject.type !== 'reply') return pages;
      return changeIn<ThreadReply, Page<ThreadReply>>(pages, subject.id, (reply) =>
        reply.withdrawn ? reply : { ...reply, reactions: { ...reply.reactions, counts } },
      );
    }
    case 'post.published':
    case 'post.changed':
    case 'post.hidden':
    case 'notice.created':
    case 'case.opened':
    case 'case.changed':
    case 'session.ended':
    case 'typing':
    case 'nothing':
      return pages;
  }
};

const place = (pages: Pages, pushed: PushedReply, reader: Reader): Pages =>
  placeIn<ThreadReply, Page<ThreadReply>>(pages, ownReply(pushed, reader, findIn<ThreadReply>(pages, pushed.id)), olderFirst);

/** The thread's order: oldest first, ids breaking ties. */
const olderFirst = (one: ThreadReply, other: ThreadReply): boolean =>
  one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt;
