import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId, Transaction } from '../../server/src/platform/public.js';
import { TopicLog } from '../../server/src/realtime/topic-log/topic-log.js';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs, numbersOf, unbroken, type Hearer } from './hearing.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const hearers: Hearer[] = [];
const listen = async (who: Person) => {
  const hearer = await listenAs(community.url, who);
  hearers.push(hearer);
  return hearer;
};
afterEach(() => {
  for (const hearer of hearers.splice(0)) hearer.close();
});

describe('following', () => {
  it('tells posts, replies and reactions as they happen, each with the next number', async () => {
    const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
    const ear = await listen(tom);
    const feed = await ear.follow('feed');
    expect(feed).toMatchObject({ ok: true, seq: expect.any(Number) });
    expect((await ear.follow('space:the-living-room')).ok).toBe(true);

    const post = await mina.posts('The kettle has gone and so have I.');
    expect(await ear.hears('post.published', post.id)).toMatchObject({
      id: expect.any(String),
      at: expect.stringMatching(/Z$/),
      data: { post: { id: post.id, author: { username: 'Mina' }, reactions: { counts: { like: 0 } } } },
    });
    expect((await ear.follow(`post:${post.id}`)).ok).toBe(true);
    const reply = await tom.replies(post, 'Come over, mine works.');
    expect(await ear.hears('reply.published', reply.id)).toMatchObject({ data: { reply: { body: 'Come over, mine works.' }, replyCount: 1 } });
    await mina.reacts(reply, 'hear-you', 'replies');
    expect(await ear.hears('reactions.changed', reply.id)).toMatchObject({
      topic: `post:${post.id}`,
      data: { subject: { type: 'reply', id: reply.id }, counts: { 'hear-you': 1 } },
    });
    await community.settle();
    const numbers = numbersOf(ear.on('feed'));
    expect(numbers[0]).toBe(feed.seq! + 1);
    expect(unbroken(numbers)).toBe(true);
    expect(JSON.stringify(ear.heard)).not.toContain('"mine"');
  });

  it('sends what was missed first, once and in order, then goes on', async () => {
    const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
    const first = await listen(tom);
    const { seq } = await first.follow('feed');
    const heardBefore = await mina.posts('One.');
    await first.hears('post.published', heardBefore.id);
    first.close();
    const missed = [await mina.posts('Two.'), await mina.posts('Three.')];
    await community.settle();

    const again = await listen(tom);
    const answer = await again.follow('feed', seq);
    const replayed = again.on('feed');
    expect(numbersOf(replayed)[0]).toBe(seq! + 1);
    expect(unbroken(numbersOf(replayed))).toBe(true);
    expect(answer.seq).toBe(numbersOf(replayed).at(-1));
    for (const post of [heardBefore, ...missed]) await again.hears('post.published', post.id);
    const later = await mina.posts('Four.');
    await again.hears('post.published', later.id);
    expect(unbroken(numbersOf(again.on('feed')))).toBe(true);
  });

  it('asks to fetch afresh when too much was missed, when it was cleared away, or when the place is not one of ours', async () => {
    const ned = await community.as.peer('Ned');
    const me = `me:${ned.id}`;
    await community.get(Transaction).run(async (tx) => {
      for (let count = 0; count < 501; count += 1) {
        const eventId = newId();
        await community.get(TopicLog).append({ tx, eventId, at: new Date() }, { topics: [me], type: 'session.ended', refs: { sessionId: eventId } });
      }
    });
    const ear = await listen(ned);
    expect(await ear.follow('me', 0)).toEqual({ ok: true, seq: 501, reset: true });
    expect(await ear.follow('me', 9_999)).toEqual({ ok: true, seq: 501, reset: true });
    expect(await ear.follow('me', 499)).toEqual({ ok: true, seq: 501 });
    expect(ear.on('me')).toEqual([500, 501].map((seq) => ({ topic: 'me', seq, type: 'nothing' })));
    await community.database.query('DELETE FROM topic_log WHERE topic = $1 AND seq < 500', [me]);
    expect(await ear.follow('me', 490)).toEqual({ ok: true, seq: 501, reset: true });
  });

  it('tells each member their own notices, as me', async () => {
    const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
    const [hers, his] = [await listen(mina), await listen(tom)];
    await hers.follow('me');
    await his.follow('me');
    const post = await mina.posts('Anyone awake?');
    await tom.replies(post, 'Just about.');
    const told = await hers.hears('notice.created', post.id);
    expect(told).toMatchObject({ topic: 'me', data: { notice: { kind: 'reply-to-post' }, unread: expect.any(Number) } });
    await community.settle();
    expect(his.heard.filter(({ type }) => type === 'notice.created')).toEqual([]);
  });

  it('stops when asked to', async () => {
    const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
    const ear = await listen(tom);
    const other = await listen(mina);
    await ear.follow('feed');
    await other.follow('feed');
    expect(await ear.ask('unfollow', { topic: 'feed' })).toEqual({ ok: true });
    const post = await mina.posts('Quiet now.');
    await other.hears('post.published', post.id);
    expect(ear.heard).toEqual([]);
  });
});
