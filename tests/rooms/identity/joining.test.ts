import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { ask } from '../../helpers/person.js';
import { joinAs, joining, password } from './door.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const members = async (): Promise<number> => Number((await community.database.query<{ count: string }>('SELECT count(*) FROM member'))[0]?.count);

describe('joining', () => {
  it('takes a name, a password and two agreements, and signs in at once', async () => {
    const joined = await joinAs(community.url, 'mina_tea', { email: 'Mina@Example.org' });
    expect(joined.status).toBe(201);
    expect(joined.body).toEqual({
      member: { id: expect.any(String), username: 'mina_tea', roles: ['peer'] },
      session: { token: expect.stringMatching(/^[\w-]{43}$/), expiresAt: expect.any(String) },
      recoveryCode: expect.stringMatching(/^(?:[2-9A-HJKMNP-TV-Z]{5}-){3}[2-9A-HJKMNP-TV-Z]{5}$/),
    });
    const me = await ask(community.url, 'GET', '/me', { token: joined.body.session.token });
    expect(me.body).toMatchObject({
      username: 'mina_tea', roles: ['peer'], state: 'active', hasEmail: true, limits: [],
      guidelines: { version: joining().guidelinesVersion, current: true }, preferences: { country: 'GB', theme: 'system', hideCounts: false },
    });
    const consents = await community.database.query('SELECT kind, version FROM consent WHERE member_id = $1 ORDER BY kind', [joined.body.member.id]);
    expect(consents).toEqual([{ kind: 'guidelines', version: joining().guidelinesVersion }, { kind: 'over-18', version: '1' }]);
  });

  it('keeps no password, code, token or address that anybody could read', async () => {
    const joined = await joinAs(community.url, 'curlew', { email: 'curlew@example.org' });
    const rows = await community.database.query<Record<string, unknown>>(
      `SELECT to_jsonb(m) AS a, to_jsonb(c) AS b, to_jsonb(e) AS d, to_jsonb(s) AS f FROM member m JOIN credential c ON c.member_id = m.id
       JOIN member_email e ON e.member_id = m.id JOIN session s ON s.member_id = m.id WHERE m.id = $1`,
      [joined.body.member.id],
    );
    const kept = JSON.stringify(rows);
    for (const secret of [password, joined.body.recoveryCode, joined.body.session.token, 'curlew@example.org', '127.0.0.1']) {
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(Buffer.from(secret, 'utf8').toString('hex'));
    }
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it.each(['Mina_Tea', 'MinaTea', 'mina.tea', 'rnina_tea', 'm1na_tea', 'ＭＩＮＡ＿ＴＥＡ'])('refuses %s, which looks like a name in use', async (username) => {
    const before = await members();
    const answer = await joinAs(community.url, username);
    expect([answer.status, answer.body.code, answer.body.errors[0].path]).toEqual([409, 'member.username-taken', 'username']);
    expect(await members()).toBe(before);
  });

  it('gives a name to one of many who ask for it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => joinAs(community.url, 'sofa_captain')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it.each([
    ['moderator_sam', 'member.username-reserved'],
    ['Samaritans', 'member.username-reserved'],
    ['adm1n', 'member.username-reserved'],
  ])('keeps %s back', async (username, code) => {
    const answer = await joinAs(community.url, username);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('refuses common passwords, old guidelines and people under 18, and keeps nothing', async () => {
    const before = await members();
    const common = await joinAs(community.url, 'tall_grass', { password: 'Password123' });
    expect([common.status, common.body.code, common.body.errors[0].path]).toEqual([422, 'password.common', 'password']);
    const own = await joinAs(community.url, 'tall_grass', { password: 'tallgrass77' });
    expect(own.body.code).toBe('password.common');
    const old = await joinAs(community.url, 'tall_grass', { guidelinesVersion: '1999-01' });
    expect([old.status, old.body.code]).toEqual([409, 'guidelines.not-current']);
    const young = await joinAs(community.url, 'tall_grass', { over18: false });
    expect([young.status, young.body.errors]).toEqual([400, [{ path: 'over18', message: expect.stringContaining('18') }]]);
    expect(await members()).toBe(before);
  });

  it('says nothing of whether an address is known', async () => {
    const first = await joinAs(community.url, 'blue_mug', { email: 'shared@example.org' });
    const second = await joinAs(community.url, 'jam_jar', { email: 'SHARED@example.org' });
    expect([first.status, second.status]).toEqual([201, 201]);
  });

  it('offers three names that are free', async () => {
    const offer = await ask(community.url, 'GET', '/members/names');
    expect(offer.status).toBe(200);
    expect(new Set(offer.body.names).size).toBe(3);
    expect((await joinAs(community.url, offer.body.names[0])).status).toBe(201);
  });
});

describe('the cookie', () => {
  it('comes to pages of this site, and works', async () => {
    const joined = await joinAs(community.url, 'woolly_hat', {}, { 'sec-fetch-site': 'same-origin' });
    const cookie = joined.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^alongside-local=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    const [pair] = cookie.split(';');
    expect((await ask(community.url, 'GET', '/me', { headers: { cookie: pair! } })).body.username).toBe('woolly_hat');
    const foreign = await ask(community.url, 'DELETE', '/sessions/current', { headers: { cookie: pair!, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' } });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'origin.foreign']);
    const out = await ask(community.url, 'DELETE', '/sessions/current', { headers: { cookie: pair!, 'sec-fetch-site': 'same-origin' } });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, 'alongside-local=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax']);
    expect((await ask(community.url, 'GET', '/me', { headers: { cookie: pair! } })).status).toBe(401);
  });

  it('does not come to programs or to other sites', async () => {
    expect((await joinAs(community.url, 'oddsocks')).headers.get('set-cookie')).toBeNull();
    const foreign = await joinAs(community.url, 'grumpy_gull', {}, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' });
    expect(foreign.headers.get('set-cookie')).toBeNull();
  });
});

describe('bad input', () => {
  it.each([
    ['username', 'ab'], ['username', 'x'.repeat(25)], ['username', 'x'.repeat(100_00)], ['username', ''], ['username', 7], ['username', null], ['username', ['a']],
    ['username', 'nul\u0000name'], ['username', 'lone\uD800'], ['username', 'mi\u200Bna'], ['username', 'mi\u202Ena'], ['username', 'p\u0430ypal'],
    ['password', 'short'], ['password', 'x'.repeat(201)], ['password', ''], ['password', 12345678], ['password', 'nul\u0000 in the middle'], ['password', 'lone \uDC00 surrogate'],
    ['over18', 'true'], ['over18', 1], ['guidelinesVersion', ''], ['guidelinesVersion', 3], ['guidelinesVersion', 'nul\u0000'],
    ['email', 'not an address'], ['email', `${'x'.repeat(300)}@example.org`], ['email', { a: 1 }], ['isAdmin', true], ['roles', ['admin']],
  ])('in %s (%j) is told by its path, and nothing is kept', async (field, value) => {
    const before = await members();
    const answer = await ask(community.url, 'POST', '/members', { body: joining({ username: 'cloudspotter', [field]: value }) });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(field);
    for (const { message } of answer.body.errors) expect(message).toMatch(/^[A-Z][^{}<>]{5,160}\.$/);
    expect(await members()).toBe(before);
  });

  it.each(['', '[]', 'null', '"text"', '{"username":', '{"__proto__":{"roles":["admin"]}}', `${'['.repeat(5_000)}${']'.repeat(5_000)}`])('as a whole body (%#) is a 4xx', async (body) => {
    const answer = await ask(community.url, 'POST', '/members', { body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|\.js:/);
  });
});
