import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Post } from '@alongside/shared/community/post';
import type { ThreadReply } from '@alongside/shared/community/reply';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const idsOf = async (reader: Person, path: string): Promise<string[]> =>
  (await reader.get(path)).body.items.map((item: Post | ThreadReply) => item.id);

/** Where a reader could meet somebody's post or reply. */
const meets = async (reader: Person, post: { id: string }, reply: { id: string; postId: string }) => ({
  feed: (await idsOf(reader, '/feed?limit=50')).includes(post.id),
  space: (await idsOf(reader, '/feed?space=the-living-room&limit=50')).includes(post.id),
  waiting: (await idsOf(reader, '/still-waiting?limit=50')).includes(post.id),
  post: (await reader.get(`/posts/${post.id}`)).status === 200,
  thread: (await reader.get(`/posts/${post.id}/replies`)).status === 200,
  reply: (await idsOf(reader, `/posts/${reply.postId}/replies`)).includes(reply.id),
});
const everywhere = { feed: true, space: true, waiting: true, post: true, thread: true, reply: true };
const nowhere = { feed: false, space: false, waiting: false, post: false, thread: false, reply: false };

it('a block hides both ways, everywhere, without a word; a mute hides one way', async () => {
  const [dot, ivy, host] = [await community.as.peer('Dot'), await community.as.peer('Ivy'), await community.as.peer('Host')];
  const common = await host.posts('Say hello here.');
  const written = async (who: Person) => ({ post: await who.posts(`${who.name} wonders.`), reply: await who.replies(common, `${who.name} says hello.`) });
  const [byDot, byIvy] = [await written(dot), await written(ivy)];
  const ivyMeetsDot = () => meets(ivy, byDot.post, byDot.reply);
  const dotMeetsIvy = () => meets(dot, byIvy.post, byIvy.reply);
  expect(await ivyMeetsDot()).toEqual(everywhere);

  await dot.ask('PUT', `/me/mutes/${ivy.id}`);
  expect([await dotMeetsIvy(), await ivyMeetsDot()]).toEqual([nowhere, everywhere]);
  await dot.ask('DELETE', `/me/mutes/${ivy.id}`);

  await dot.ask('PUT', `/me/blocks/${ivy.id}`);
  expect([await dotMeetsIvy(), await ivyMeetsDot()]).toEqual([nowhere, nowhere]);
  expect((await ivy.ask('POST', `/posts/${byDot.post.id}/replies`, { body: 'Hello?' })).body.code).toBe('post.not-found');
  expect((await ivy.ask('PUT', `/posts/${byDot.post.id}/reactions/like`)).body.code).toBe('post.not-found');
  expect((await ivy.ask('PUT', `/replies/${byDot.reply.id}/reactions/like`)).body.code).toBe('reply.not-found');
  expect((await ivy.ask('POST', `/posts/${common.id}/replies`, { body: 'Hello?', replyTo: byDot.reply.id })).status).toBe(400);
  const missing = await ivy.get('/posts/01900000-0000-7000-8000-000000000000');
  expect((await ivy.get(`/posts/${byDot.post.id}`)).body).toEqual(missing.body);

  await dot.ask('DELETE', `/me/blocks/${ivy.id}`);
  expect([await dotMeetsIvy(), await ivyMeetsDot()]).toEqual([everywhere, everywhere]);
});
