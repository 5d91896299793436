import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Memberships, Visibility } from '../../server/src/community/public.js';
import { SetRoles } from '../../server/src/identity/public.js';
import { Transaction } from '../../server/src/platform/public.js';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs, numbersOf, unbroken, type Hearer } from './hearing.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const heldWords = 'does anyone know the best way to methodterm';
const listen = async (who: Person, ...topics: string[]): Promise<Hearer> => {
  const ear = await listenAs(community.url, who);
  for (const topic of topics) expect(await ear.follow(topic)).toMatchObject({ ok: true });
  return ear;
};
const allOf = (ear: Hearer) => JSON.stringify(ear.heard);
const set = (post: { id: string }, to: 'visible' | 'hidden' | 'removed') =>
  community.get(Transaction).run((tx) => community.get(Visibility).set(tx, { type: 'post', id: post.id }, to));

describe('nobody else hears', () => {
  it('who is blocked or muted, from the next message on and without a word', async () => {
    const [dot, ivy, host] = [await community.as.peer('Dot'), await community.as.peer('Ivy'), await community.as.peer('Host')];
    const [dots, ivys, hosts] = [await listen(dot, 'feed'), await listen(ivy, 'feed'), await listen(host, 'feed')];
    const before = await ivy.posts('Before.');
    await dots.hears('post.published', before.id);
    await dot.ask('PUT', `/me/blocks/${ivy.id}`);
    const [byIvy, byDot] = [await ivy.posts('After, by Ivy.'), await dot.posts('After, by Dot.')];
    for (const post of [byIvy, byDot]) await hosts.hears('post.published', post.id);
    await ivys.hears('post.published', byIvy.id);
    await dots.hears('post.published', byDot.id);
    expect([allOf(dots).includes(byIvy.id), allOf(ivys).includes(byDot.id)]).toEqual([false, false]);
    for (const ear of [dots, ivys]) {
      expect(ear.heard.some(({ type }) => type === 'nothing')).toBe(true);
      expect(unbroken(numbersOf(ear.on('feed')))).toBe(true);
      ear.close();
    }
    await host.ask('PUT', `/me/mutes/${ivy.id}`);
    const [muted, common] = [await ivy.posts('Muted.'), await dot.posts('For everyone else.')];
    await hosts.hears('post.published', common.id);
    expect(allOf(hosts)).not.toContain(muted.id);
    hosts.close();
  });

  it('who is not in a closed space: not on the feed, not by following, not after leaving', async () => {
    const [ann, bo, cy] = [await community.as.peer('Ann'), await community.as.peer('Bob'), await community.as.peer('Cyd')];
    const [space] = await community.database.query<{ id: string }>(`SELECT id FROM space WHERE slug = 'carers-corner'`);
    for (const member of [ann, bo]) {
      await community.database.query(
        `INSERT INTO space_membership (space_id, member_id, state, at) VALUES ($1, $2, 'member', now())`,
        [space!.id, member.id],
      );
    }
    const [inside, outside] = [await listen(bo, 'feed', 'space:carers-corner'), await listen(cy, 'feed')];
    expect(await outside.follow('space:carers-corner')).toEqual({ ok: false, code: 'topic.not-found' });
    expect(await outside.follow('space:no-such-space')).toEqual({ ok: false, code: 'topic.not-found' });
    const post = await ann.posts('Mum slept till seven.', { space: 'carers-corner' });
    await inside.hears('post.published', post.id);
    expect(await outside.follow(`post:${post.id}`)).toEqual({ ok: false, code: 'topic.not-found' });
    await community.get(Memberships).leave(bo.id, 'carers-corner');
    const [next, open] = [await ann.posts('And again.', { space: 'carers-corner' }), await ann.posts('Hello all.')];
    for (const ear of [inside, outside]) {
      await ear.hears('post.published', open.id);
      expect(allOf(ear)).not.toContain(next.id);
      ear.close();
    }
    expect(allOf(outside)).not.toContain(post.id);
  });

  it('what is held: it takes no number until it is released, and moderators have their own way to it', async () => {
    const [mina, tom, mo] = [await community.as.peer('Mina'), await community.as.peer('Tom'), await community.as.moderator('Moe')];
    const ears = [await listen(tom, 'feed'), await listen(mo, 'feed', 'cases'), await listen(mina, 'feed')];
    const [peer, desk] = ears as [Hearer, Hearer, Hearer];
    const held = await mina.posts(heldWords);
    expect(held.visibility).toBe('held');
    const told = await desk.hears('case.opened', held.id);
    expect(told).toMatchObject({ topic: 'cases', data: { case: { subject: { type: 'post', id: held.id } } } });
    await community.settle();
    const calm = await mina.posts('On another note, toast.');
    await peer.hears('post.published', calm.id);
    for (const ear of ears) {
      expect(ear.on('feed').map(({ type }) => type)).not.toContain('nothing');
      expect(JSON.stringify(ear.on('feed'))).not.toContain(held.id);
    }
    expect(JSON.stringify(ears.map((ear) => ear.heard))).not.toContain('methodterm');
    await set(held, 'visible');
    await peer.hears('post.published', held.id);
    expect(unbroken(numbersOf(peer.on('feed')))).toBe(true);
    for (const ear of ears) ear.close();
  });

  it('what was taken out of view, also when it is sent again later', async () => {
    const [mina, tom, una] = [await community.as.peer('Mina'), await community.as.peer('Tom'), await community.as.peer('Una')];
    const ear = await listen(tom, 'feed');
    const { seq } = await ear.follow('feed');
    const post = await mina.posts('A sentence she came to regret.');
    await ear.hears('post.published', post.id);
    await set(post, 'removed');
    expect(await ear.hears('post.hidden', post.id)).toMatchObject({ data: { postId: post.id } });
    const late = await listenAs(community.url, una);
    await late.follow('feed', seq);
    await late.hears('post.hidden', post.id);
    expect(allOf(late)).not.toContain('regret');
    ear.close();
    late.close();
  });

  it('the queue, without the role, and not once the role is gone', async () => {
    const [mina, ex] = [await community.as.peer('Mina'), await community.as.moderator('Rex')];
    const peer = await listenAs(community.url, mina);
    expect(await peer.follow('cases')).toEqual({ ok: false, code: 'not-allowed' });
    const desk = await listen(ex, 'cases', 'feed');
    await community.get(Transaction).run((tx) => community.get(SetRoles).run(tx, { memberId: ex.id, roles: [], by: ex.id }));
    const held = await mina.posts(`${heldWords} tonight`);
    const calm = await mina.posts('Never mind.');
    await desk.hears('post.published', calm.id);
    await community.settle();
    expect(allOf(desk)).not.toContain(held.id);
    expect(await desk.follow('cases')).toEqual({ ok: false, code: 'not-allowed' });
    for (const ear of [peer, desk]) ear.close();
  });
});
