import { everyEndpoint } from '@alongside/shared/api';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Log } from '../../server/src/platform/public.js';
import { eventually } from '../helpers/eventually.js';
import { hasRedis } from '../helpers/has-redis.js';
import { startRedis, type TestRedis } from '../helpers/redis.js';
import { jsonSchemaOf } from '../helpers/sample.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { placesOf, watch, type Traces, type Watch } from '../helpers/traces.js';
import { walkEveryDoor, type Proofs } from './walk-every-door.js';
import { doors, wordsOf, type DoorName } from './where-words-stand.js';

const doorNames = Object.keys(doors) as DoorName[];
const shapes = ['on one machine', 'with Redis'] as const;

describe.each(shapes)('words of people, %s', (shape) => {
  const withRedis = shape === 'with Redis';
  const skipped = withRedis && !hasRedis;
  const its = it.skipIf(skipped);
  const lines: string[] = [];
  const asked = new Set<string>();
  const log = new Log('debug', { write: (line: string) => void lines.push(line) });
  let redis: TestRedis | undefined;
  let community: Community;
  let watched: Watch;
  let proofs: Proofs;
  let traces: Traces;

  beforeAll(async () => {
    if (skipped) return;
    redis = withRedis ? await startRedis() : undefined;
    community = await startCommunity({ log, ...(redis === undefined ? {} : { settings: { REDIS_URL: redis.url } }) });
    watched = await watch(community, () => lines.join(''), redis?.url);
    proofs = await walkEveryDoor(community);
    // Jobs too have to be through before anybody looks.
    await eventually(async () => expect(await community.database.query(`SELECT 1 FROM release WHERE state = 'building'`)).toEqual([]), 60_000);
    for (const line of lines) {
      const { method, route } = JSON.parse(line) as { method?: string; route?: string };
      if (method !== undefined) asked.add(`${method} ${route?.replace('/api/v1', '')}`);
    }
    traces = await watched.traces();
  }, 180_000);
  afterAll(async () => {
    if (skipped) return;
    await watched.end();
    await community.stop();
    await redis?.stop();
  });

  its('stand where they may and nowhere else', () => {
    const found = Object.fromEntries(doorNames.map((door) => [door, placesOf(wordsOf(door), traces)]));
    expect(found).toEqual(Object.fromEntries(doorNames.map((door) => [door, doors[door].stands.toSorted()])));
  });

  its('and nothing that proves who somebody is', () => {
    for (const [name, proof] of Object.entries(proofs)) expect(placesOf(proof, traces), name).toEqual([]);
  });

  its('came in by every door that takes any', () => {
    const takesWords = everyEndpoint.filter(({ endpoint }) => endpoint.body !== undefined && hasWords(jsonSchemaOf(endpoint.body)));
    expect(takesWords.length).toBeGreaterThan(15);
    expect(takesWords.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`).filter((name) => !asked.has(name))).toEqual([]);
  });

  its('were looked for in what is really there', () => {
    const rows = [...traces.keys()];
    for (const place of ['outbox_event.payload', 'topic_log.refs', 'idempotency.result', 'notice.kind', 'assessment.findings']) expect(rows).toContain(place);
    if (withRedis) expect(traces.get('redis')).toContain('moderation.second-look');
    else expect(rows.some((place) => place.startsWith('bullmq.'))).toBe(true);
    expect(traces.get('log')).toContain('A request failed.');
    expect(traces.get('postgres log')).toContain('out_of_order');
    expect(traces.get('bells')).toContain('topic:feed');
    expect(traces.get('metrics')).toContain('http');
  });

  its('would be found in a log line, a row, a digest’s place and a command', async () => {
    const words = 'zqplantedqz';
    log.warn(`Somebody wrote ${words}.`);
    await community.database.query(`INSERT INTO outbox_event (id, name, payload) VALUES (gen_random_uuid(), 'planted', $1)`, [{ body: words.toUpperCase() }]);
    await community.database.query(`INSERT INTO idempotency (member_id, key, digest) VALUES (gen_random_uuid(), 'planted', $1)`, [Buffer.from(`x${words}`)]);
    await community.database.query(`INSERT INTO sweep (name) VALUES ($1)`, [Buffer.from(`xy${words}z`).toString('base64')]);
    await community.database.query(`SELECT pg_notify('alongside', $1)`, [words]);
    if (redis !== undefined) await say(redis.url, `SET planted ${words}`);
    const expected = ['bells', 'idempotency.digest', 'log', 'outbox_event.payload', ...(withRedis ? ['redis'] : []), 'sweep.name'];
    await eventually(async () => expect(placesOf(words, await watched.traces())).toEqual(expected));
  });
});

/** Whether a body has a place for words of one's own: text that is not an id, a choice or a date. */
const hasWords = (schema: Record<string, any>): boolean => {
  if (schema['enum'] !== undefined || 'const' in schema) return false;
  if (schema['type'] === 'string') return schema['format'] === undefined || schema['format'] === 'email';
  const parts = [...Object.values(schema['properties'] ?? {}), schema['items'], ...(schema['anyOf'] ?? []), ...(schema['oneOf'] ?? []), ...(schema['allOf'] ?? [])];
  return parts.some((part) => part !== undefined && hasWords(part as Record<string, any>));
};

const say = async (url: string, command: string): Promise<void> => {
  const client = createClient({ url });
  await client.connect();
  await client.sendCommand(command.split(' '));
  client.destroy();
};
