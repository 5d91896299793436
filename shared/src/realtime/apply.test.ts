import { describe, expect, it } from 'vitest';
import type { Post } from '../community/post.js';
import type { ThreadReply } from '../community/reply.js';
import { applyToFeed } from './apply-feed.js';
import { applyToNotices } from './apply-notices.js';
import { applyToPost, applyToReplies } from './apply-thread.js';
import type { Heard } from './messages.js';

const id = (n: number) => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const instant = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;
const counts = { like: 0, 'hear-you': 0, 'thinking-of-you': 0, 'with-you': 0, 'helped-me': 0 };
const me = { memberId: id(900) };

const post = (n: number, more: Partial<Post> = {}): Post => ({
  id: id(n),
  space: { slug: 'small-wins', name: 'Small wins' },
  author: { id: id(901), username: 'mina', team: false },
  body: `The kettle and I, part ${n}.`,
  wish: 'sharing',
  contentNotes: [],
  visibility: 'visible',
  createdAt: instant(n),
  publishedAt: instant(n),
  replyCount: 0,
  reactions: { counts, mine: [] },
  mine: false,
  closedToReplies: false,
  ...more,
});

const reply = (n: number, postNumber: number): ThreadReply => ({
  id: id(n),
  postId: id(postNumber),
  withdrawn: false,
  author: { id: id(900), username: 'tom', team: false },
  body: 'Tea helps.',
  contentNotes: [],
  visibility: 'visible',
  createdAt: instant(n),
  reactions: { counts, mine: [] },
  mine: true,
});

const heard = <T extends Heard['type']>(type: T, data: Extract<Heard, { type: T }> extends { data: infer D } ? D : never): Heard =>
  ({ topic: 'feed', seq: 1, id: id(999), type, at: instant(30), data }) as unknown as Heard;

const ids = (pages: readonly { items: { id: string }[] }[]) => pages.map((page) => page.items.map((item) => item.id));

describe('the feed', () => {
  const pages = [
    { items: [post(9), post(7)], nextCursor: 'a' },
    { items: [post(5)], nextCursor: 'b' },
  ];
  const everything = {};

  it('takes a new post in its place, once, however often it is told', () => {
    const once = applyToFeed(pages, heard('post.published', { post: post(8) }), everything, me);
    expect(ids(once)).toEqual([[id(9), id(8), id(7)], [id(5)]]);
    expect(applyToFeed(once, heard('post.published', { post: post(8) }), everything, me)).toEqual(once);
  });

  it('leaves out a post that belongs beyond what was loaded', () => {
    expect(ids(applyToFeed(pages, heard('post.published', { post: post(2) }), everything, me))).toEqual(ids(pages));
    const whole = [{ items: [post(9)], nextCursor: null }];
    expect(ids(applyToFeed(whole, heard('post.published', { post: post(2) }), everything, me))).toEqual([[id(9), id(2)]]);
  });

  it('keeps to the space, wish and interest it was asked for', () => {
    const told = heard('post.published', { post: post(8) });
    expect(applyToFeed(pages, told, { space: 'night-owls' }, me)).toBe(pages);
    expect(applyToFeed(pages, told, { wish: 'ideas' }, me)).toBe(pages);
    expect(applyToFeed(pages, told, { interest: 'tea' }, me)).toBe(pages);
  });

  it('keeps my own reactions when a post or its counts change', () => {
    const mine = [{ items: [post(9, { reactions: { counts, mine: ['like'] } })], nextCursor: null }];
    const after = applyToFeed(mine, heard('post.changed', { post: post(9, { body: 'Warmer now.' }) }), everything, me);
    expect(after[0]?.items[0]).toMatchObject({ body: 'Warmer now.', reactions: { mine: ['like'] } });
    const more = { subject: { type: 'post' as const, id: id(9) }, postId: id(9), counts: { ...counts, like: 2 } };
    expect(applyToFeed(after, heard('reactions.changed', more), everything, me)[0]?.items[0]?.reactions).toEqual({
      counts: { ...counts, like: 2 },
      mine: ['like'],
    });
  });

  it('drops what was hidden and counts replies as it is told', () => {
    expect(ids(applyToFeed(pages, heard('post.hidden', { postId: id(7) }), everything, me))).toEqual([[id(9)], [id(5)]]);
    const counted = applyToFeed(pages, heard('reply.hidden', { postId: id(5), replyId: id(40), replyCount: 3 }), everything, me);
    expect(counted[1]?.items[0]?.replyCount).toBe(3);
  });

  it('gives the same pages back for what changes nothing there', () => {
    expect(applyToFeed(pages, { topic: 'feed', seq: 4, type: 'nothing' }, everything, me)).toBe(pages);
    expect(applyToFeed(pages, heard('post.hidden', { postId: id(77) }), everything, me)).toBe(pages);
  });
});

describe('a thread', () => {
  it('grows at its end and counts with it', () => {
    const told = heard('reply.published', { reply: reply(12, 9), replyCount: 1 });
    expect(applyToPost(post(9), told, me)?.replyCount).toBe(1);
    expect(ids(applyToReplies([{ items: [reply(11, 9)], nextCursor: null }], told, id(9), me))).toEqual([[id(11), id(12)]]);
    expect(applyToReplies([{ items: [], nextCursor: null }], told, id(8), me)).toEqual([{ items: [], nextCursor: null }]);
  });

  it('keeps the place of a reply that others had answered', () => {
    const place = { id: id(11), postId: id(9), withdrawn: true as const, createdAt: instant(11) };
    const gone = { postId: id(9), replyId: id(11), replyCount: 1 };
    const pages = [{ items: [reply(11, 9), reply(12, 9)], nextCursor: null }];
    expect(applyToReplies(pages, heard('reply.hidden', { ...gone, place }), id(9), me)[0]?.items[0]).toEqual(place);
    expect(ids(applyToReplies(pages, heard('reply.hidden', gone), id(9), me))).toEqual([[id(12)]]);
  });

  it('ends when its post is hidden', () => {
    expect(applyToPost(post(9), heard('post.hidden', { postId: id(9) }), me)).toBeUndefined();
  });
});

it('puts a new notice first and says how many are unread', () => {
  const notice = { id: id(20), kind: 'reply-to-post' as const, at: instant(20), readAt: null, title: 'A reply', body: 'tom replied.', note: null, about: {} };
  const after = applyToNotices([{ items: [], nextCursor: null, unread: 0 }], heard('notice.created', { notice, unread: 4 }));
  expect(after).toEqual([{ items: [notice], nextCursor: null, unread: 4 }]);
});
