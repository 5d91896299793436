import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sockets } from '../../server/src/realtime/sockets/sockets.js';
import { startApp, type RunningApp } from '../../server/src/start-app.js';
import { eventually } from '../helpers/eventually.js';
import { ask } from '../helpers/person.js';
import { startRedis, type TestRedis } from '../helpers/redis.js';
import { testSettings } from '../helpers/settings.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs, numbersOf, unbroken } from './hearing.js';

/** The house with a second web process on the same database, with and without Redis between them. */
const two = async (redis?: TestRedis) => {
  const settings: Record<string, string> = redis === undefined ? {} : { REDIS_URL: redis.url };
  const community = await startCommunity({ settings });
  const second = await startApp(testSettings({ DATABASE_URL: community.database.url, ...settings }), { kind: 'web' });
  return { community, second, secondUrl: `http://127.0.0.1:${second.port}` };
};

describe('two processes on one database', () => {
  let community: Community;
  let second: RunningApp;
  let secondUrl: string;
  beforeAll(async () => {
    ({ community, second, secondUrl } = await two());
  });
  afterAll(async () => {
    await second.stop();
    await community.stop();
  });

  it('tell each other’s people the same, in the same order', async () => {
    const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
    const [here, there] = [await listenAs(community.url, tom), await listenAs(secondUrl, tom)];
    for (const ear of [here, there]) await ear.follow('feed');
    const post = await mina.posts('Heard everywhere?');
    for (const ear of [here, there]) await ear.hears('post.published', post.id);
    const onOther = await ask(secondUrl, 'POST', '/posts', {
      token: mina.token,
      body: { space: 'night-owls', body: 'And back again.', wish: 'sharing', contentNotes: [] },
    });
    for (const ear of [here, there]) await ear.hears('post.published', onOther.body.post.id);
    await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? mina : tom).posts(`Both at once, ${at}.`)));
    await community.settle();
    await eventually(() => expect(here.on('feed').length).toBe(14));
    await eventually(() => expect(there.on('feed')).toEqual(here.on('feed')));
    expect(unbroken(numbersOf(there.on('feed')))).toBe(true);
    for (const ear of [here, there]) ear.close();
  });

  it('close the sockets of a session that ended on the other one', async () => {
    const tom = await community.as.peer('Tom');
    const signedIn = await ask(community.url, 'POST', '/sessions', { body: { username: 'Tom', password: tom.password } });
    const ear = await listenAs(secondUrl, { token: signedIn.body.session.token });
    await ask(community.url, 'DELETE', '/sessions/current', { token: signedIn.body.session.token });
    await eventually(() => expect(ear.socket.connected).toBe(false), 3_000);
    expect(ear.heard.at(-1)?.type).toBe('session.ended');
  });

  it('find what a lost bell did not tell them', async () => {
    const tom = await community.as.peer('Tom');
    const ear = await listenAs(secondUrl, tom);
    const { seq } = await ear.follow('feed');
    await community.database.query(
      `WITH numbered AS (UPDATE topic SET seq = seq + 1 WHERE name = 'feed' RETURNING name, seq)
       INSERT INTO topic_log (topic, seq, event_id, type, at, refs)
       SELECT name, seq, gen_random_uuid(), 'post.published', now(), '{}' FROM numbered`,
    );
    await eventually(() => expect(ear.on('feed')).toEqual([{ topic: 'feed', seq: seq! + 1, type: 'nothing' }]));
    ear.close();
  });

  it('cut a socket that stops reading, and nobody else’s', async () => {
    const [tom, mina] = [await community.as.peer('Tom'), await community.as.peer('Mina')];
    const [stuck, fine] = [await listenAs(community.url, tom), await listenAs(community.url, mina)];
    (stuck.socket.io.engine.transport as unknown as { ws: { pause(): void } }).ws.pause();
    const sockets = community.get(Sockets);
    const connected = sockets.everyone().find(({ memberId }) => memberId === tom.id)!;
    for (let count = 0; count < 1_500; count += 1) connected.hear({ padding: 'x'.repeat(8_000) });
    await eventually(() => expect(sockets.find(connected.id)).toBeUndefined());
    expect(fine.socket.connected).toBe(true);
    for (const ear of [stuck, fine]) ear.close();
  });
});

describe('two processes with Redis between them', () => {
  it('go on telling when Redis is killed, and when it is back', async () => {
    const redis = await startRedis();
    const { community, second, secondUrl } = await two(redis);
    try {
      const [mina, tom] = [await community.as.peer('Mina'), await community.as.peer('Tom')];
      const ear = await listenAs(secondUrl, tom);
      await ear.follow('feed');
      const before = await mina.posts('With Redis.');
      await ear.hears('post.published', before.id);
      await redis.kill();
      const without = await mina.posts('Without it.');
      await ear.hears('post.published', without.id);
      const newcomer = await listenAs(secondUrl, mina);
      expect((await newcomer.follow('feed')).ok).toBe(true);
      await redis.start();
      const after = await mina.posts('With it again.');
      for (const each of [ear, newcomer]) await each.hears('post.published', after.id);
      expect(unbroken(numbersOf(ear.on('feed')))).toBe(true);
      for (const each of [ear, newcomer]) each.close();
    } finally {
      await second.stop();
      await community.stop();
      await redis.stop();
    }
  });
});
