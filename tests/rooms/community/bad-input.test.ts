import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
let mina: Person;
let post: { id: string };
let reply: { id: string };
beforeAll(async () => {
  community = await startCommunity();
  mina = await community.as.peer('Mina');
  post = await mina.posts('Something to answer.');
  reply = await mina.replies(post, 'An answer.');
});
afterAll(() => community.stop());

const good = { space: 'night-owls', body: 'Awake', wish: 'replies', contentNotes: [] };
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);
const nasty: readonly [string, unknown][] = [
  ['a number', 12],
  ['a huge number', 1e308],
  ['nothing', null],
  ['a list', ['x']],
  ['an object', { $ne: '' }],
  ['NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\uD800'],
  ['a bidi override', 'a\u202Eb'],
  ['far too much', 'a'.repeat(30_000)],
  ['something deep', deep(60)],
];

const fields: readonly [string, string, string, Record<string, unknown>][] = [
  ...['space', 'title', 'body', 'wish', 'contentNotes'].map((field) => ['POST', '/posts', field, good] as [string, string, string, Record<string, unknown>]),
  ...['title', 'body', 'wish', 'contentNotes'].map((field) => ['PATCH', '/posts/:post', field, {}] as [string, string, string, Record<string, unknown>]),
  ...['body', 'replyTo'].map((field) => ['POST', '/posts/:post/replies', field, { body: 'Hi' }] as [string, string, string, Record<string, unknown>]),
  ['PATCH', '/replies/:reply', 'body', {}],
];

const pathOf = (path: string): string => path.replace(':post', post.id).replace(':reply', reply.id);
const rows = async (): Promise<string> => {
  const tables = await community.database.query<{ all: string }>(
    `SELECT (SELECT coalesce(string_agg(p::text, ';' ORDER BY id), '') FROM post p) || (SELECT coalesce(string_agg(r::text, ';' ORDER BY id), '') FROM reply r) AS all`,
  );
  return tables[0]!.all;
};

describe.each(fields)('%s %s %s', (method, path, field, rest) => {
  // A title of null is how a title is taken away; a list is what content notes are.
  const fit = (given: unknown): boolean => (method === 'PATCH' && field === 'title' && given === null) || (field === 'contentNotes' && Array.isArray(given) && given[0] === 'x');

  it.each(nasty.filter(([, given]) => !fit(given)))('refuses %s with the path and a plain sentence, and keeps nothing', async (_, given) => {
    const before = await rows();
    const answer = await mina.ask(method, pathOf(path), { ...rest, [field]: given });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    if (answer.body.code === 'input.invalid') {
      expect(answer.body.errors[0].path).toMatch(new RegExp(`^${field}`));
      expect(answer.body.errors[0].message).toMatch(/^[A-Z].*\.$/);
    }
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.(ts|js):\d+/);
    expect(await rows()).toBe(before);
  });
});

it.each([
  ['POST', '/posts', { ...good, mood: 'low' }, 'mood'],
  ['POST', '/posts', { ...good, contentNotes: ['fine', 'two\nlines'] }, 'contentNotes.1'],
  ['POST', '/posts', { ...good, body: '   ' }, 'body'],
  ['POST', '/posts/:post/replies', { body: 'Hi', title: 'no' }, 'title'],
  ['PATCH', '/posts/:post', {}, 'body'],
])('%s %s names what is wrong', async (method, path, body, named) => {
  const answer = await mina.ask(method, pathOf(path), body);
  expect([answer.status, answer.body.errors[0].path]).toEqual([400, named]);
});

it.each([
  '/feed?cursor=nonsense', '/feed?limit=0', '/feed?limit=51', '/feed?limit=1e9', '/feed?wish=all', '/feed?space=..%2Fadmin', '/feed?sort=top',
  `/feed?cursor=${Buffer.from(JSON.stringify(['2026', 'x'])).toString('base64url')}`,
  `/feed?cursor=${Buffer.from(JSON.stringify([1e18, '01900000-0000-7000-8000-000000000000'])).toString('base64url')}`,
  `/feed?cursor=${Buffer.from(JSON.stringify([-1, '01900000-0000-7000-8000-000000000000'])).toString('base64url')}`,
  `/still-waiting?cursor=${Buffer.from(JSON.stringify([1, 'x'])).toString('base64url')}`,
  `/spaces?cursor=${Buffer.from(JSON.stringify(['a\u0000', 'x'])).toString('base64url')}`,
  '/posts/not-an-id', '/posts/01900000-0000-7000-8000-000000000000', '/posts/01900000-0000-7000-8000-000000000000/replies', '/spaces/NOPE', '/spaces/nope',
])('GET %s is answered by a 4xx problem', async (path) => {
  const answer = await mina.get(path);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body.code).toEqual(expect.any(String));
});

it('reactions of no known kind are refused', async () => {
  expect((await mina.ask('PUT', `/posts/${post.id}/reactions/dislike`)).status).toBe(400);
  expect((await mina.ask('PUT', `/replies/${reply.id}/reactions/${'x'.repeat(90)}`)).status).toBe(400);
});

it('nobody reads or writes without signing in', async () => {
  const nobody = { headers: { 'content-type': 'application/json' } };
  for (const path of ['/feed', '/still-waiting', '/spaces', `/posts/${post.id}`, `/posts/${post.id}/replies`]) {
    expect((await fetch(`${community.url}/api/v1${path}`, nobody)).status).toBe(401);
  }
});
