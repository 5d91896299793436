import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Controller } from '@nestjs/common';
import { endpoint, type InputOf } from '@alongside/shared/kernel/endpoint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { By, Contract, Database, Idempotency, Input, MaybeBy, Once, Refused, type Actor, type OnceKey } from '../../../server/src/platform/public.js';
import { eventually } from '../../helpers/eventually.js';
import { ask } from '../../helpers/person.js';
import { startProxy } from '../../helpers/proxy.js';
import { cloneDatabase, type TestDatabase } from '../../helpers/test-database.js';
import { openSmallHouse, type SmallHouse } from './small-house.js';

const Cup = z.strictObject({ name: z.string().max(20), spoons: z.int().min(0).optional() });
const cups = {
  pour: endpoint({ method: 'POST', path: '/cups', who: 'community.write', summary: '', status: 201, body: Cup, response: z.object({ id: z.uuid() }) }),
  look: endpoint({ method: 'GET', path: '/cups/:id', who: 'anyone', summary: '', params: z.object({ id: z.uuid() }), response: z.object({ id: z.uuid(), name: z.string() }) }),
  judge: endpoint({ method: 'POST', path: '/cups/judgements', who: 'case.decide', summary: '', response: z.object({}) }),
  spill: endpoint({ method: 'GET', path: '/cups/spill/:how', who: 'anyone', summary: '', params: z.object({ how: z.string() }), response: z.object({ id: z.uuid() }) }),
};

@Controller()
class CupsController {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly database: Database,
  ) {}

  @Contract(cups.pour)
  pour(@Input() input: InputOf<typeof cups.pour>, @By() by: Actor, @Once() once: OnceKey | undefined) {
    return this.idempotency.once(once, async (tx) => {
      const [row] = await tx.query<{ id: string }>('INSERT INTO cup (name, by) VALUES ($1, $2) RETURNING id', [input.body.name, by.username]);
      return { id: row!.id };
    });
  }

  @Contract(cups.look)
  look(@Input() input: InputOf<typeof cups.look>, @MaybeBy() by: Actor | undefined) {
    return { id: input.params.id, name: by?.username ?? 'nobody', address: 'a secret that the contract does not list' };
  }

  @Contract(cups.judge)
  judge() {
    return {};
  }

  @Contract(cups.spill)
  async spill(@Input() { params }: InputOf<typeof cups.spill>) {
    if (params.how === 'refuse') throw new Refused('not-found');
    if (params.how === 'break-contract') return { id: 'not an id', words: 'private words' };
    if (params.how === 'sql') return this.database.query('SELECT nothing FROM nowhere');
    if (params.how === 'number') return this.database.query('SELECT $1::int', ['99999999999999']);
    throw new TypeError('private words in a fault');
  }
}

let database: TestDatabase;
let house: SmallHouse;
const mina = 'member-mina-000000000000';
const asMina = { authorization: `Bearer ${mina}` };
const as = (headers: Record<string, string>) => (method: string, path: string, body?: unknown) => ask(house.url, method, path, { body, headers });
const get = (path: string) => fetch(`${house.url}${path}`);

/** Sends exactly these bytes, which `fetch` would put right. */
const raw = (path: string, headers: Record<string, string>, body: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${house.url}${path}`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

beforeAll(async () => {
  database = await cloneDatabase();
  await database.query('CREATE TABLE cup (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, by text NOT NULL)');
  house = await openSmallHouse(database.url, { kind: 'web', controllers: [CupsController], settings: { PUBLIC_ORIGIN: 'https://peers.example.org' } });
});
afterAll(async () => {
  await house.stop();
  await database.drop();
});

describe('a request', () => {
  it('is answered with what the contract lists, and nothing else', async () => {
    const answer = await as(asMina)('GET', '/cups/019aa2f0-5f3a-7000-8000-000000000009');
    expect(answer.body).toEqual({ id: '019aa2f0-5f3a-7000-8000-000000000009', name: mina });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('needs a session, and a role that holds the act', async () => {
    expect((await as({})('POST', '/cups', { name: 'x' })).body).toMatchObject({ status: 401, code: 'session.required' });
    expect((await as({ authorization: 'Bearer nobody-knows-this-one-000' })('POST', '/cups', { name: 'x' })).status).toBe(401);
    expect((await as(asMina)('POST', '/cups/judgements')).body).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  it('names every field that is wrong, unknown ones by name', async () => {
    const { status, body, headers } = await as(asMina)('POST', '/cups', { name: 'x'.repeat(21), spoons: -1, sugar: true });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ type: '/problems/input.invalid', code: 'input.invalid', status: 400 });
    expect(body.errors.map(({ path }: { path: string }) => path).toSorted()).toEqual(['name', 'spoons', 'sugar']);
  });

  it('is done once under one Idempotency-Key', async () => {
    const pour = () => as({ ...asMina, 'idempotency-key': 'one-cup-only' })('POST', '/cups', { name: 'tea' });
    const answers = await Promise.all([pour(), pour(), pour()]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await as({ ...asMina, 'idempotency-key': 'one-cup-only' })('POST', '/cups', { name: 'soup' })).body.code).toBe('idempotency.reused');
    expect((await as({ ...asMina, 'idempotency-key': 'no' })('POST', '/cups', { name: 'soup' })).body.errors[0].path).toBe('Idempotency-Key');
  });

  it('with the cookie must come from this site when it changes something', async () => {
    const cookie = { cookie: `__Host-alongside=${mina}` };
    expect((await as(cookie)('POST', '/cups', { name: 'tea' })).body.code).toBe('origin.foreign');
    expect((await as({ ...cookie, origin: 'https://evil.example' })('POST', '/cups', { name: 'tea' })).body.code).toBe('origin.foreign');
    expect((await as({ ...cookie, origin: 'https://peers.example.org' })('POST', '/cups', { name: 'tea' })).status).toBe(201);
  });
});

describe('bad input', () => {
  const json = { ...asMina, 'content-type': 'application/json' };
  it.each<[string, number, string, Record<string, string>, string]>([
    ['no JSON', 400, 'input.unreadable', json, '{"name":'],
    ['JSON too deep', 400, 'input.unreadable', json, '['.repeat(5_000) + ']'.repeat(5_000)],
    ['a prototype', 400, 'input.unreadable', json, '{"name":"x","__proto__":{"a":1}}'],
    ['more than 64 KiB', 413, 'input.too-large', json, JSON.stringify({ name: 'x'.repeat(70_000) })],
    ['plain text', 415, 'input.unsupported', { ...asMina, 'content-type': 'text/plain' }, '{"name":"x"}'],
    ['a form', 415, 'input.unsupported', { ...asMina, 'content-type': 'application/x-www-form-urlencoded' }, 'name=x'],
    ['a list instead of an object', 400, 'input.invalid', json, '[]'],
    ['nothing', 400, 'input.invalid', json, ''],
  ])('%s is refused in plain words', async (_what, status, code, headers, body) => {
    const answer = await raw('/api/v1/cups', headers, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ status, code });
    expect(answer.text).not.toMatch(/\bat .*\.(ts|js)/);
  });

  it('that only PostgreSQL finds is still the caller\'s to put right', async () => {
    expect((await as({})('GET', '/cups/spill/number')).body.code).toBe('input.invalid');
  });

  it('in an address names nothing', async () => {
    expect((await as({})('GET', '/cups/not-an-id')).status).toBe(400);
    expect((await as({})('GET', `/${'x'.repeat(400)}`)).status).toBe(404);
    expect((await fetch(`${house.url}/api/v1/%E0%A4%A`)).status).toBe(400);
  });
});

describe('a fault of ours', () => {
  it.each(['sql', 'break-contract', 'throw'])('is a plain 500, its words neither sent nor logged: %s', async (how) => {
    const { body } = await as({})('GET', `/cups/spill/${how}`);
    expect(body).toEqual({ type: '/problems/server.fault', title: expect.any(String), status: 500, detail: expect.any(String), code: 'server.fault' });
    expect(JSON.stringify(body)).not.toMatch(/private|nowhere|stack/);
    expect(house.lines.join('\n')).not.toMatch(/private words|nowhere/);
    expect(house.lines.some((line) => line.includes('A request failed.') && line.includes('/api/v1/cups/spill/:how'))).toBe(true);
  });

  it('is not what a refusal is: those are not logged as faults', async () => {
    const before = house.lines.filter((line) => line.includes('A request failed.')).length;
    expect((await as({})('GET', '/cups/spill/refuse')).body.code).toBe('not-found');
    expect(house.lines.filter((line) => line.includes('A request failed.'))).toHaveLength(before);
  });
});

describe('the log', () => {
  it('holds routes, never what was asked for, and no addresses', async () => {
    await fetch(`${house.url}/api/v1/canary-in-a-path?q=canary-in-a-query`, { headers: { 'user-agent': 'canary-agent', cookie: 'a=canary-cookie' } });
    const text = house.lines.join('\n');
    expect(text).toContain('"route":"/api/v1/cups/:id"');
    expect(text).not.toContain('canary');
    expect(text).not.toContain('127.0.0.1');
    expect(text).not.toContain(mina);
  });
});

describe('what an operator asks', () => {
  it('is answered: alive, ready, and in numbers', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'ready' });
    const metrics = await get('/metrics');
    expect(metrics.headers.get('content-type')).toContain('text/plain');
    const text = await metrics.text();
    expect(text).toMatch(/^outbox_waiting 0$/m);
    expect(text).toMatch(/^http_request_seconds_count\{method="GET",route="\/api\/v1\/cups\/:id",status="200"\} \d+$/m);
    expect(text).not.toMatch(/mina|canary|127\.0\.0\.1/);
  });

  it('tells how long events wait and how late sweeps are', async () => {
    await database.query(`INSERT INTO outbox_event (id, name, payload, at) VALUES (gen_random_uuid(), 'x', '{}', now() - interval '90 seconds')`);
    await database.query(`INSERT INTO outbox_delivery (event_id, listener) SELECT id, 'Nobody.listens' FROM outbox_event`);
    await database.query(`INSERT INTO sweep (name, next_at) VALUES ('test.late', now() - interval '70 seconds'), ('test.early', now() + interval '70 seconds')`);
    const text = await (await get('/metrics')).text();
    const value = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
    expect(value('outbox_waiting')).toBe(1);
    expect(Math.round(value('outbox_oldest_seconds') / 10)).toBe(9);
    expect(Math.round(value('sweep_overdue_seconds') / 10)).toBe(7);
  });
});

/** The last of more knocks than one home may give, each with another address in its header. */
const told = async (settings: Record<string, string>) => {
  const own = await openSmallHouse(database.url, { kind: 'web', controllers: [CupsController], settings: { RATE_LIMITS: 'on', ...settings } });
  try {
    const knock = (from: string) => fetch(`${own.url}/api/v1/cups`, { method: 'POST', headers: { 'x-forwarded-for': from } });
    const statuses: number[] = [];
    for (let count = 0; count < 62; count += 1) statuses.push((await knock(`10.${count}.0.1`)).status);
    return statuses.at(-1);
  } finally {
    await own.stop();
  }
};

describe('who is knocking', () => {
  it('is not told by a header that anybody can write', async () => {
    expect(await told({})).toBe(429);
  });

  it('is told by the one proxy of ours that is in front', async () => {
    expect(await told({ TRUSTED_PROXIES: '1' })).toBe(401);
  });

  it('is told how long to wait, kindly', async () => {
    const own = await openSmallHouse(database.url, { kind: 'web', controllers: [CupsController], settings: { RATE_LIMITS: 'on' } });
    let answer = await fetch(`${own.url}/api/v1/cups`, { method: 'POST' });
    for (let count = 0; count < 62; count += 1) answer = await fetch(`${own.url}/api/v1/cups`, { method: 'POST' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ code: 'rate.limited', status: 429 });
    await own.stop();
  });
});

describe('the page', () => {
  it('comes with the same protection whether Caddy or the server hands it out', async () => {
    const caddyfile = readFileSync(new URL('../../../infra/caddy/Caddyfile', import.meta.url), 'utf8');
    const own = (await get('/health/live')).headers;
    const names = ['content-security-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'referrer-policy', 'strict-transport-security', 'x-content-type-options', 'x-frame-options'];
    for (const name of names) {
      const [, value] = new RegExp(`^\\s*${name} "?([^"\\n]+)"?$`, 'im').exec(caddyfile) ?? [];
      expect(value?.replace('{host}', 'peers.example.org'), name).toBe(own.get(name));
    }
  });
});

describe('a database that is away', () => {
  it('is a kind 503 that asks to come back, and is used again once it is there, without a restart', async () => {
    const own = await cloneDatabase();
    await own.query('CREATE TABLE cup (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, by text NOT NULL)');
    const url = new URL(own.url);
    const wire = await startProxy({ host: url.hostname, port: Number(url.port) });
    url.port = String(wire.port);
    const shut = await openSmallHouse(url.toString(), { kind: 'both', controllers: [CupsController] });
    const pour = () => ask(shut.url, 'POST', '/cups', { body: { name: 'tea' }, token: mina });
    expect((await pour()).status).toBe(201);

    wire.cut();
    expect((await fetch(`${shut.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${shut.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'away' }]);
    const answer = await pour();
    expect(answer.body).toMatchObject({ status: 503, code: 'service.away' });
    expect(answer.headers.get('retry-after')).toBe('5');

    wire.heal();
    await eventually(async () => expect((await pour()).status).toBe(201));
    await shut.stop();
    await wire.stop();
    await own.drop();
  });
});
