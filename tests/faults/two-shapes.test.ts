import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSpaces } from '../../server/src/demo/words/spaces.js';
import { eventually } from '../helpers/eventually.js';
import { hasRedis } from '../helpers/has-redis.js';
import { join, person, type Person } from '../helpers/person.js';
import { shapes, startHouse, type House } from '../helpers/two-shapes.js';
import { listenAs, numbersOf, unbroken, type Hearer } from '../realtime/hearing.js';

const heldWords = 'does anyone know the best way to methodterm';

/** The same loop over the same API and sockets, on the built house: in one process, and as web and worker with Redis between them. */
describe.each(shapes)('the whole loop, %s', (shape) => {
  const skipped = shape === 'scaled out' && !hasRedis;
  const its = it.skipIf(skipped);
  let house: House;
  let mina: Person;
  let tom: Person;
  let sol: Person;
  let ears: Record<'mina' | 'tom' | 'sol', Hearer>;

  const withRoles = async (name: string, ...roles: string[]): Promise<Person> => {
    const joined = await join(house.url, name);
    for (const role of roles) {
      await house.database.query('INSERT INTO role_grant (member_id, role, granted_at) VALUES ($1, $2, now())', [joined.id, role]);
    }
    return person(house.url, joined);
  };
  const listen = async (who: Person, ...topics: string[]): Promise<Hearer> => {
    const ear = await listenAs(house.url, who);
    for (const topic of topics) expect(await ear.follow(topic)).toMatchObject({ ok: true });
    return ear;
  };

  beforeAll(async () => {
    if (skipped) return;
    house = await startHouse(shape);
    [mina, tom, sol] = [await withRoles('Mina'), await withRoles('Tom'), await withRoles('Sol', 'moderator', 'admin')];
    for (const { slug, ...settings } of demoSpaces) expect((await sol.ask('PUT', `/admin/spaces/${slug}`, settings)).status).toBe(200);
    ears = { mina: await listen(mina, 'feed', 'me'), tom: await listen(tom, 'feed', 'me'), sol: await listen(sol, 'cases') };
  });
  afterAll(async () => {
    if (skipped) return;
    for (const ear of Object.values(ears)) ear.close();
    await house.stop();
  });

  its('somebody posts, somebody answers, and it is counted once', async () => {
    const post = await mina.posts('The kettle has gone and so have I.');
    expect(post.notice).toMatchObject({ kind: 'first-post' });
    await ears.tom.hears('post.published', post.id);
    const reply = await tom.replies(post, 'Come over, mine works.');
    expect(await ears.mina.hears('reply.published', reply.id)).toMatchObject({ data: { replyCount: 1 } });
    await ears.mina.hears('notice.created', 'Tom replied to you');
    await mina.reacts(reply, 'with-you', 'replies');
    await ears.tom.hears('notice.created', 'Somebody reacted to your reply');
    const contacts = () => house.database.query('SELECT replies, reactions FROM support_contact ORDER BY replies');
    await eventually(async () => expect(await contacts()).toEqual([{ replies: 0, reactions: 1 }, { replies: 1, reactions: 0 }]));
  });

  its('what is held, and what somebody worries about, comes to the desk; both hear how it ended', async () => {
    const [held, worrying] = [await mina.posts(heldWords), await mina.posts('I have not opened the curtains since Sunday.')];
    expect(held).toMatchObject({ visibility: 'held' });
    const report = await tom.reports({ type: 'post', id: worrying.id }, 'worried', 'struggling');
    expect((await tom.get(`/posts/${held.id}`)).status).toBe(404);
    expect(JSON.stringify((await tom.get('/feed')).body)).not.toContain(held.id);

    const settled = await decideOnceRead(held, [{ type: 'release' }]);
    expect((await sol.ask('POST', settled.path, settled.decision)).status).toBe(409);
    await decideOnceRead(worrying, [{ type: 'no-action' }]);
    expect((await tom.get(`/posts/${held.id}`)).status).toBe(404);
    expect(JSON.stringify(ears.tom.heard)).not.toContain(held.id);

    // The ten seconds in which a decision can be undone are real ones here.
    await eventually(async () => expect((await tom.get(`/posts/${held.id}`)).status).toBe(200), 40_000);
    await ears.tom.hears('post.published', held.id);
    await ears.mina.hears('notice.created', 'Your post is up');
    await eventually(async () => expect((await tom.get('/me/reports')).body.items[0]).toMatchObject({ id: report.id, state: 'looked-at' }), 40_000);
    await ears.tom.hears('notice.created', report.id);
    expect(JSON.stringify(ears.mina.heard)).not.toContain(report.id);
  });

  /** Waits until the case is told of and the worker has read the words a second time, then decides on it. */
  const decideOnceRead = async (post: { id: string }, actions: unknown[]) => {
    const told = (await ears.sol.hears('case.opened', post.id)) as { data: any };
    const theCase = `/moderation/cases/${told.data.case.id}`;
    const { version } = await eventually(async () => {
      const { body } = await sol.get(theCase);
      expect(body.log.map(({ type }: any) => type)).toContain('second-look');
      return body.case;
    });
    const [path, decision] = [`${theCase}/decisions`, { actions, reason: 'Read in full.', expectedVersion: version }];
    expect((await sol.ask('POST', path, decision)).status).toBe(201);
    return { path, decision };
  };

  its('and nobody missed anything', async () => {
    await eventually(async () => expect(await house.database.query('SELECT listener FROM outbox_delivery')).toEqual([]));
    for (const [ear, topics] of [[ears.mina, ['feed', 'me']], [ears.tom, ['feed', 'me']], [ears.sol, ['cases']]] as const) {
      for (const topic of topics) {
        expect(ear.on(topic).length).toBeGreaterThan(1);
        expect(unbroken(numbersOf(ear.on(topic)))).toBe(true);
      }
    }
    await eventually(() => expect(numbersOf(ears.tom.on('feed'))).toEqual(numbersOf(ears.mina.on('feed'))));
  });
});
