import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReleaseDetail } from '@alongside/shared/insights/release';
import { columns, TableFile } from '@alongside/shared/insights/table';
import { BuildRelease } from '../../../server/src/insights/public.js';
import { eventually } from '../../helpers/eventually.js';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { past, SettableClock } from './past.js';

const clock = new SettableClock();
let community: Community;
let admin: Person;
let researcher: Person;

/**
 * October 2025, made so that every number can be said beforehand: 24 people joined in March and 12 in October. Each of the
 * first 23 answers the next one's post after two hours; the 24th is answered by nobody, and neither are the 12.
 */
beforeAll(async () => {
  community = await startCommunity({ clock });
  admin = await community.as.admin('Ros');
  researcher = await community.as.researcher('Nell');
  const { member, post, reply, reaction } = past(community);
  const long: string[] = [];
  for (let index = 0; index < 24; index += 1) long.push(await member(`long${index}`, '2025-03-05T10:00:00Z'));
  for (let index = 0; index < 12; index += 1) await member(`new${index}`, '2025-10-03T10:00:00Z');
  const helper = await member('helper', '2025-03-01T10:00:00Z', ['moderator']);
  for (const [index, author] of long.entries()) {
    const asked = await post(author, '2025-10-10T10:00:00Z');
    await reply(asked, { by: helper, at: '2025-10-10T10:30:00Z' });
    if (index < 23) {
      await reply(asked, { by: long[index + 1]!, at: '2025-10-10T12:00:00Z' });
      await reply(asked, { by: long[index + 1]!, at: '2025-10-10T13:00:00Z' });
      await reply(asked, { by: author, at: '2025-10-10T13:30:00Z' });
    }
    await reaction('post', asked, long[(index + 7) % 24]!, '2025-10-11T09:00:00Z');
  }
}, 120_000);
afterAll(() => community.stop());

/** Asks over HTTP and waits until the release is published. */
const released = async (body: Record<string, unknown>): Promise<any> => {
  const asked = await admin.ask('POST', '/admin/releases', body);
  expect(asked.status, JSON.stringify(asked.body)).toBe(202);
  return eventually(async () => {
    const answer = await fetch(`${community.url}/api/v1/research/releases/${asked.body.release.id}`);
    expect(answer.status).toBe(200);
    return ReleaseDetail.parse(await answer.json());
  }, 60_000);
};

const raw = (path: string, headers: Record<string, string> = {}) => fetch(`${community.url}/api/v1${path}`, { headers });
const tableOf = async (id: string, table: string) => TableFile.parse(await (await raw(`/research/releases/${id}/tables/${table}.json`)).json());
const shown = (table: TableFile) => table.rows.filter((row) => row.status === 'ok').map((row) => [row.form, row.band, row.subgroup_value, row.value]);

describe('a release', () => {
  let release: ReleaseDetail;

  beforeAll(async () => {
    release = await released({ period: '2025-10', periodType: 'month' });
  }, 90_000);

  it('is built in the background and tells how it was made', () => {
    expect(release).toMatchObject({
      period: '2025-10',
      periodStart: '2025-10-01',
      periodEnd: '2025-10-31',
      version: 1,
      latest: true,
      demo: false,
      method: 'basic10',
      definitionVersion: 'gr-1.0',
      reason: null,
      siteId: 'alongside',
    });
    expect(release.howMade).toContain('There is no panel yet, so nobody has approved this one.');
    expect(release.tables.map((table) => table.id)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
  });

  it('has the right numbers, with small ones hidden and the rest rounded', async () => {
    // 22 gave and received; the first only received, the last only gave: too few to show. The 12 did neither.
    expect(shown(await tableOf(release.id, 'T1'))).toEqual([
      [null, 'both', '6+', 20],
      [null, 'read-along', '0-1', 10],
    ]);
    expect(shown(await tableOf(release.id, 'T2'))).toEqual([
      [null, '0', '0-1', 10],
      [null, '2', '6+', 20],
    ]);
    // Each gave one contact and received one: two replies on a day are one contact. 36 gave and received nothing in groups.
    expect(shown(await tableOf(release.id, 'T3'))).toEqual([
      ['group', '0', '0', 35],
      ['community', '0', '0', 10],
      ['community', '1-4', '1-4', 20],
    ]);
    // 23 of 24 asks were first answered by a peer after two hours; the team's reply after half an hour does not count.
    expect(shown(await tableOf(release.id, 'T4'))).toEqual([[null, '<=4h', null, 25]]);
    expect(shown(await tableOf(release.id, 'T5'))).toEqual([['community', null, null, 25]]);
    const t1 = await tableOf(release.id, 'T1');
    expect(t1.rows.find((row) => row.band === 'gave-only' && row.subgroup_value === '6+')).toMatchObject({ value: null, status: 'low' });
  });

  it('gives CSV and JSON with an ETag that is the SHA-256 of the bytes, and 304 to who has them', async () => {
    for (const file of [...release.tables.flatMap((table) => table.files), release.codebook]) {
      const answer = await raw(file.path);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(answer.status).toBe(200);
      expect(bytes.length).toBe(file.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
      expect(answer.headers.get('etag')).toBe(`"${file.sha256}"`);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('content-type')).toContain(file.format === 'csv' ? 'text/csv' : 'application/json');
      const again = await raw(file.path, { 'if-none-match': `"${file.sha256}"` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', `"${file.sha256}"`]);
    }
    const csv = await (await raw(`/research/releases/${release.id}/tables/T1.csv`)).text();
    expect(csv.split('\r\n')[0]).toBe(columns.join(','));
    expect(csv.split('\r\n')).toHaveLength(12 + 2);
    expect((await raw(`/research/releases/${release.id}/tables/T1.csv`)).headers.get('content-disposition')).toContain('alongside-2025-10-v1-T1.csv');
  });

  it('answers 404 for what it does not have', async () => {
    const unknown = '0197a000-0000-7000-8000-000000000001';
    for (const path of [`${release.id}/tables/T9.csv`, `${release.id}/tables/t1.json`, `${release.id}/tables/T1.parquet`, unknown, `${unknown}/codebook.json`, `${unknown}/tables/T1.csv`]) {
      const answer = await raw(`/research/releases/${path}`);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 404, 'application/problem+json; charset=utf-8']);
    }
  });

  it('stays as it is whatever happens afterwards; a correction is a new version that says why', async () => {
    const path = `/research/releases/${release.id}/tables/T1.csv`;
    const before = await (await raw(path)).text();
    const { member, post, reply } = past(community);
    const late = await member('late', '2025-09-01T10:00:00Z');
    await reply(await post(late, '2025-10-20T10:00:00Z'), { by: (await community.database.query<{ id: string }>(`SELECT id FROM member WHERE username = 'long1'`))[0]!.id, at: '2025-10-20T11:00:00Z' });

    expect((await admin.ask('POST', '/admin/releases', { period: '2025-10', periodType: 'month' })).body.code).toBe('release.reason-needed');
    const second = await released({ period: '2025-10', periodType: 'month', reason: '=A late reply was missing.' });
    expect(second).toMatchObject({ version: 2, latest: true, reason: '=A late reply was missing.' });
    expect(await (await raw(path)).text()).toBe(before);
    expect((await raw(`/research/releases/${release.id}`).then((answer) => answer.json())).latest).toBe(false);
    await expect(community.database.query(`UPDATE release_file SET bytes = 'x', sha256 = sha256('x')`)).rejects.toThrow('never changes');
    await expect(community.database.query('DELETE FROM release_file')).rejects.toThrow('never changes');
    await expect(community.database.query(`UPDATE release SET how_made = 'otherwise'`)).rejects.toThrow('never changes');
    await community.database.query('UPDATE release SET asked_by = NULL');
  }, 90_000);

  it('is listed for anybody, newest first, page by page', async () => {
    const first = await (await raw('/research/releases?limit=1')).json();
    expect(first.items).toMatchObject([{ version: 2 }]);
    const next = await (await raw(`/research/releases?limit=1&cursor=${first.nextCursor}`)).json();
    expect(next.items).toMatchObject([{ version: 1, id: release.id }]);
    expect(next.nextCursor).toBeNull();
    expect((await admin.get('/admin/releases')).body.items).toHaveLength(2);
  });
});

/** Which fields an admin's request is refused for. */
const refused = async (body: unknown): Promise<string[]> => {
  const answer = await admin.ask('POST', '/admin/releases', body);
  expect(answer.status).toBe(400);
  return answer.body.errors.map((error: { path: string }) => error.path).toSorted();
};

describe('asking for a release', () => {
  it('is for admins, and only for a whole month that has settled', async () => {
    const body = { period: '2026-03', periodType: 'month' };
    expect((await researcher.ask('POST', '/admin/releases', body)).status).toBe(403);
    expect((await (await community.as.peer('Pip')).ask('POST', '/admin/releases', body)).status).toBe(403);
    const at = async (now: string, more: object = {}) => {
      clock.set(new Date(now));
      try {
        await community.get(BuildRelease).run({ period: '2026-03', periodType: 'month', demo: false, ...more });
        return 'published';
      } catch (refusal) {
        return (refusal as { code: string }).code;
      } finally {
        clock.set(undefined);
      }
    };
    expect(await at('2026-03-31T22:59:59Z', { demo: true })).toBe('release.month-not-over');
    expect(await at('2026-04-10T22:59:59Z')).toBe('release.not-settled');
    expect(await at('2026-04-01T00:00:00Z', { demo: true })).toBe('published');
    expect(await at('2026-04-10T23:00:00Z', { reason: 'The month has settled.' })).toBe('published');
    const [latest] = (await (await raw('/research/releases?limit=2')).json()).items;
    expect(latest).toMatchObject({ period: '2026-03', version: 2, demo: false });
  });

  it('refuses what it cannot read, field by field', async () => {
    expect(await refused({})).toEqual(['period', 'periodType']);
    expect(await refused({ period: '2026-13', periodType: 'quarter', demo: 'yes', more: 1 })).toEqual(['demo', 'more', 'period', 'periodType']);
    expect(await refused({ period: '2026-01', periodType: 'month', reason: 'x'.repeat(301) })).toEqual(['reason']);
  });

  it('asked twice with one key is asked once, and one month is built once at a time', async () => {
    const body = { period: '2025-09', periodType: 'month' };
    const [one, two] = await Promise.all([1, 2].map(() => admin.ask('POST', '/admin/releases', body, { 'idempotency-key': 'september-once' })));
    expect([one!.status, two!.status]).toEqual([202, 202]);
    expect(one!.body.release.id).toBe(two!.body.release.id);
    const all = await Promise.all([1, 2, 3, 4].map(() => admin.ask('POST', '/admin/releases', { ...body, period: '2025-08', reason: 'Again.' })));
    const versions = all.filter((answer) => answer.status === 202).map((answer) => answer.body.release.version);
    expect(new Set(versions).size).toBe(versions.length);
    for (const answer of all) if (answer.status !== 202) expect(answer.body.code).toBe('release.already-building');
  });

  it('is finished by a sweep where its job was lost', async () => {
    const { id } = (await community.database.query<{ id: string }>(
      `INSERT INTO release (id, site_id, period_type, period_start, period_end, version, demo, method, method_version, definition_version, state, asked_at)
       VALUES (gen_random_uuid(), 'alongside', 'month', '2025-05-01', '2025-05-31', 1, false, 'basic10', 'basic10-1.0', 'gr-1.0', 'building', now() - interval '1 hour')
       RETURNING id`,
    ))[0]!;
    expect((await raw(`/research/releases/${id}`)).status).toBe(404);
    await community.sweep();
    expect((await raw(`/research/releases/${id}`)).status).toBe(200);
  });
});

describe('definitions', () => {
  it('are for researchers, in plain words', async () => {
    const measures = await researcher.get('/research/measures');
    expect(measures.body.items.map((measure: { released: string }) => measure.released)).toEqual(expect.arrayContaining(['T1', 'T2', 'T3', 'T4', 'T5', 'operator-only']));
    expect((await researcher.get('/research/methods')).body.items.map((method: { id: string }) => method.id)).toContain('basic10');
    expect((await raw('/research/measures')).status).toBe(401);
    expect((await (await community.as.peer('Pip')).get('/research/methods')).status).toBe(403);
  });
});
