import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs, numbersOf, unbroken, type Hearer } from '../realtime/hearing.js';
import { caseOf, decides, heldWords, tenSecondsLater } from '../rooms/moderation/desk.js';

let community: Community;
let mina: Person;
let ari: Person;
let mo: Person;
const open: Hearer[] = [];
const listen = async (who: Person, ...topics: string[]): Promise<Hearer> => {
  const ear = await listenAs(community.url, who);
  open.push(ear);
  for (const topic of topics) expect(await ear.follow(topic)).toMatchObject({ ok: true });
  return ear;
};

beforeAll(async () => {
  community = await startCommunity();
  [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
});
afterAll(async () => {
  for (const ear of open) ear.close();
  await community.stop();
});

const marker = 'bluebell';
/** Every list and page where a peer could come across a post, as one text. */
const everythingReadBy = async (reader: Person, post: { id: string }): Promise<string> => {
  const lists = ['/feed', '/feed?space=the-living-room', '/feed?wish=replies', '/feed?interest=bluebells', '/still-waiting', '/spaces', '/notices'];
  const pages = [`/posts/${post.id}`, `/posts/${post.id}/replies`];
  const answers = await Promise.all([...lists, ...pages].map((path) => reader.get(path)));
  expect(answers.slice(0, lists.length).map(({ status }) => status)).toEqual(lists.map(() => 200));
  return JSON.stringify(answers.map(({ body }) => body));
};

describe('a post that the first reading holds', () => {
  it('is with the desk as soon as it is committed, with nobody else until its release, and then with everybody', async () => {
    const peers = await listen(ari, 'feed', 'space:the-living-room');
    const desk = await listen(mo, 'cases', 'feed');
    const author = await listen(mina, 'me');
    const { seq } = await peers.ask('follow', { topic: 'feed' });

    const post = await mina.posts(`${heldWords} ${marker}`);
    expect(post).toMatchObject({ visibility: 'held', notice: { kind: 'held' } });
    const told = await desk.hears('case.opened', post.id);
    expect(told).toMatchObject({ topic: 'cases', data: { case: { subject: { type: 'post', id: post.id }, state: 'open' } } });
    // It was told of after the commit: whoever hears of it finds it.
    const found = await mo.get(`/moderation/cases/${(told as { data: any }).data.case.id}`);
    expect(found.body.current).toMatchObject({ visibility: 'held', body: `${heldWords} ${marker}` });
    expect(found.body.log[0]).toMatchObject({ type: 'opened', by: null });

    expect(await everythingReadBy(ari, post)).not.toContain(marker);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await ari.get(`/posts/${post.id}/replies`)).status).toBe(404);
    expect(await peers.ask('follow', { topic: `post:${post.id}` })).toMatchObject({ ok: false });
    expect((await mina.get(`/posts/${post.id}`)).body).toMatchObject({ visibility: 'held' });

    // A decision to release can be undone for ten seconds, and is not carried out before.
    const theCase = await caseOf(community, mo, post);
    expect(theCase.id).toBe(found.body.case.id);
    expect((await decides(mo, theCase, [{ type: 'release' }])).status).toBe(201);
    await community.settle();
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    expect(peers.heard).toEqual([]);

    await tenSecondsLater(community);
    const published = await peers.hears('post.published', post.id);
    expect(published).toMatchObject({ data: { post: { id: post.id, author: { username: 'Mina' } } } });
    expect(JSON.stringify(published)).toContain(marker);
    expect(await everythingReadBy(ari, post)).toContain(marker);
    expect((await ari.get('/feed')).body.items[0].id).toBe(post.id);
    await author.hears('notice.created', 'Your post is up');

    // What was held had no number: its release is simply the next thing on the feed.
    await community.settle();
    expect(numbersOf(peers.on('feed'))[0]).toBe(seq! + 1);
    for (const ear of [peers, desk]) expect(unbroken(numbersOf(ear.on('feed')))).toBe(true);
    expect(desk.on('cases').map(({ type }) => type)[0]).toBe('case.opened');
    expect(unbroken(numbersOf(desk.on('cases')))).toBe(true);
    // The author hears of nothing but their own notice.
    expect(author.heard.map(({ type }) => type)).toEqual(['notice.created']);
  });

  it('is never seen at all where the desk takes it out of view', async () => {
    const peers = await listen(ari, 'feed');
    const post = await mina.posts(`${heldWords} ${marker}two`);
    const theCase = await caseOf(community, mo, post);
    expect((await decides(mo, theCase, [{ type: 'remove' }], { noteToMember: 'We are here. Please write to us.' })).status).toBe(201);
    await tenSecondsLater(community);
    expect(await everythingReadBy(ari, post)).not.toContain(`${marker}two`);
    expect((await mina.get('/notices')).body.items[0]).toMatchObject({ kind: 'decision', note: 'We are here. Please write to us.' });
    const calm = await ari.posts('A walk by the canal.');
    await peers.hears('post.published', calm.id);
    expect(JSON.stringify(peers.heard)).not.toContain(post.id);
  });
});
