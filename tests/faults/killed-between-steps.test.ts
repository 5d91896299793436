import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededChoice } from '../../server/src/demo/seeded-choice.js';
import { demoSpaces } from '../../server/src/demo/words/spaces.js';
import { nightly } from '../helpers/nightly.js';
import { eventually } from '../helpers/eventually.js';
import { join, person, type Person } from '../helpers/person.js';
import { startHouse, type House } from '../helpers/two-shapes.js';

/** What the pack holds: a request for methods, with the placeholder that stands for one. */
const heldWords = 'does anyone know which methodterm works best, please tell me how';
const rounds = nightly ? 90 : 12;

type Victim = 'web' | 'worker' | 'redis';
const victims: readonly Victim[] = ['web', 'worker', 'redis'];

/**
 * Power cuts while people write, report and decide. Each act is sent again under its `Idempotency-Key` until it is
 * answered, as the client does. Afterwards nothing that was answered may be missing and nothing may have happened twice.
 */
describe('killing web, worker or Redis at any moment', () => {
  let house: House;
  let mina: Person;
  let ada: Person;
  let sol: Person;

  beforeAll(async () => {
    house = await startHouse('scaled out');
    mina = await join(house.url, 'Mina');
    ada = await join(house.url, 'Ada Peer');
    const joined = await join(house.url, 'Sol');
    for (const role of ['moderator', 'admin']) {
      await house.database.query('INSERT INTO role_grant (member_id, role, granted_at) VALUES ($1, $2, now())', [joined.id, role]);
    }
    sol = person(house.url, joined);
    for (const { slug, ...settings } of demoSpaces) await sol.ask('PUT', `/admin/spaces/${slug}`, settings);
  });
  afterAll(() => house.stop());

  const cut = async (victim: Victim): Promise<void> => {
    if (victim === 'redis') {
      await house.redis!.kill();
      await house.redis!.start();
      return;
    }
    await house.processes[victim].kill();
    await house.restart(victim);
  };

  it('loses no post, report or case and decides nothing twice', async () => {
    const choice = seededChoice(20_261);
    const posts: { id: string; body: string; held: boolean }[] = [];
    const reports: { id: string; postId: string }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const held = round % 3 === 2;
      const body = held ? `${heldWords} (${round})` : `Made it to the allotment today, number ${round}.`;
      const key = `round-${round}-post`;
      const victim = victims[round % victims.length]!;
      const falling = new Promise((resolve) => setTimeout(resolve, choice.below(40))).then(() => cut(victim));
      const answer = await insist(mina, '/posts', { space: 'the-living-room', body, wish: 'replies', contentNotes: [] }, key);
      expect(answer.status).toBe(201);
      posts.push({ id: answer.body.post.id, body, held });
      if (!held) {
        const reported = await insist(ada, '/reports', { subject: { type: 'post', id: answer.body.post.id }, kind: 'worried', reason: 'struggling' }, `round-${round}-report`);
        expect(reported.status).toBe(201);
        reports.push({ id: reported.body.report.id, postId: answer.body.post.id });
      }
      await falling;
    }

    // Every held post and every report has exactly one live case, whatever was killed.
    await eventually(async () => {
      const cases = await house.database.query<{ subject_id: string }>(`SELECT subject_id FROM moderation_case WHERE state <> 'resolved'`);
      for (const { id } of posts) expect(cases.filter((found) => found.subject_id === id)).toHaveLength(1);
      expect(await house.database.query('SELECT 1 FROM outbox_delivery')).toEqual([]);
    }, 60_000);

    for (const { id, body } of posts) {
      const rows = await house.database.query<{ id: string }>('SELECT id FROM post WHERE body = $1', [body]);
      expect(rows).toEqual([{ id }]);
    }
    for (const { id, postId } of reports) {
      const rows = await house.database.query('SELECT id FROM report WHERE subject_id = $1', [postId]);
      expect(rows).toEqual([{ id }]);
    }

    // Release the held ones while processes fall over.
    for (const [place, post] of posts.filter(({ held }) => held).entries()) {
      const [found] = await house.database.query<{ id: string }>('SELECT id FROM moderation_case WHERE subject_id = $1', [post.id]);
      const seen = await eventually(() => ok(sol.get(`/moderation/cases/${found!.id}`)), 60_000);
      const falling = cut(victims[place % victims.length]!);
      const decision = { actions: [{ type: 'release' }], reason: 'Read it; fine to show.', expectedVersion: versionOf(seen) };
      const decided = await insist(sol, `/moderation/cases/${found!.id}/decisions`, decision, `release-${post.id}`);
      expect(decided.status).toBe(201);
      const again = await insist(sol, `/moderation/cases/${found!.id}/decisions`, decision, `second-${post.id}`);
      expect(again.status).toBe(409);
      await falling;
    }
    await eventually(async () => {
      for (const { id } of posts) expect((await ada.get(`/posts/${id}`)).status).toBe(200);
    }, 60_000);
    const twice = await house.database.query('SELECT case_id, round FROM decision WHERE NOT automatic GROUP BY 1, 2 HAVING count(*) > 1');
    expect(twice).toEqual([]);
    const unarmed = await eventually(async () => {
      const late = await house.database.query(`SELECT id FROM moderation_case WHERE state <> 'resolved' AND second_look_done_at IS NULL`);
      if (late.length > 0) throw new Error(`${late.length} second looks still to come`);
      return late;
    }, 60_000);
    expect(unarmed).toEqual([]);
  }, nightly ? 2_400_000 : 300_000);
});

const ok = async (asked: Promise<{ status: number; body: any }>): Promise<any> => {
  const answer = await asked;
  if (answer.status !== 200) throw new Error(`${answer.status}`);
  return answer.body;
};

const versionOf = (seen: any): number => seen.version ?? seen.case.version;

/** Sends until answered; the same key each time, so that it is done once. */
const insist = async (who: Person, path: string, body: unknown, key: string): Promise<any> =>
  eventually(async () => {
    const answer = await who.ask('POST', path, body, { 'idempotency-key': key });
    if (answer.status >= 500) throw new Error(`${answer.status}`);
    return answer;
  }, 60_000);
