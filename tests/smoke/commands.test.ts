import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyEndpoint } from '@alongside/shared/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { buildServer, finish } from './program.js';

/** A whole program starts in each of these, on a machine that may be busy. */
const patience = { timeout: 120_000 };
const folder = mkdtempSync(join(tmpdir(), 'alongside-commands-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
let community: Community;
beforeAll(async () => {
  buildServer();
  community = await startCommunity();
}, 120_000);
afterAll(async () => {
  await community.stop();
  rmSync(folder, { recursive: true });
});

const admin = (...given: string[]) =>
  finish('server/dist/admin/main.js', given, { DATABASE_URL: community.database.url, APP_SECRET: 'a secret that only the tests use, long enough', NODE_ENV: 'test' });

describe('npm run map', patience, () => {
  it('builds what has changed and lists endpoints, events, jobs and sweeps, each heard or done by somebody', async () => {
    const { code, output, errors } = await finish('infra/run/map.ts');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain(`Endpoints, under /api/v1 (${everyEndpoint.length})`);
    for (const { endpoint } of everyEndpoint) expect(output).toContain(`${endpoint.method.padEnd(6)} ${endpoint.path} `);
    for (const line of [/post\.submitted +→ .*OpenFromAssessment/, /reply\.published +→ .*RecordSupport/, /moderation\.second-look +\S+ \(\d+ tries\)/, /moderation\.due-decisions +\S+ \(every 2 s\)/]) {
      expect(output).toMatch(line);
    }
  });
});

describe('npm run admin', patience, () => {
  it('tells what it can do, and of each command what it needs', async () => {
    const help = await admin('--help');
    expect(help).toMatchObject({ code: 0, errors: '' });
    for (const command of ['create-member', 'grant-role', 'reset-password', 'doctor']) expect(help.output).toContain(`  ${command}`);
    const unfit = await admin('create-member');
    expect(unfit).toMatchObject({ code: 2, output: '', errors: expect.stringContaining('Please give --username.') });
    expect(unfit.errors).toContain('--role');
  });

  it('makes a member who can sign in, and says so in JSON', async () => {
    const { code, output, errors } = await admin('create-member', '--username', 'Nell', '--role', 'researcher', '--json');
    expect([code, errors]).toEqual([0, '']);
    expect(output.trim().split('\n')).toHaveLength(1);
    const made = JSON.parse(output);
    expect(made).toMatchObject({ memberId: expect.any(String), username: 'Nell', roles: ['peer', 'researcher'], password: expect.any(String) });
    const signedIn = await ask(community.url, 'POST', '/sessions', { body: { username: 'Nell', password: made.password } });
    expect(signedIn).toMatchObject({ status: 201, body: { member: { id: made.memberId, roles: ['peer', 'researcher'] } } });
    const looked = await admin('doctor', '--json');
    expect(looked.code).toBe(0);
    expect(JSON.parse(looked.output)).toMatchObject({ ok: true, wrongCounts: 0 });
  });
});

describe('npm run -s assess', patience, () => {
  it('answers each line in order, without a database, and never with the words', async () => {
    const posts = [
      { id: 'one', body: 'The kettle has gone and so have I.' },
      { id: 2, title: 'Asking', body: 'does anyone know the best way to methodterm' },
      { id: 'three', body: 'Write to me: kettle@example.com' },
    ];
    const { code, output, errors } = await finish('server/dist/safety/assess.cli.js', ['--in', file('posts.jsonl', posts.map((post) => JSON.stringify(post)).join('\n'))]);
    expect([code, errors]).toEqual([0, '']);
    const answers = output.trim().split('\n').map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['one', 2, 'three']);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'priority', 'score', 'contentAction', 'rules', 'ms']);
      expect(answer.priority).toMatch(/^P[0-3]$/);
    }
    expect(answers.map(({ contentAction }) => contentAction)).toEqual(['allow', 'hold', 'redact']);
    expect(output).not.toContain('kettle');
  });
});

describe('npm run -s measures', patience, () => {
  it('answers one JSON object', async () => {
    const events = file('events.csv', 'giver,recipient,unixSeconds\nann,bo,0\nbo,ann,86400\ncy,cy,5\n');
    const { code, output, errors } = await finish('server/dist/insights/measures.cli.js', ['--events', events]);
    expect([code, errors]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject({ people: 2, events: 3, selfEvents: 1, contacts: 2, mutualDyads: 1, answeredBack: { 1: 1, 7: 1, 28: 1 } });
  });
});
