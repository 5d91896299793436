import { everyEndpoint } from '@alongside/shared/api';
import { Problem } from '@alongside/shared/kernel/problem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Answer } from '../helpers/person.js';
import { jsonSchemaOf, placesIn, sampleOf, spoil } from '../helpers/sample.js';
import { startCommunity, type Community } from '../helpers/start-community.js';

const naughty: readonly unknown[] = [
  null, '', ' ', 0, -1, 1e308, 2 ** 53 + 2, true, [], {}, [[]], { '': '' }, 'x'.repeat(20_000),
  'a\u0000b', '\ud800', '\udfff lone', '\u202etxt', '\u0007', '0', '-0', '1e1000', 'NaN', '../../etc/passwd',
  "'; DROP TABLE post; --", '<script>1</script>', '${7*7}', '%00', 'not-a-uuid', '00000000-0000-0000-0000-00000000000g',
  '👩‍👩‍👧', 'ﷺ'.repeat(50), 'A\u0301'.repeat(200),
];

/** The same JSON text that a program without scruples could send. */
const unreadable = [
  '{', '[', '"', 'nul', '{"a":1,}', '{"body":', '\u0000', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '{"__proto__":{"roles":["admin"]}}',
  `{"a":${'{"a":'.repeat(60)}1${'}'.repeat(61)}`,
];

describe('bad input to every endpoint', () => {
  let community: Community;
  let tokens: Record<string, string>;

  beforeAll(async () => {
    community = await startCommunity();
    const staff = await community.as.lead('Morgan');
    const admin = await community.as.admin('Wren');
    const researcher = await community.as.researcher('Rowan');
    const peer = await community.as.peer('Mina');
    tokens = { staff: staff.token, admin: admin.token, researcher: researcher.token, peer: peer.token };
  });
  afterAll(() => community.stop());

  it.each(everyEndpoint.map((named) => [`${named.endpoint.method} ${named.endpoint.path}`, named.endpoint] as const))(
    '%s',
    async (_, endpoint) => {
      const token = endpoint.path.startsWith('/admin') ? tokens['admin']! : endpoint.path.startsWith('/moderation') ? tokens['staff']! : tokens['peer']!;
      const path = (params: Record<string, string>) => endpoint.path.replaceAll(/:(\w+)/g, (__, name: string) => encodeURIComponent(params[name] ?? 'x'));
      const params = endpoint.params === undefined ? {} : (sampleOf(jsonSchemaOf(endpoint.params)) as Record<string, string>);
      const body = endpoint.body === undefined ? undefined : sampleOf(jsonSchemaOf(endpoint.body));
      const send = async (to: string, given: unknown): Promise<void> =>
        sound(await ask(community.url, endpoint.method, to, { token, ...(given === undefined ? {} : { body: typeof given === 'string' ? JSON.stringify(given) : given }) }), `${to} ${JSON.stringify(given)?.slice(0, 200)}`);

      for (const name of Object.keys(params)) {
        for (const bad of ['not-a-uuid', '%00', "'", '..', 'x'.repeat(299), '🙂', '0']) await send(path({ ...params, [name]: bad }), body);
      }
      if (endpoint.query !== undefined) {
        const names = [...Object.keys(jsonSchemaOf(endpoint.query)['properties'] ?? {}), 'unknown'];
        for (const name of names) for (const bad of ['', '0', '-1', '51', '1e9', '%00', "'", 'x'.repeat(500), 'eyJ9']) await send(`${path(params)}?${name}=${bad}`, undefined);
      }
      if (body === undefined || endpoint.method === 'GET') return;
      for (const place of placesIn(body)) await Promise.all(naughty.map((bad) => send(path(params), spoil(body, place, bad))));
      for (const bad of ['unknownField', 'constructor', 'toString']) await send(path(params), { ...(body as object), [bad]: 1 });
      for (const text of unreadable) {
        const answer = await ask(community.url, endpoint.method, path(params), { token, body: text });
        sound(answer, text.slice(0, 80));
        expect(answer.status, text.slice(0, 80)).toBeGreaterThanOrEqual(400);
      }
      const wrongKind = await ask(community.url, endpoint.method, path(params), { token, body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      expect(wrongKind.status).toBe(415);
    },
    120_000,
  );

  it('an unknown field is named, and nothing is stored', async () => {
    const before = await community.database.query('SELECT count(*) FROM post');
    const answer = await ask(community.url, 'POST', '/posts', {
      token: tokens['peer'],
      body: { space: 'the-living-room', body: 'hello', wish: 'replies', contentNotes: [], colour: 'blue' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ path: 'colour', message: expect.any(String) }]);
    expect(await community.database.query('SELECT count(*) FROM post')).toEqual(before);
  });

  it('too much at once is refused before it is read', async () => {
    const answer = await ask(community.url, 'POST', '/posts', { token: tokens['peer'], body: JSON.stringify({ body: 'x'.repeat(200_000) }) });
    expect(answer.status).toBe(413);
    expect(answer.body.code).toBe('input.too-large');
  });
});

/** Whatever was sent: never a fault of ours, and a refusal is a plain sentence without insides. */
const sound = (answer: Answer, sent: string): void => {
  expect(answer.status, sent).toBeLessThan(500);
  if (answer.status < 400) return;
  const problem = Problem.parse(answer.body);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(problem.detail.length, sent).toBeGreaterThan(10);
  expect(JSON.stringify(problem), sent).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|SELECT |QueryFailed/);
  if (problem.code === 'input.invalid') expect(problem.errors?.length ?? 0, sent).toBeGreaterThan(0);
};
