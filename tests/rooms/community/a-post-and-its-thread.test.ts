import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Post } from '@alongside/shared/community/post';
import { ThreadReply } from '@alongside/shared/community/reply';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

describe('a post', () => {
  it('goes from the writer to the feed, is answered, reacted to, changed and taken back', async () => {
    const mina = await community.as.peer('Mina');
    const ari = await community.as.peer('Ari');

    const post = await mina.posts('The kettle has gone and so have I.', { title: 'Tuesday', contentNotes: ['grumbling'] });
    expect(Post.parse(post)).toMatchObject({ title: 'Tuesday', visibility: 'visible', replyCount: 0, mine: true, contentNotes: ['grumbling'] });
    expect(post.notice.kind).toBe('first-post');
    expect((await mina.posts('A second one.')).notice).toBeUndefined();

    const feed = await ari.get('/feed');
    expect(feed.body.items.map((item: Post) => item.body)).toEqual(['A second one.', 'The kettle has gone and so have I.']);
    expect(feed.body.items[1]).toMatchObject({ mine: false, space: { slug: 'the-living-room', name: 'The living room' } });

    const reply = await ari.replies(post, 'Mine went in March. I boil a pan now.');
    const answer = await mina.replies(post, 'A pan. Of course.', { replyTo: reply.id });
    const thread = (await mina.get(`/posts/${post.id}/replies`)).body.items;
    expect(thread.map((entry: ThreadReply) => entry.id)).toEqual([reply.id, answer.id]);
    expect(thread[1].replyTo).toBe(reply.id);
    expect((await ari.get(`/posts/${post.id}`)).body.replyCount).toBe(2);

    expect(await ari.reacts(post, 'with-you')).toMatchObject({ counts: { 'with-you': 1, like: 0 }, mine: ['with-you'] });
    expect(await ari.reacts(post, 'with-you')).toMatchObject({ counts: { 'with-you': 1 } });
    expect((await mina.get(`/posts/${post.id}`)).body.reactions).toMatchObject({ counts: { 'with-you': 1 }, mine: [] });
    const takenBack = await ari.ask('DELETE', `/posts/${post.id}/reactions/with-you`);
    expect(takenBack.body).toMatchObject({ counts: { 'with-you': 0 }, mine: [] });
    expect((await ari.ask('DELETE', `/posts/${post.id}/reactions/with-you`)).body).toEqual(takenBack.body);

    const changed = await mina.ask('PATCH', `/posts/${post.id}`, { title: null, body: 'The kettle is back.' });
    expect(changed.status).toBe(200);
    expect(changed.body.post).toMatchObject({ body: 'The kettle is back.', replyCount: 2 });
    expect(changed.body.post.title).toBeUndefined();
    expect(changed.body.post.editedAt).toBeDefined();

    expect((await ari.ask('PATCH', `/posts/${post.id}`, { body: 'Mine now' })).body.code).toBe('post.not-found');
    expect((await ari.ask('DELETE', `/posts/${post.id}`)).status).toBe(404);
    expect((await mina.ask('DELETE', `/posts/${post.id}`)).status).toBe(204);
    for (const person of [mina, ari]) expect((await person.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await ari.get(`/posts/${post.id}/replies`)).status).toBe(404);
    const [left] = await community.database.query<{ words: string }>(
      `SELECT coalesce(title, '') || body || array_to_string(content_notes, '') AS words FROM post WHERE id = $1`,
      [post.id],
    );
    expect(left?.words).toBe('');
  });

  it('is told of by its events, in order and with ids only', async () => {
    const wren = await community.as.peer('Wren');
    const post = await wren.posts('Listening to the rain.');
    await community.settle();
    const kept = await community.database.query<{ event: string }>(`SELECT payload::text AS event FROM outbox_event`);
    expect(kept.every(({ event }) => !event.includes('rain'))).toBe(true);
    expect(post.visibility).toBe('visible');
  });
});

describe('a thread', () => {
  it('keeps the place of a reply its author took back only while somebody has answered it', async () => {
    const mina = await community.as.peer('Mina');
    const ari = await community.as.peer('Ari');
    const post = await mina.posts('Anyone else hear that owl?');
    const first = await ari.replies(post, 'I am the owl.');
    const second = await mina.replies(post, 'I thought so.', { replyTo: first.id });
    const third = await ari.replies(post, 'Hoo.');
    for (const reply of [first, third]) expect((await ari.ask('DELETE', `/replies/${reply.id}`)).status).toBe(204);

    const thread = (await mina.get(`/posts/${post.id}/replies`)).body.items;
    expect(thread).toHaveLength(2);
    expect(thread[0]).toEqual({ id: first.id, postId: post.id, withdrawn: true, createdAt: first.createdAt });
    expect(thread[1].id).toBe(second.id);
    expect((await mina.get(`/posts/${post.id}`)).body.replyCount).toBe(1);

    await mina.ask('DELETE', `/replies/${second.id}`);
    expect((await mina.get(`/posts/${post.id}/replies`)).body.items).toEqual([]);
    expect((await mina.get(`/posts/${post.id}`)).body.replyCount).toBe(0);
  });

  it('comes page by page without losing or doubling anybody', async () => {
    const mina = await community.as.peer('Mina');
    const post = await mina.posts('Count with me.');
    const written: string[] = [];
    for (let n = 1; n <= 7; n += 1) written.push((await mina.replies(post, `number ${n}`)).id);
    const read: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { items: ThreadReply[]; nextCursor: string | null } } = await mina.get(
        `/posts/${post.id}/replies?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      read.push(...page.body.items.map((entry) => entry.id));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    expect(read).toEqual(written);
  });

  it('takes no answer to a reply of another thread', async () => {
    const mina = await community.as.peer('Mina');
    const here = await mina.posts('Here.');
    const there = await mina.replies(await mina.posts('There.'), 'Over there.');
    const answer = await mina.ask('POST', `/posts/${here.id}/replies`, { body: 'Lost', replyTo: there.id });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ path: 'replyTo', message: expect.any(String) }]);
  });
});

describe('still waiting', () => {
  it('lists what wishes for an answer and has none by somebody else, oldest first', async () => {
    const lou = await community.as.peer('Lou');
    const sam = await community.as.peer('Sam');
    const asked = await lou.posts('How do you sleep before a hard day?', { wish: 'ideas' });
    const wondering = await lou.posts('Is anybody about?', { wish: 'replies' });
    const heard = await lou.posts('Just saying it out loud.', { wish: 'listening' });
    const shared = await lou.posts('Saw a heron.', { wish: 'sharing' });
    await lou.replies(asked, 'To add: it is a hospital day.');

    const waiting = async (): Promise<string[]> =>
      (await sam.get('/still-waiting?limit=50')).body.items.map((item: Post) => item.id).filter((id: string) => [asked, wondering, heard, shared].some((post) => post.id === id));
    expect(await waiting()).toEqual([asked.id, wondering.id]);
    expect((await lou.get('/still-waiting')).body.items.some((item: Post) => item.mine)).toBe(false);

    const answer = await sam.replies(asked, 'Radio, very low.');
    expect(await waiting()).toEqual([wondering.id]);
    await sam.ask('DELETE', `/replies/${answer.id}`);
    expect(await waiting()).toEqual([asked.id, wondering.id]);
    expect((await sam.ask('POST', `/posts/${heard.id}/replies`, { body: 'Heard.' })).status).toBe(201);
  });
});
