import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { ask } from '../../helpers/person.js';
import { joinAs, password, signInAs, tellable } from './door.js';

/** A clock the test can move. */
const clock = { ahead: 0, now: () => new Date(Date.now() + clock.ahead) };
const hours = (count: number) => count * 3_600_000;

let community: Community;
let url: string;
beforeAll(async () => {
  community = await startCommunity({ clock });
  url = community.url;
});
afterAll(() => community.stop());

const whoAmI = (token: string) => ask(url, 'GET', '/me', { token });

const timeToRefuse = async (username: string): Promise<number> => {
  const start = performance.now();
  await signInAs(url, username, 'not the password at all');
  return performance.now() - start;
};
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe('signing in', () => {
  it('takes any form of the name that looks the same', async () => {
    await joinAs(url, 'quiet_fern');
    for (const username of ['quiet_fern', 'Quiet Fern', 'QUIETFERN', ' quiet.fern ']) {
      const answer = await signInAs(url, username);
      expect([answer.status, answer.body.member.username]).toEqual([201, 'quiet_fern']);
    }
  });

  it('answers an unknown name and a wrong password alike, to the letter', async () => {
    await joinAs(url, 'oakleaf');
    const wrong = await signInAs(url, 'oakleaf', 'not the password at all');
    const unknown = await signInAs(url, 'nobody_has_this', 'not the password at all');
    expect(tellable(unknown)).toEqual(tellable(wrong));
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign-in.wrong']);
  });

  it('takes about as long for both', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      known.push(await timeToRefuse('oakleaf'));
      unknown.push(await timeToRefuse('nobody_has_this'));
    }
    // Without the work for nobody, an unknown name would answer ten times as fast; a busy machine needs room.
    expect(middle(unknown) / middle(known)).toBeGreaterThan(0.4);
    expect(middle(unknown) / middle(known)).toBeLessThan(2.5);
  });

  it.each([
    { username: 'quiet_fern' }, { password }, { username: '', password }, { username: 'quiet_fern', password: '' }, { username: 'x'.repeat(5_000), password },
    { username: 'quiet\u0000fern', password }, { username: 'quiet_fern', password: 'x'.repeat(90_0) }, { username: 'quiet_fern', password, otp: '12' },
    { username: 'quiet_fern', password, remember: true }, { username: { $ne: null }, password: { $ne: null } },
  ])('refuses bad input: %j', async (body) => {
    const answer = await ask(url, 'POST', '/sessions', { body });
    expect([answer.status, answer.body.code]).toEqual([400, 'input.invalid']);
  });

  it('is ready for a second factor that nobody has yet', async () => {
    const answer = await ask(url, 'POST', '/sessions', { body: { username: 'quiet_fern', password, otp: '123456' } });
    expect(answer.status).toBe(201);
  });
});

describe('sessions', () => {
  it('are listed coarsely and ended one by one', async () => {
    await joinAs(url, 'saltandsky');
    const phone = await signInAs(url, 'saltandsky', password, { 'user-agent': 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0' });
    const desk = await signInAs(url, 'saltandsky');
    const token = desk.body.session.token;
    const list = await ask(url, 'GET', '/sessions', { token });
    expect(list.body.items).toHaveLength(3);
    expect(list.body.items[0]).toMatchObject({ current: true });
    expect(list.body.items[1]).toMatchObject({ current: false, device: 'Firefox on Android' });
    const paged = await ask(url, 'GET', '/sessions?limit=2', { token });
    const rest = await ask(url, 'GET', `/sessions?limit=2&cursor=${paged.body.nextCursor}`, { token });
    expect([...paged.body.items, ...rest.body.items]).toEqual(list.body.items);

    expect((await ask(url, 'DELETE', `/sessions/${list.body.items[1].id}`, { token })).status).toBe(204);
    expect((await whoAmI(phone.body.session.token)).status).toBe(401);
    expect((await whoAmI(token)).status).toBe(200);
    const again = await ask(url, 'DELETE', `/sessions/${list.body.items[1].id}`, { token });
    expect([again.status, again.body.code]).toEqual([404, 'session.not-found']);
  });

  it("of others cannot be ended, and look as if they weren't there", async () => {
    const mine = await joinAs(url, 'paper_boats');
    const theirs = await joinAs(url, 'biscuit_tin');
    const list = await ask(url, 'GET', '/sessions', { token: theirs.body.session.token });
    const tried = await ask(url, 'DELETE', `/sessions/${list.body.items[0].id}`, { token: mine.body.session.token });
    expect([tried.status, tried.body.code]).toEqual([404, 'session.not-found']);
    expect((await whoAmI(theirs.body.session.token)).status).toBe(200);
  });

  it('end on signing out', async () => {
    const joined = await joinAs(url, 'northern_nan');
    const { token } = joined.body.session;
    expect((await ask(url, 'DELETE', '/sessions/current', { token })).status).toBe(204);
    expect((await whoAmI(token)).status).toBe(401);
    const rows = await community.database.query('SELECT id FROM session WHERE member_id = $1', [joined.body.member.id]);
    expect(rows).toEqual([]);
  });

  it.each(['nonsense', 'x'.repeat(43), 'x'.repeat(5_000), '../../etc'])('are not opened by %s', async (token) => {
    const answer = await whoAmI(token);
    expect([answer.status, answer.body.code]).toEqual([401, 'session.required']);
  });

  it('of staff end after twelve quiet hours, of peers after thirty quiet days, and then they are swept away', async () => {
    const lead = await community.as.lead('Wren');
    const peer = await community.as.peer('Conker');
    try {
      clock.ahead = hours(11);
      expect([(await lead.get('/me')).status, (await peer.get('/me')).status]).toEqual([200, 200]);
      clock.ahead = hours(22);
      expect((await lead.get('/me')).status).toBe(200);
      clock.ahead = hours(35);
      expect([(await lead.get('/me')).status, (await peer.get('/me')).status]).toEqual([401, 200]);
      clock.ahead = hours(35 + 24 * 31);
      expect((await peer.get('/me')).status).toBe(401);
      await community.sweep();
      const left = await community.database.query('SELECT id FROM session WHERE member_id = ANY($1)', [[lead.id, peer.id]]);
      expect(left).toEqual([]);
    } finally {
      clock.ahead = 0;
    }
  });
});
