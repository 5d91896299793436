import { afterAll, beforeAll, expect, it } from 'vitest';
import { Memberships } from '../../../server/src/community/public.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

it('whoever leaves a closed space keeps their own words there and nothing else', async () => {
  const [mina, ari] = [await community.as.peer('Mina'), await community.as.peer('Ari')];
  const [space] = await community.database.query<{ id: string; slug: string }>(`SELECT id, slug FROM space WHERE joining = 'request' ORDER BY slug LIMIT 1`);
  if (space === undefined) throw new Error('there is no closed space');
  for (const { id } of [mina, ari]) await community.get(Memberships).admit(space.id, id);
  const post = await mina.posts('Between us.', { space: space.slug });
  const before = await ari.replies(post, 'For members only.');
  const own = await mina.replies(post, 'My own answer.');
  expect((await mina.ask('DELETE', `/spaces/${space.slug}/membership`)).status).toBe(204);
  const after = await ari.replies(post, 'After she left.');
  await community.settle();

  expect((await mina.get(`/posts/${post.id}`)).status).toBe(200);
  const thread = (await mina.get(`/posts/${post.id}/replies`)).body.items as { id: string }[];
  expect(thread.map(({ id }) => id)).toEqual([own.id]);
  expect((await mina.get('/notices')).body.items).toEqual([]);
  for (const reply of [before, after]) {
    expect((await mina.ask('PUT', `/replies/${reply.id}/reactions/like`)).body.code).toBe('reply.not-found');
    expect((await mina.ask('POST', '/reports', { subject: { type: 'reply', id: reply.id }, kind: 'worried', reason: 'struggling' })).body.code).toBe('report.subject-not-found');
  }
  expect((await mina.ask('POST', `/posts/${post.id}/replies`, { body: 'From outside.' })).body.code).toBe('post.replies-closed');
  expect((await ari.get(`/posts/${post.id}/replies`)).body.items).toHaveLength(3);
});
