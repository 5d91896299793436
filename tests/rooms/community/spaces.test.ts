import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '@alongside/shared/community/post';
import type { Space } from '@alongside/shared/community/space';
import { Memberships } from '../../../server/src/community/public.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const allotment = {
  name: 'Allotment',
  about: 'Beans and weather.',
  joining: 'invitation',
  decisions: {
    facilitation: 'low',
    leadership: { by: 'peers', trained: false, paid: 'voluntary', words: 'Whoever has the key' },
    focus: 'activity',
    membership: { by: 'everyone', words: 'People with mud on their boots' },
    support: 'low',
  },
};

describe('spaces', () => {
  it('are listed by name with their five key decisions, page by page', async () => {
    const mina = await community.as.peer('Mina');
    const first = (await mina.get('/spaces?limit=5')).body;
    const rest = (await mina.get(`/spaces?limit=5&cursor=${first.nextCursor}`)).body;
    const all: Space[] = [...first.items, ...rest.items];
    expect(all).toHaveLength(8);
    expect(rest.nextCursor).toBeNull();
    expect(Object.keys(all[0]!.decisions).toSorted()).toEqual(['facilitation', 'focus', 'leadership', 'membership', 'support']);
    expect((await mina.get('/spaces/night-owls')).body).toMatchObject({ joining: 'open', form: 'community', membership: 'none' });
    expect((await mina.get('/spaces/nowhere')).body.code).toBe('space.not-found');
  });

  it('let people in at once when open, and ask first when they take requests', async () => {
    const mina = await community.as.peer('Mina');
    expect((await mina.ask('PUT', '/spaces/night-owls/membership')).body.membership).toBe('member');
    const asked = await mina.ask('PUT', '/spaces/carers-corner/membership');
    expect(asked.body).toMatchObject({ membership: 'requested', form: 'group' });
    expect((await mina.ask('PUT', '/spaces/carers-corner/membership')).body).toEqual(asked.body);
    expect((await mina.ask('DELETE', '/spaces/carers-corner/membership')).status).toBe(204);
    expect((await mina.ask('DELETE', '/spaces/carers-corner/membership')).status).toBe(204);
    expect((await mina.get('/spaces/carers-corner')).body.membership).toBe('none');
  });

  it('by request keep what is written in them to their members', async () => {
    const noor = await community.as.peer('Noor');
    const kit = await community.as.peer('Kit');
    const space: Space = (await noor.get('/spaces/carers-corner')).body;
    await community.get(Memberships).admit(space.id, noor.id);
    const post = await noor.posts('Mum asked for me by name today.', { space: 'carers-corner' });

    await kit.ask('PUT', '/spaces/carers-corner/membership');
    const feed = (await kit.get('/feed')).body.items;
    const waiting = (await kit.get('/still-waiting')).body.items;
    expect([...feed, ...waiting].some((item: Post) => item.id === post.id)).toBe(false);
    expect((await kit.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await kit.get(`/posts/${post.id}/replies`)).status).toBe(404);
    expect((await kit.ask('POST', `/posts/${post.id}/replies`, { body: 'Hello' })).status).toBe(404);
    expect((await kit.ask('PUT', `/posts/${post.id}/reactions/like`)).status).toBe(404);
    expect((await kit.get('/feed?space=carers-corner')).status).toBe(404);
    const refused = await kit.ask('POST', '/posts', { space: 'carers-corner', body: 'Me too', wish: 'replies', contentNotes: [] });
    expect([refused.status, refused.body.code]).toEqual([403, 'space.members-only']);

    await community.get(Memberships).admit(space.id, kit.id);
    expect((await kit.get('/feed?space=carers-corner')).body.items.map((item: Post) => item.id)).toEqual([post.id]);
    expect((await kit.get(`/posts/${post.id}`)).status).toBe(200);
  });

  it('are set up by admins only, and by invitation are found by their members only', async () => {
    const mina = await community.as.peer('Mina');
    const ada = await community.as.admin('Ada');
    expect((await mina.ask('PUT', '/admin/spaces/allotment', allotment)).status).toBe(403);
    const made = await ada.ask('PUT', '/admin/spaces/allotment', allotment);
    expect(made.body).toMatchObject({ slug: 'allotment', joining: 'invitation', strict: false, values: [] });
    const again = await ada.ask('PUT', '/admin/spaces/allotment', { ...allotment, name: 'The allotment' });
    expect(again.body).toMatchObject({ id: made.body.id, name: 'The allotment' });

    expect((await mina.get('/spaces/allotment')).status).toBe(404);
    expect((await mina.ask('PUT', '/spaces/allotment/membership')).status).toBe(404);
    expect((await mina.ask('POST', '/posts', { space: 'allotment', body: 'Hi', wish: 'sharing', contentNotes: [] })).status).toBe(404);
    expect((await mina.get('/spaces')).body.items.some((space: Space) => space.slug === 'allotment')).toBe(false);
    expect((await ada.get('/admin/spaces')).body.items.some((space: Space) => space.slug === 'allotment')).toBe(true);
    await community.get(Memberships).admit(made.body.id, mina.id);
    expect((await mina.get('/spaces/allotment')).body.membership).toBe('member');
  });
});

it('the feed can be narrowed to a space, a wish, or an interest of whoever wrote it', async () => {
  const birdie = await community.as.peer('Birdie');
  await birdie.ask('PATCH', '/me', { interests: ['Knitting'] });
  const knitted = await birdie.posts('A hat with three ear holes.', { space: 'small-wins', wish: 'sharing' });
  const asked = await birdie.posts('What do you do with one odd sock?', { space: 'the-living-room', wish: 'ideas' });
  const kit = await community.as.peer('Kit');
  const ids = async (query: string): Promise<string[]> => (await kit.get(`/feed?${query}`)).body.items.map((item: Post) => item.id);
  expect(await ids('space=small-wins')).toEqual([knitted.id]);
  expect(await ids('wish=ideas')).toEqual([asked.id]);
  expect(await ids('interest=knitting')).toEqual([asked.id, knitted.id]);
  expect(await ids('interest=Knitting&wish=sharing')).toEqual([knitted.id]);
  expect(await ids('interest=falconry')).toEqual([]);

  // The same when so many people share the interest that they are not gone through one by one.
  await community.database.query(
    `INSERT INTO member (id, username, skeleton, preferences, joined_at, interests)
     SELECT gen_random_uuid(), 'knitter ' || n, 'knitter ' || n, '{}', now(), '{knitting}' FROM generate_series(1, 60) n`,
  );
  expect(await ids('interest=knitting')).toEqual([asked.id, knitted.id]);
});
