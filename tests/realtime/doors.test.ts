import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, sessionCookie } from '../../server/src/platform/public.js';
import { eventually } from '../helpers/eventually.js';
import { ask } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs, open, outcome } from './hearing.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

/** Comes in and goes again; answers how it went. */
const tries = async (options: Parameters<typeof open>[1]): Promise<string> => {
  const socket = open(community.url, options);
  try {
    return await outcome(socket);
  } finally {
    socket.disconnect();
  }
};

const foreign = { origin: 'https://elsewhere.example' };

describe('coming in', () => {
  it('takes a session token, by web socket or by polling', async () => {
    const { token } = await community.as.peer('Tom');
    for (const transports of [['websocket'], ['polling'], ['polling', 'websocket']]) {
      expect(await tries({ auth: { token }, transports })).toBe('in');
    }
  });

  it('refuses whoever is not signed in', async () => {
    for (const auth of [{}, { token: '' }, { token: 7 }, { token: { $gt: '' } }, { token: 'x'.repeat(43) }, { token: 'x'.repeat(5_000) }]) {
      expect(await tries({ auth })).toBe('session.required');
    }
  });

  it('refuses pages of other sites, with a token or a cookie, and lets our own in by cookie', async () => {
    const { token } = await community.as.peer('Tom');
    const cookie = `${sessionCookie.local}=${token}`;
    const own = { origin: community.url };
    for (const transports of [['websocket'], ['polling']]) {
      expect(await tries({ auth: { token }, transports, extraHeaders: foreign })).not.toBe('in');
      expect(await tries({ transports, extraHeaders: { cookie, ...foreign } })).not.toBe('in');
      expect(await tries({ transports, extraHeaders: { cookie } })).toBe('origin.foreign');
      expect(await tries({ transports, extraHeaders: { cookie, ...own } })).toBe('in');
    }
    expect(await tries({ transports: ['polling'], extraHeaders: { cookie, 'sec-fetch-site': 'same-origin' } })).toBe('in');
  });

  it('lets a member open many windows, but not without end', async () => {
    const una = await community.as.peer('Una');
    const ears = await Promise.all(Array.from({ length: 20 }, () => listenAs(community.url, una)));
    expect(await tries({ auth: { token: una.token } })).toBe('socket.too-many');
    ears.pop()!.close();
    await eventually(async () => expect(await tries({ auth: { token: una.token } })).toBe('in'));
    for (const ear of ears) ear.close();
  });
});

describe('asking', () => {
  it('answers everything it cannot do with a code, and never with what was sent', async () => {
    const ear = await listenAs(community.url, await community.as.peer('Tom'));
    const secret = 'words that must not come back';
    const bad: unknown[] = [
      undefined, null, 0, '', secret, [], [secret], {}, { topic: 7 }, { topic: secret }, { topic: 'feed', more: secret }, { topic: 'feed\u0000' },
      { topic: 'feed', since: -1 }, { topic: 'feed', since: 1.5 }, { topic: 'feed', since: 1e300 }, { topic: 'feed', since: '1' },
      { topic: 'post:' }, { topic: 'post:1' }, { topic: 'space:A B' }, { topic: 'x'.repeat(8_000) }, { topic: { topic: 'feed' } },
      JSON.parse('{"__proto__": {"topic": "feed"}}'),
    ];
    for (const event of ['follow', 'unfollow', 'typing']) {
      for (const body of bad) {
        const answer = await ear.ask(event, body);
        expect(answer, `${event} ${JSON.stringify(body)}`).toEqual({ ok: false, code: 'input.invalid' });
      }
      expect(await ear.ask(event)).toEqual({ ok: false, code: 'input.invalid' });
      expect(await ear.ask(event, { topic: 'feed' }, secret)).toEqual({ ok: false, code: 'input.invalid' });
    }
    for (const event of ['constructor', 'message', 'shout', '']) {
      expect(await ear.ask(event, secret)).toEqual({ ok: false, code: 'socket.unknown-event' });
    }
    for (const topic of [`post:${newId()}`, 'space:nowhere', `conversation:${newId()}`]) {
      expect(await ear.follow(topic)).toEqual({ ok: false, code: 'topic.not-found' });
    }
    expect(await ear.ask('typing', { topic: 'feed' })).toEqual({ ok: false, code: 'topic.no-typing' });
    expect(await ear.ask('typing', { topic: `conversation:${newId()}` })).toEqual({ ok: false, code: 'topic.not-found' });
    ear.socket.emit('follow', { topic: 7 });
    ear.socket.emit('shout');
    expect(await ear.follow('feed')).toMatchObject({ ok: true });
    expect(JSON.stringify(ear.heard)).not.toContain(secret);
    ear.close();
  });

  it('closes on a message far too large, and the house goes on', async () => {
    const tom = await community.as.peer('Tom');
    const ear = await listenAs(community.url, tom);
    ear.socket.emit('follow', { topic: 'x'.repeat(40_000) });
    await eventually(() => expect(ear.socket.connected).toBe(false));
    const next = await listenAs(community.url, tom);
    expect((await next.follow('feed')).ok).toBe(true);
    next.close();
  });
});

describe('a session that is over', () => {
  it('has its sockets told and closed within a second, wherever it is ended from, and no others', async () => {
    const tom = await community.as.peer('Tom');
    const signedIn = await ask(community.url, 'POST', '/sessions', { body: { username: 'Tom', password: tom.password } });
    const other: string = signedIn.body.session.token;
    const [ended, stays] = [await listenAs(community.url, { token: other }), await listenAs(community.url, tom)];
    await ended.follow('feed');
    await stays.follow('me');
    const from = performance.now();
    expect((await ask(community.url, 'DELETE', '/sessions/current', { token: other })).status).toBe(204);
    await eventually(() => expect(ended.socket.connected).toBe(false));
    // The promise is a second; the ceiling leaves room for a busy machine.
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(ended.heard.at(-1)).toMatchObject({ topic: 'me', type: 'session.ended', seq: expect.any(Number), data: { sessionId: expect.any(String) } });
    await eventually(() => expect(stays.on('me').at(-1)?.type).toBe('nothing'));
    expect(stays.socket.connected).toBe(true);
    const again = open(community.url, { auth: { token: other } });
    expect(await outcome(again)).toBe('session.required');
    stays.close();
  });

  it('is noticed at the next request even if nobody told', async () => {
    const vi = await community.as.peer('Viv');
    const ear = await listenAs(community.url, vi);
    await ear.follow('feed');
    await community.database.query('DELETE FROM session WHERE member_id = $1', [vi.id]);
    const mina = await community.as.peer('Mina');
    const other = await listenAs(community.url, mina);
    await other.follow('feed');
    const post = await mina.posts('Not for ended sessions.');
    await other.hears('post.published', post.id);
    await eventually(() => expect(ear.on('feed').length).toBeGreaterThan(0));
    expect(ear.on('feed').map(({ type }) => type)).toEqual(['nothing']);
    expect(await ear.follow('me')).toEqual({ ok: false, code: 'session.required' });
    await eventually(() => expect(ear.socket.connected).toBe(false));
    other.close();
  });
});
