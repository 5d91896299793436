import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { calmWords, caseOf, detailOf } from './desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const reported = async (): Promise<{ id: string; version: number }> => {
  const [mina, ari] = [await community.as.peer('Mina'), await community.as.peer('Ari')];
  const post = await mina.posts(calmWords);
  await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'unkind');
  return caseOf(community, await community.as.moderator('Moira'), post);
};

describe('a claim', () => {
  it('is held by one of twenty who reach for it at once', async () => {
    const names = ['Ada', 'Bee', 'Cal', 'Dot', 'Eva', 'Fin', 'Gus', 'Hal', 'Ivy', 'Jem', 'Kit', 'Lou', 'Max', 'Ned', 'Ola', 'Pip', 'Quin', 'Ray', 'Sue', 'Tod'];
    const moderators = [];
    for (const name of names) moderators.push(await community.as.moderator(`${name} at the desk`));
    const theCase = await reported();
    const answers = await Promise.all(moderators.map((moderator) => moderator.ask('POST', `/moderation/cases/${theCase.id}/claim`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 409 && body.code === 'case.claimed')).toHaveLength(19);
    const log = (await detailOf(moderators[0]!, theCase)).log;
    expect(log.filter((entry) => entry.type === 'claimed')).toHaveLength(1);
  });

  it('can be renewed, given back and taken by another; a lease that ran out holds nobody up', async () => {
    const [mo, lea] = [await community.as.moderator('Moira'), await community.as.lead('Lea')];
    const { id, version } = await reported();
    const claim = (who: typeof mo) => who.ask('POST', `/moderation/cases/${id}/claim`);
    expect(await claim(mo)).toMatchObject({ status: 200, body: { claim: { mine: true, by: { username: 'Moira' } }, version } });
    expect((await claim(mo)).status).toBe(200);
    expect((await mo.get('/moderation/cases?mine=true')).body.items.map((item: any) => item.id)).toEqual([id]);
    expect((await lea.ask('DELETE', `/moderation/cases/${id}/claim`)).status).toBe(204);
    expect((await claim(lea)).body.code).toBe('case.claimed');
    expect((await mo.ask('DELETE', `/moderation/cases/${id}/claim`)).status).toBe(204);
    expect((await claim(lea)).status).toBe(200);
    await community.database.query(`UPDATE moderation_case SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);
    expect((await claim(mo)).status).toBe(200);
    expect((await mo.get('/moderation/cases?mine=true')).body.items[0].claim.mine).toBe(true);
  });

  it('is for leads once a case was handed to them, and decisions too', async () => {
    const [mo, lea] = [await community.as.moderator('Moira'), await community.as.lead('Lea')];
    const { id, version } = await reported();
    expect(await mo.ask('POST', `/moderation/cases/${id}/escalation`, { reason: 'I know them.' })).toMatchObject({ status: 201, body: { case: { state: 'escalated' } } });
    expect(await mo.ask('POST', `/moderation/cases/${id}/claim`)).toMatchObject({ status: 403, body: { code: 'case.leads-only' } });
    const decision = { actions: [{ type: 'no-action' }], reason: 'Read.', expectedVersion: version + 1 };
    expect((await mo.ask('POST', `/moderation/cases/${id}/decisions`, decision)).body.code).toBe('case.leads-only');
    expect((await lea.ask('POST', `/moderation/cases/${id}/claim`)).status).toBe(200);
    expect((await lea.ask('POST', `/moderation/cases/${id}/decisions`, decision)).status).toBe(201);
  });

  it('leaves room for notes by anybody on the desk', async () => {
    const [mo, lea] = [await community.as.moderator('Moira'), await community.as.lead('Lea')];
    const { id, version } = await reported();
    await mo.ask('POST', `/moderation/cases/${id}/claim`);
    const note = await lea.ask('POST', `/moderation/cases/${id}/notes`, { note: 'Spoke to them in May.' }, { 'idempotency-key': 'note-once-only' });
    expect(note).toMatchObject({ status: 201, body: { entry: { type: 'noted', note: 'Spoke to them in May.', by: { username: 'Lea', role: 'safeguarding-lead' } } } });
    const again = await lea.ask('POST', `/moderation/cases/${id}/notes`, { note: 'Spoke to them in May.' }, { 'idempotency-key': 'note-once-only' });
    expect(again.body.entry.id).toBe(note.body.entry.id);
    expect((await detailOf(mo, { id })).case.version).toBe(version);
  });
});
