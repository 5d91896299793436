import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { calmWords, caseOf, detailOf, heldWords } from './desk.js';

/** A house without a worker: every job is lost, and only sweeps that are run by hand do anything. */
let community: Community;
beforeAll(async () => {
  community = await startCommunity({ kind: 'web' });
});
afterAll(() => community.stop());

const sql = <Row>(text: string, parameters: unknown[] = []) => community.database.query<Row>(text, parameters);

describe('the log of a case', () => {
  it('cannot be changed, shortened or emptied', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    await caseOf(community, mo, await mina.posts(heldWords));
    await expect(sql(`UPDATE case_log SET note = 'x'`)).rejects.toThrow('only ever added to');
    await expect(sql(`DELETE FROM case_log`)).rejects.toThrow('only ever added to');
    await expect(sql(`TRUNCATE case_log`)).rejects.toThrow('only ever added to');
  });
});

describe('when the queue does nothing', () => {
  it('a sweep carries decisions out, once', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts(heldWords);
    const { id, version } = await caseOf(community, mo, post);
    await mo.ask('POST', `/moderation/cases/${id}/decisions`, { actions: [{ type: 'release' }], reason: 'Fine.', expectedVersion: version });
    await community.sweep();
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    await sql(`UPDATE decision SET takes_effect_at = now() WHERE case_id = $1 AND NOT automatic`, [id]);
    await Promise.all([community.sweep(), community.sweep()]);
    await community.settle();
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(200);
    expect(await sql(`SELECT id FROM case_log WHERE case_id = $1 AND type = 'took-effect'`, [id])).toHaveLength(1);
    expect((await mina.get('/notices')).body.items.filter((notice: any) => notice.kind === 'decision')).toHaveLength(1);
  });

  it('a sweep says once that a target time has passed, unless somebody has the case', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts(calmWords);
    await ari.reports({ type: 'post', id: post.id }, 'worried', 'in-danger-now');
    const { id } = await caseOf(community, mo, post);
    const passed = () => sql(`SELECT id FROM case_log WHERE case_id = $1 AND type = 'target-passed'`, [id]);
    await mo.ask('POST', `/moderation/cases/${id}/claim`);
    await sql(`UPDATE moderation_case SET waiting_since = now() - interval '6 minutes', due_at = now() - interval '1 minute' WHERE id = $1`, [id]);
    await community.sweep();
    expect(await passed()).toHaveLength(0);
    await sql(`UPDATE moderation_case SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);
    await community.sweep();
    await community.sweep();
    expect(await passed()).toHaveLength(1);
    const { case: late } = await detailOf(mo, { id });
    expect(late).toMatchObject({ state: 'open' });
    expect(late.reasons).toContain('Its target time has passed.');
  });

  it('sweeps ask again for a lost second look under a new key, and for a timer that was never asked for', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    const { id } = await caseOf(community, mo, await mina.posts(heldWords));
    await sql(`UPDATE moderation_case SET second_look_asked_at = now() - interval '5 minutes', timer_for = NULL WHERE id = $1`, [id]);
    await community.sweep();
    const [row] = await sql<{ tries: number; done: Date | null; armed: boolean }>(
      `SELECT second_look_tries AS tries, second_look_done_at AS done, timer_for = due_at AS armed FROM moderation_case WHERE id = $1`,
      [id],
    );
    expect(row).toEqual({ tries: 2, done: null, armed: true });
  });
});

it('the waits that members are told come from the queue', async () => {
  const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
  await sql(`UPDATE moderation_case SET looked_at = waiting_since + interval '12 minutes' WHERE priority IN ('P0', 'P1')`);
  const waits = (await mina.get('/wait-times')).body;
  expect(waits).toMatchObject({ staffedNow: expect.any(Boolean), hours: '00:00-23:59', timeZone: 'Europe/London' });
  expect([waits.p50Minutes.P0, waits.p50Minutes.P1]).toContain(12);
  const metrics = await (await fetch(`${community.url}/metrics`)).text();
  expect(metrics).toMatch(/moderation_oldest_unreviewed_p0_seconds \d/);
  expect(metrics).toMatch(/moderation_open_cases [1-9]/);
  expect((await mo.get('/me/reports')).body).toEqual({ items: [], nextCursor: null });
});
