import { guidelines } from '@alongside/shared/safety/guidelines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Limits } from '../../../server/src/identity/public.js';
import { newId, Transaction } from '../../../server/src/platform/public.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

describe('my account', () => {
  it('changes what I send and leaves the rest', async () => {
    const mina = await community.as.peer('Mina');
    const changed = await mina.ask('PATCH', '/me', { about: '  Puts the kettle on.\r\nAsks later. ', interests: ['Sleep', 'sleep', 'Books'], preferences: { hideCounts: true } });
    expect(changed.body).toMatchObject({
      username: 'Mina', about: 'Puts the kettle on.\nAsks later.', interests: ['sleep', 'books'], preferences: { country: 'GB', theme: 'system', hideCounts: true },
    });
    const later = await mina.ask('PATCH', '/me', { preferences: { theme: 'dark', country: 'IE' } });
    expect(later.body).toMatchObject({ interests: ['sleep', 'books'], preferences: { country: 'IE', theme: 'dark', hideCounts: true } });
    expect((await mina.ask('PATCH', '/me', {})).body).toEqual(later.body);
  });

  it('takes a new name by the rules of joining', async () => {
    const oak = await community.as.peer('Oakley');
    await community.as.peer('Fernie');
    expect((await oak.ask('PATCH', '/me', { username: 'fernle' })).body.code).toBe('member.username-taken');
    expect((await oak.ask('PATCH', '/me', { username: 'moderator' })).body.code).toBe('member.username-reserved');
    expect((await oak.ask('PATCH', '/me', { username: 'OAKLEY' })).body.username).toBe('OAKLEY');
    expect((await oak.ask('PATCH', '/me', { username: 'acorn_days' })).body.username).toBe('acorn_days');
  });

  it('does not show others how to reach somebody', async () => {
    const shy = await community.as.peer('Shy');
    const about = await shy.ask('PATCH', '/me', { about: 'Ring me on 07700 900123 any time' });
    expect([about.status, about.body.code, about.body.errors[0].path]).toEqual([422, 'member.about-unfit', 'about']);
    expect((await shy.get('/me')).body.about).toBe('');
  });

  it.each([
    [{ about: 'x'.repeat(501) }, 'about'], [{ about: 7 }, 'about'], [{ about: 'nul\u0000' }, 'about'], [{ interests: 'sleep' }, 'interests'],
    [{ interests: Array.from({ length: 13 }, (_, index) => `tag ${index}`) }, 'interests'], [{ interests: [''] }, 'interests.0'],
    [{ preferences: { theme: 'pink' } }, 'preferences.theme'], [{ preferences: { country: 'XX' } }, 'preferences.country'],
    [{ preferences: { hideCounts: 'yes' } }, 'preferences.hideCounts'], [{ preferences: { colour: 1 } }, 'preferences.colour'], [{ roles: ['admin'] }, 'roles'],
  ])('refuses %j by its path', async (body, path) => {
    const mina = await community.as.peer('Mina');
    const before = (await mina.get('/me')).body;
    const answer = await mina.ask('PATCH', '/me', body);
    expect([answer.status, answer.body.errors.map((error: { path: string }) => error.path)]).toEqual([400, [path]]);
    expect((await mina.get('/me')).body).toEqual(before);
  });

  it('agrees to the guidelines in force, once', async () => {
    const mina = await community.as.peer('Mina');
    const first = await mina.ask('PUT', '/me/guidelines-agreement', { version: guidelines.version });
    expect(first.body).toEqual({ version: guidelines.version, agreedAt: expect.any(String) });
    expect((await mina.ask('PUT', '/me/guidelines-agreement', { version: guidelines.version })).body).toEqual(first.body);
    expect((await mina.ask('PUT', '/me/guidelines-agreement', { version: 'newer' })).body.code).toBe('guidelines.not-current');
  });
});

describe.each(['blocks', 'mutes'])('my %s', (list) => {
  it('are mine alone, and doing twice is doing once', async () => {
    const [mina, other, third] = [await community.as.peer('Mina'), await community.as.peer('Salt'), await community.as.moderator('Heron')];
    for (const them of [other, third, other]) expect((await mina.ask('PUT', `/me/${list}/${them.id}`)).status).toBe(204);
    const mine = await mina.get(`/me/${list}`);
    expect(mine.body.items.map((item: { member: unknown }) => item.member)).toEqual([
      { id: third.id, username: 'Heron', team: true },
      { id: other.id, username: 'Salt', team: false },
    ]);
    const first = await mina.get(`/me/${list}?limit=1`);
    const second = await mina.get(`/me/${list}?limit=1&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items]).toEqual(mine.body.items);
    expect(second.body.nextCursor).toBeNull();
    expect((await other.get(`/me/${list}`)).body.items).toEqual([]);
    for (const them of [other, third, other]) expect((await mina.ask('DELETE', `/me/${list}/${them.id}`)).status).toBe(204);
    expect((await mina.get(`/me/${list}`)).body.items).toEqual([]);
  });

  it('do not take me, nobody, or nonsense', async () => {
    const mina = await community.as.peer('Mina');
    expect((await mina.ask('PUT', `/me/${list}/${mina.id}`)).body.code).toBe('member.self');
    expect((await mina.ask('PUT', `/me/${list}/${newId()}`)).body.code).toBe('member.not-found');
    expect((await mina.ask('PUT', `/me/${list}/not-an-id`)).status).toBe(400);
    expect((await mina.get(`/me/${list}?cursor=nonsense`)).status).toBe(400);
    expect((await mina.get(`/me/${list}?cursor=${Buffer.from('["a","b"]').toString('base64url')}`)).status).toBe(400);
    expect((await mina.get(`/me/${list}?limit=51`)).status).toBe(400);
  });
});

it('my filters are replaced as a whole', async () => {
  const mina = await community.as.peer('Mina');
  expect((await mina.get('/me/filters')).body).toEqual({ words: [], topics: [] });
  expect((await mina.ask('PUT', '/me/filters', { words: ['spiders', 'spiders'], topics: ['food'] })).body).toEqual({ words: ['spiders'], topics: ['food'] });
  expect((await mina.ask('PUT', '/me/filters', { words: [], topics: [] })).body).toEqual({ words: [], topics: [] });
  expect((await mina.ask('PUT', '/me/filters', { words: [1], topics: [] })).status).toBe(400);
  expect((await mina.ask('PUT', '/me/filters', { words: [] })).status).toBe(400);
});

describe('roles', () => {
  it('are given by admins and hold at once', async () => {
    const [admin, sam] = [await community.as.admin('Ada'), await community.as.peer('Sam')];
    expect((await sam.get('/moderation/cases')).status).toBe(403);
    const given = await admin.ask('PUT', `/admin/members/${sam.id}/roles`, { roles: ['moderator', 'peer'] });
    expect(given.body.member).toEqual({ id: sam.id, username: 'Sam', roles: ['peer', 'moderator'] });
    expect((await sam.get('/moderation/cases')).status).toBe(200);
    expect((await admin.ask('PUT', `/admin/members/${sam.id}/roles`, { roles: [] })).body.member.roles).toEqual(['peer']);
    expect((await sam.get('/moderation/cases')).status).toBe(403);
    expect((await admin.get(`/admin/members/${sam.id}/roles`)).body.member.roles).toEqual(['peer']);
  });

  it('are not taken by oneself, nor made up, nor lost to the last admin', async () => {
    const [admin, sam] = [await community.as.admin('Ada'), await community.as.peer('Sam')];
    expect((await sam.ask('PUT', `/admin/members/${sam.id}/roles`, { roles: ['admin'] })).status).toBe(403);
    expect((await admin.ask('PUT', `/admin/members/${sam.id}/roles`, { roles: ['wizard'] })).status).toBe(400);
    expect((await admin.ask('PUT', `/admin/members/${newId()}/roles`, { roles: [] })).body.code).toBe('member.not-found');
    expect((await admin.ask('PUT', `/admin/members/${admin.id}/roles`, { roles: [] })).body.code).toBe('role.last-admin');
  });
});

describe('limits', () => {
  it('hold from the commit on and end when lifted; reading and the account stay open', async () => {
    const wren = await community.as.peer('Wren');
    const [limits, transaction] = [community.get(Limits), community.get(Transaction)];
    const decisionId = newId();
    for (let twice = 0; twice < 2; twice += 1) {
      await transaction.run((tx) => limits.set(tx, { memberId: wren.id, kind: 'paused', until: new Date(Date.now() + 60_000), decisionId }));
    }
    expect(await limits.current(wren.id)).toEqual([{ kind: 'paused', until: expect.any(Date), decisionId }]);
    const post = { space: 'the-living-room', body: 'Hello from the garden.', wish: 'replies', contentNotes: [] };
    const refused = await wren.ask('POST', '/posts', post);
    expect([refused.status, refused.body.code]).toEqual([403, 'member.paused']);
    expect((await wren.get('/feed')).status).toBe(200);
    expect((await wren.get('/me')).body.limits).toEqual([{ kind: 'paused', until: expect.any(String) }]);
    await transaction.run((tx) => limits.lift(tx, decisionId));
    expect((await wren.ask('POST', '/posts', post)).status).toBe(201);
  });

  it('close an account and open it again', async () => {
    const moss = await community.as.peer('Moss');
    const [limits, transaction] = [community.get(Limits), community.get(Transaction)];
    const decisionId = newId();
    await transaction.run((tx) => limits.set(tx, { memberId: moss.id, kind: 'closed', until: null, decisionId }));
    expect((await moss.get('/me')).body).toMatchObject({ state: 'closed', limits: [{ kind: 'closed', until: null }] });
    await transaction.run((tx) => limits.lift(tx, decisionId));
    expect((await moss.get('/me')).body).toMatchObject({ state: 'active', limits: [] });
  });

  it('run out by themselves', async () => {
    const tern = await community.as.peer('Tern');
    const [limits, transaction] = [community.get(Limits), community.get(Transaction)];
    await transaction.run((tx) => limits.set(tx, { memberId: tern.id, kind: 'paused', until: new Date(Date.now() - 1), decisionId: newId() }));
    expect(await limits.current(tern.id)).toEqual([]);
    await community.sweep();
    expect(await community.database.query('SELECT id FROM member_limit WHERE member_id = $1 AND ended_at IS NULL', [tern.id])).toEqual([]);
  });
});
