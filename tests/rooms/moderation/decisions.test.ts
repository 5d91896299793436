import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../helpers/eventually.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { calmWords, caseOf, decides, detailOf, heldWords, tenSecondsLater } from './desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const reported = async () => {
  const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
  const post = await mina.posts(calmWords);
  await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'unkind');
  return { mina, ari, mo, post, theCase: await caseOf(community, mo, post) };
};

describe('a decision', () => {
  it('hides at once, can be undone, and tells nobody until it cannot', async () => {
    const { mina, ari, mo, post, theCase } = await reported();
    const answer = await decides(mo, theCase, [{ type: 'hide' }], { noteToMember: 'Please leave her out of it.', guideline: 'kindness' });
    expect(answer).toMatchObject({ status: 201, body: { decision: { round: 1, automatic: false, by: { username: 'Moira' } } } });
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    const undo = `/moderation/cases/${theCase.id}/decisions/${answer.body.decision.id}`;
    expect((await (await community.as.lead('Lea')).ask('DELETE', undo)).body.code).toBe('decision.not-yours');
    expect((await mo.ask('DELETE', undo)).status).toBe(204);
    expect((await mo.ask('DELETE', undo)).status).toBe(204);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(200);
    const after = await detailOf(mo, theCase);
    expect(after.case).toMatchObject({ state: 'open', round: 2 });
    await tenSecondsLater(community);
    expect((await mina.get('/notices')).body.items).toEqual([]);

    expect((await decides(mo, theCase, [{ type: 'hide' }], { noteToMember: 'Please leave her out of it.', guideline: 'kindness' })).body.decision.round).toBe(2);
    await tenSecondsLater(community);
    const [told] = (await mina.get('/notices')).body.items;
    expect(told).toMatchObject({ kind: 'decision', title: 'We took your post out of view', note: 'Please leave her out of it.' });
    expect(told.body).toContain('Be kind, be yourself');
    expect(JSON.stringify(told)).not.toMatch(/report|Ari|Moira/);
    expect((await mina.get('/me/record')).body.items[0]).toMatchObject({ id: told.about.decisionId, actions: ['hide'] });
    expect((await mo.ask('DELETE', `/moderation/cases/${theCase.id}/decisions/${told.about.decisionId}`)).body.code).toBe('decision.too-late');
  });

  it('is one, however many are made at once, and never on a version somebody did not see', async () => {
    const { theCase } = await reported();
    const [mo, lea] = [await community.as.moderator('Moira'), await community.as.lead('Lea')];
    const body = { actions: [{ type: 'no-action' }], reason: 'Read.', expectedVersion: theCase.version };
    const stale = await mo.ask('POST', `/moderation/cases/${theCase.id}/decisions`, { ...body, expectedVersion: theCase.version + 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'case.stale' } });
    const answers = await Promise.all([mo, lea, mo, lea].map((who) => who.ask('POST', `/moderation/cases/${theCase.id}/decisions`, body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    const decisions = await community.database.query(`SELECT id FROM decision WHERE case_id = $1`, [theCase.id]);
    expect(decisions).toHaveLength(1);
  });

  it('repeated with the same key is the same decision', async () => {
    const { mo, theCase } = await reported();
    const body = { actions: [{ type: 'no-action' }], reason: 'Read.', expectedVersion: theCase.version };
    const once = () => mo.ask('POST', `/moderation/cases/${theCase.id}/decisions`, body, { 'idempotency-key': `decide-${theCase.id}` });
    const first = await once();
    const second = await once();
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
  });

  it('releases a held post once it cannot be undone, by its job, and never before', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts(heldWords);
    const theCase = await caseOf(community, mo, post);
    expect((await decides(mo, theCase, [{ type: 'no-action' }])).body.code).toBe('decision.held');
    expect((await decides(mo, theCase, [{ type: 'release' }])).status).toBe(201);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    // The job waits the ten real seconds.
    await eventually(async () => expect((await ari.get(`/posts/${post.id}`)).status).toBe(200), 20_000);
    await community.settle();
    expect((await mina.get('/notices')).body.items[0]).toMatchObject({ kind: 'decision', title: 'Your post is up' });
    const applied = await community.database.query(`SELECT id FROM case_log WHERE case_id = $1 AND type = 'took-effect'`, [theCase.id]);
    expect(applied).toHaveLength(1);
  });

  it('falls away when the words change before a release, and the case opens again', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts(heldWords);
    const theCase = await caseOf(community, mo, post);
    expect((await decides(mo, theCase, [{ type: 'release' }])).status).toBe(201);
    await community.database.query(`UPDATE post SET revision = revision + 1 WHERE id = $1`, [post.id]);
    await tenSecondsLater(community);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await detailOf(mo, theCase)).case).toMatchObject({ state: 'open', round: 2 });
    // Nobody decides on words that the case has not told of yet.
    expect((await decides(mo, theCase, [{ type: 'release' }])).body.code).toBe('case.stale');
  });

  it('undone after its words were changed shows nobody words that nobody has read', async () => {
    const { mina, ari, mo, post, theCase } = await reported();
    const { body } = await decides(mo, theCase, [{ type: 'hide' }]);
    await mina.ask('PATCH', `/posts/${post.id}`, { body: heldWords });
    expect((await mo.ask('DELETE', `/moderation/cases/${theCase.id}/decisions/${body.decision.id}`)).status).toBe(204);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await detailOf(mo, theCase)).current).toMatchObject({ visibility: 'held', body: heldWords });
  });

  it('hidden words that are written another way come before a person again', async () => {
    const { mina, mo, post, theCase } = await reported();
    await decides(mo, theCase, [{ type: 'hide' }]);
    await tenSecondsLater(community);
    await mina.ask('PATCH', `/posts/${post.id}`, { body: 'Put more kindly.' });
    const again = await caseOf(community, mo, post);
    expect(again).toMatchObject({ kind: 'conduct', priority: 'P2' });
    expect((await decides(mo, again, [{ type: 'release' }])).status).toBe(201);
  });

  it('puts limits on by role, with an end, and never from care', async () => {
    const [ari, mo, peri] = [await community.as.peer('Ari'), await community.as.moderator('Moira'), await community.as.peerModerator('Peri')];
    const dee = await community.as.peer('Dee');
    const post = await dee.posts('A first try.');
    await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'hate');
    const theCase = await caseOf(community, mo, post);
    const actions = [{ type: 'remove' }, { type: 'pause-member', weeks: 2 }, { type: 'message', words: 'Come and talk to us.' }];
    expect((await decides(peri, theCase, actions)).body.code).toBe('decision.not-allowed');
    expect((await decides(mo, theCase, [{ type: 'close-account' }])).body.code).toBe('decision.not-allowed');
    expect((await decides(mo, theCase, [{ type: 'uphold' }])).body.code).toBe('decision.appeals-only');
    expect((await decides(mo, theCase, actions)).status).toBe(201);
    expect((await dee.ask('POST', '/posts', { space: 'the-living-room', body: 'Still here.', wish: 'replies', contentNotes: [] })).status).toBe(201);
    await tenSecondsLater(community);
    expect((await dee.ask('POST', '/posts', { space: 'the-living-room', body: 'Still here.', wish: 'replies', contentNotes: [] })).body.code).toBe('member.paused');
    const [record] = (await dee.get('/me/record')).body.items;
    expect(record).toMatchObject({ title: 'A pause from posting', noteToMember: 'Come and talk to us.', until: expect.any(String) });
    await ari.reports({ type: 'member', id: dee.id }, 'worried', 'struggling');
    const care = await caseOf(community, mo, dee);
    expect((await decides(mo, care, [{ type: 'pause-member', weeks: 2 }])).body.code).toBe('decision.not-for-care');
    expect((await decides(mo, care, [{ type: 'hide' }])).body.code).toBe('decision.needs-words');
    expect((await detailOf(mo, care)).record).toMatchObject({ limits: [{ kind: 'paused' }], decisions: [{ actions: ['remove', 'pause-member', 'message'] }] });
  });

  it('hides stretches of words and adds notes', async () => {
    const { ari, mo, post, theCase } = await reported();
    expect((await decides(mo, theCase, [{ type: 'redact', spans: [{ field: 'body', start: 4, end: 400 }] }])).body.code).toBe('decision.span-outside');
    const actions = [{ type: 'redact', spans: [{ field: 'body', start: 4, end: 10 }] }, { type: 'content-note', note: 'Kettles' }];
    expect((await decides(mo, theCase, actions)).status).toBe(201);
    await tenSecondsLater(community);
    const read = (await ari.get(`/posts/${post.id}`)).body;
    expect(read.visibility).toBe('redacted');
    expect(read.body).not.toContain('kettle');
    expect(read.contentNotes).toContain('Kettles');
  });
});
