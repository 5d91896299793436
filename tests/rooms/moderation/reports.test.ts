import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { calmWords, caseOf, decides, detailOf, tenSecondsLater } from './desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

describe('a report', () => {
  it('opens a case with the words as they stood, and says nothing of who told us', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts(calmWords);
    const answer = await ari.ask('POST', '/reports', { subject: { type: 'post', id: post.id }, kind: 'worried', reason: 'struggling', note: 'Not like her' });
    expect(answer).toMatchObject({ status: 201, body: { report: { state: 'open' } } });
    await mina.ask('PATCH', `/posts/${post.id}`, { body: 'All fine now.' });
    const item = await caseOf(community, mo, post);
    expect(item).toMatchObject({ kind: 'care', priority: 'P2', state: 'open', about: { username: 'Mina' }, reports: 1 });
    expect(item.reasons).toContain('One person told us about it.');
    const detail = await detailOf(mo, item);
    expect(detail.evidence).toMatchObject([{ from: 'report', body: calmWords, report: { reason: 'struggling', note: 'Not like her' } }]);
    expect(detail.current).toMatchObject({ body: 'All fine now.', visibility: 'visible' });
    expect(JSON.stringify(detail)).not.toContain(ari.id);
  });

  it('made twice is one; by others it joins, and risk only rises', async () => {
    const [mina, ari, bea, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.peer('Bea'), await community.as.moderator('Moira')];
    const post = await mina.posts('Morning, all.');
    const subject = { type: 'post', id: post.id };
    const [one, two] = await Promise.all([ari.reports(subject, 'breaks-guidelines', 'unkind'), ari.reports(subject, 'breaks-guidelines', 'unkind')]);
    expect(two.id).toBe(one.id);
    await bea.reports(subject, 'breaks-guidelines', 'threat');
    const item = await caseOf(community, mo, post);
    expect(item).toMatchObject({ kind: 'conduct', priority: 'P1', reports: 2, version: 2 });
    const { log } = await detailOf(mo, item);
    expect(log.map((entry) => entry.type).filter((type) => type !== 'second-look')).toEqual(['opened', 'report-joined']);
    await community.as.peer('Cato').then((cato) => cato.reports(subject, 'worried', 'in-danger-now'));
    const { body } = await mo.get('/moderation/cases?limit=50');
    expect(body.items.filter((other: any) => other.subject.id === post.id).map((other: any) => [other.kind, other.priority])).toEqual([['care', 'P0'], ['conduct', 'P1']]);
  });

  it('is refused where there is nothing to read, and kindly where it is one’s own', async () => {
    const [mina, ari] = [await community.as.peer('Mina'), await community.as.peer('Ari')];
    const ask = (subject: unknown) => ari.ask('POST', '/reports', { subject, kind: 'worried', reason: 'struggling' });
    expect(await ask({ type: 'post', id: randomUUID() })).toMatchObject({ status: 404, body: { code: 'report.subject-not-found' } });
    expect((await ask({ type: 'message', id: randomUUID() })).status).toBe(404);
    const held = await mina.posts('does anyone know the best way to methodterm');
    expect((await ask({ type: 'post', id: held.id })).status).toBe(404);
    const own = await ari.posts('My own words.');
    expect(await ask({ type: 'post', id: own.id })).toMatchObject({ status: 409, body: { code: 'report.own' } });
    expect((await ask({ type: 'member', id: mina.id })).status).toBe(201);
    expect((await ask({ type: 'planet', id: mina.id })).status).toBe(400);
  });

  it('is answered once somebody has looked, and the person it was about is told nothing when nothing was done', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts('Soup again.');
    await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'unkind');
    const item = await caseOf(community, mo, post);
    expect((await decides(mo, item, [{ type: 'no-action' }])).status).toBe(201);
    expect((await ari.get('/me/reports')).body.items[0]).toMatchObject({ state: 'open', lookedAt: null });
    await tenSecondsLater(community);
    expect((await ari.get('/me/reports')).body.items[0]).toMatchObject({ state: 'looked-at', lookedAt: expect.any(String) });
    const told = (await ari.get('/notices')).body.items;
    expect(told[0]).toMatchObject({ kind: 'report-looked-at', title: 'We looked at it. Thank you' });
    expect((await mina.get('/notices')).body.items).toEqual([]);
    expect((await mina.get('/me/record')).body.items.filter((one: any) => one.subject.id === post.id)).toEqual([]);
  });

  it('keeps those it concerns away from the case', async () => {
    const [mo, peri] = [await community.as.moderator('Moira'), await community.as.peerModerator('Peri')];
    const post = await mo.posts('I moderate here, and I had a hard week.');
    await peri.reports({ type: 'post', id: post.id }, 'worried', 'struggling');
    const lea = await community.as.lead('Lea');
    const item = await caseOf(community, lea, post);
    for (const own of [mo, peri]) {
      expect((await own.get('/moderation/cases?limit=50')).body.items.map((one: any) => one.id)).not.toContain(item.id);
      expect(await own.get(`/moderation/cases/${item.id}`)).toMatchObject({ status: 403, body: { code: 'case.own' } });
      expect((await own.ask('POST', `/moderation/cases/${item.id}/claim`)).body.code).toBe('case.own');
    }
    expect((await (await community.as.peer('Ari')).get('/moderation/cases')).status).toBe(403);
  });
});
