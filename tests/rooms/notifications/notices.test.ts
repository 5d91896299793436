import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const noticesOf = async (person: Person) => {
  await community.settle();
  return (await person.get('/notices')).body;
};

const read = (person: Person, body: unknown) => person.ask('PUT', '/notices/read', body);

describe('notices', () => {
  it('tell of replies: the post’s author, and whoever was answered, each once', async () => {
    const [mina, ari, bea] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.peer('Bea')];
    const post = await mina.posts('The kettle has gone.');
    const first = await ari.replies(post, 'Tea at mine.');
    await mina.replies(post, 'On my way.', { replyTo: first.id });
    await bea.replies(post, 'Me too.', { replyTo: first.id });
    expect((await noticesOf(mina)).items.map((notice: any) => [notice.kind, notice.title])).toEqual([
      ['reply-to-post', 'Bea replied to you'],
      ['reply-to-post', 'Ari replied to you'],
    ]);
    expect((await noticesOf(ari)).items.map((notice: any) => [notice.kind, notice.title])).toEqual([
      ['reply-to-reply', 'Bea answered you'],
      ['reply-to-reply', 'Mina answered you'],
    ]);
    expect((await noticesOf(bea)).items).toEqual([]);
    await ari.ask('DELETE', `/replies/${first.id}`);
    expect((await noticesOf(mina)).items.map((notice: any) => notice.title)).toEqual(['Bea replied to you']);
  });

  it('gather reactions by day and name nobody', async () => {
    const cato = await community.as.peer('Cato');
    const post = await cato.posts('I went outside.');
    for (const name of ['Ari', 'Bea', 'Mina']) await (await community.as.peer(name)).reacts(post, 'with-you');
    await (await community.as.peer('Ari')).reacts(post, 'like');
    await cato.reacts(post, 'like');
    const { items, unread } = await noticesOf(cato);
    expect(items).toMatchObject([{ kind: 'reactions', title: '3 people reacted to your post', about: { postId: post.id } }]);
    expect(unread).toBe(1);
    for (const name of ['Ari', 'Bea', 'Mina']) await (await community.as.peer(name)).ask('DELETE', `/posts/${post.id}/reactions/with-you`);
    await (await community.as.peer('Ari')).ask('DELETE', `/posts/${post.id}/reactions/like`);
    expect(await noticesOf(cato)).toMatchObject({ items: [], unread: 0 });
  });

  it('leave out people who are kept apart, before and after', async () => {
    const [dee, eli, fay] = [await community.as.peer('Dee'), await community.as.peer('Eli'), await community.as.peer('Fay')];
    const post = await dee.posts('A walk by the canal.');
    await dee.ask('PUT', `/me/mutes/${eli.id}`);
    await eli.replies(post, 'Which canal?');
    await eli.reacts(post, 'like');
    await fay.replies(post, 'Lovely.');
    expect((await noticesOf(dee)).items.map((notice: any) => notice.title)).toEqual(['Fay replied to you']);
    await dee.ask('PUT', `/me/blocks/${fay.id}`);
    expect((await noticesOf(dee)).items).toEqual([]);
  });

  it('are marked as read one by one or up to one, and only by their own member', async () => {
    const [gil, hana] = [await community.as.peer('Gil'), await community.as.peer('Hana')];
    const post = await gil.posts('Bread.');
    for (const words of ['One.', 'Two.', 'Three.']) await hana.replies(post, words);
    const { items } = await noticesOf(gil);
    expect((await read(hana, { ids: items.map((notice: any) => notice.id) })).body).toEqual({ unread: 0 });
    expect((await read(gil, { ids: [items[0].id] })).body).toEqual({ unread: 2 });
    expect((await read(gil, { upTo: items[1].id })).body).toEqual({ unread: 0 });
    expect((await noticesOf(gil)).items.every((notice: any) => notice.readAt !== null)).toBe(true);
    expect((await read(gil, {})).status).toBe(400);
    expect((await read(gil, { upTo: 'x' })).status).toBe(400);
    const first = (await gil.get('/notices?limit=2')).body;
    const rest = (await gil.get(`/notices?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map((notice: any) => notice.id)).toEqual(items.map((notice: any) => notice.id));
  });
});
