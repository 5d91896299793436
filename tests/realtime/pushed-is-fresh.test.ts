import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '@alongside/shared/community/post';
import type { ThreadReply } from '@alongside/shared/community/reply';
import type { Page } from '@alongside/shared/kernel/page';
import type { NoticePage } from '@alongside/shared/notifications/notice';
import { applyToFeed } from '@alongside/shared/realtime/apply-feed';
import { applyToNotices } from '@alongside/shared/realtime/apply-notices';
import { applyToPost, applyToReplies } from '@alongside/shared/realtime/apply-thread';
import { Visibility } from '../../server/src/community/public.js';
import { Transaction } from '../../server/src/platform/public.js';
import { eventually } from '../helpers/eventually.js';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs, type Hearer } from './hearing.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const heldWords = 'does anyone know the best way to methodterm';
const fetched = async <Body>(who: Person, path: string): Promise<Body> => (await who.get(path)).body as Body;
const set = (type: 'post' | 'reply', { id }: { id: string }, to: 'visible' | 'hidden' | 'removed') =>
  community.get(Transaction).run((tx) => community.get(Visibility).set(tx, { type, id }, to));

/** Waits until everything written so far has been told, by writing something that is told last. */
const everythingTold = async (writer: Person, ...ears: Hearer[]): Promise<void> => {
  await community.settle();
  const last = await writer.posts('That is all for now.', { space: 'night-owls' });
  for (const ear of ears) await ear.hears('post.published', last.id);
};

describe('a page that was told everything is the page that would be fetched', () => {
  it('the feed, for a reader and for the writer, in everything that happens to posts', async () => {
    const [mina, tom, lu] = [await community.as.peer('Mina'), await community.as.peer('Tom'), await community.as.peer('Lou')];
    const old = await mina.posts('An older one.');
    const goes = await mina.posts('One that goes.');
    const ears = [await listenAs(community.url, tom), await listenAs(community.url, mina)] as const;
    for (const ear of ears) await ear.follow('feed');
    const readers = [tom, mina] as const;
    const stale = await Promise.all(readers.map((who) => fetched<Page<Post>>(who, '/feed?limit=50')));
    const staleSpace = await fetched<Page<Post>>(tom, '/feed?space=small-wins&wish=ideas&limit=50');

    const post = await mina.posts('The kettle is back.', { title: 'News', contentNotes: ['joy'] });
    await lu.posts('A walk, then?', { space: 'small-wins', wish: 'ideas' });
    await tom.reacts(old, 'with-you');
    const reply = await tom.replies(post, 'At last.');
    await lu.replies(post, 'Hurrah, quietly.');
    await mina.ask('PATCH', `/posts/${post.id}`, { title: null, body: 'The kettle is back, and sings.' });
    const held = await mina.posts(heldWords);
    const released = await lu.posts(`${heldWords} again`);
    await set('post', released, 'visible');
    await set('post', goes, 'removed');
    const withdrawn = await lu.posts('Oops.');
    await lu.ask('DELETE', `/posts/${withdrawn.id}`);
    await tom.ask('DELETE', `/replies/${reply.id}`);
    await everythingTold(lu, ...ears);

    for (const [at, who] of readers.entries()) {
      const told = ears[at]!.heard.reduce((pages, heard) => applyToFeed(pages, heard, {}, { memberId: who.id }), [stale[at]!] as readonly Page<Post>[]);
      const fresh = await fetched<Page<Post>>(who, '/feed?limit=50');
      // What an author is told of their own writing, and that it is held, comes with the answer to writing it.
      const others = (pages: readonly Page<Post>[]) => pages.flatMap(({ items }) => items).filter(({ id }) => id !== held.id).map(asOthers);
      expect(others(told)).toEqual(others([fresh]));
    }
    const toldSpace = ears[0].heard.reduce(
      (pages, heard) => applyToFeed(pages, heard, { space: 'small-wins', wish: 'ideas' }, { memberId: tom.id }),
      [staleSpace] as readonly Page<Post>[],
    );
    expect(toldSpace).toEqual([await fetched(tom, '/feed?space=small-wins&wish=ideas&limit=50')]);
    for (const ear of ears) ear.close();
  });

  it('a thread, in everything that happens to replies', async () => {
    const [mina, tom, lu] = [await community.as.peer('Mina'), await community.as.peer('Tom'), await community.as.peer('Lou')];
    const post = await mina.posts('What helps you sleep?', { wish: 'ideas' });
    const first = await tom.replies(post, 'The shipping forecast.');
    const ear = await listenAs(community.url, lu);
    await ear.follow(`post:${post.id}`);
    await ear.follow('feed');
    const reader = { memberId: lu.id };
    const stalePost = await fetched<Post>(lu, `/posts/${post.id}`);
    const staleReplies = await fetched<Page<ThreadReply>>(lu, `/posts/${post.id}/replies?limit=50`);

    const answered = await tom.replies(post, 'A boring book.');
    await mina.replies(post, 'Which one?', { replyTo: answered.id });
    const hidden = await tom.replies(post, 'This one will be hidden.');
    const own = await lu.replies(post, 'Rain sounds.');
    await lu.reacts(first, 'helped-me', 'replies');
    await mina.reacts(own, 'like', 'replies');
    await tom.reacts(post, 'like');
    await tom.ask('PATCH', `/replies/${first.id}`, { body: 'The shipping forecast, twice.' });
    await tom.ask('DELETE', `/replies/${answered.id}`);
    await set('reply', hidden, 'hidden');
    await mina.ask('PATCH', `/posts/${post.id}`, { body: 'What helps you sleep, or rest?' });
    await everythingTold(tom, ear);

    const heard = ear.on(`post:${post.id}`);
    const toldPost = heard.reduce<Post | undefined>((view, message) => (view === undefined ? view : applyToPost(view, message, reader)), stalePost);
    expect(toldPost).toEqual(await fetched(lu, `/posts/${post.id}`));
    const told = heard.reduce((pages, message) => applyToReplies(pages, message, post.id, reader), [staleReplies] as readonly Page<ThreadReply>[]);
    const fresh = await fetched<Page<ThreadReply>>(lu, `/posts/${post.id}/replies?limit=50`);
    // Lou's own reaction was put in place by the answer to giving it, not by a message.
    expect(told[0]!.items.map(asOthers)).toEqual(fresh.items.map(asOthers));
    expect(fresh.items.find(({ id }) => id === answered.id)).toMatchObject({ withdrawn: true });
    ear.close();
  });

  it('my notices, with how many I have not read', async () => {
    const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
    const ear = await listenAs(community.url, mina);
    await ear.follow('me');
    const stale = await fetched<NoticePage>(mina, '/notices?limit=50');
    const post = await mina.posts('Is anybody baking?');
    const reply = await tom.replies(post, 'Always.');
    await ear.hears('notice.created', reply.id);
    await community.settle();
    await eventually(async () => {
      const told = ear.heard.reduce((pages, heard) => applyToNotices(pages, heard), [stale] as readonly NoticePage[]);
      expect(told).toEqual([await fetched<NoticePage>(mina, '/notices?limit=50')]);
    });
    ear.close();
  });
});

/** Without the reader's own reactions and an author's own notice, which no message carries. */
const asOthers = (item: Post | ThreadReply): unknown => {
  if (!('reactions' in item)) return item;
  const { notice: _, reactions, ...rest } = item;
  return { ...rest, reactions: reactions.counts };
};
