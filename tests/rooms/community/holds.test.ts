import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visibility as Seen } from '@alongside/shared/community/visibility';
import { Content, Visibility } from '../../../server/src/community/public.js';
import { Limits } from '../../../server/src/identity/public.js';
import { Transaction } from '../../../server/src/platform/public.js';
import type { Person } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const heldWords = 'does anyone know the best way to methodterm';

/** Everything a reader can ask for, as one text. */
const everythingReadBy = async (reader: Person, postId: string): Promise<string> => {
  const answers = await Promise.all([
    reader.get('/feed?limit=50'),
    reader.get('/feed?space=the-living-room&limit=50'),
    reader.get('/still-waiting?limit=50'),
    reader.get(`/posts/${postId}`),
    reader.get(`/posts/${postId}/replies`),
  ]);
  return JSON.stringify(answers.map(({ body }) => body));
};

const set = (subject: { type: 'post' | 'reply'; id: string }, to: Seen) =>
  community.get(Transaction).run((tx) => community.get(Visibility).set(tx, subject, to, { byDecision: randomUUID() }));

describe('a held post', () => {
  it('is seen by its author, with the truth and with help, and by nobody else until it is released', async () => {
    const mina = await community.as.peer('Mina');
    const ari = await community.as.peer('Ari');
    const post = await mina.posts(heldWords);
    expect(post).toMatchObject({ visibility: 'held', notice: { kind: 'held' } });
    expect(post.publishedAt).toBeUndefined();
    expect(post.support.length).toBeGreaterThan(0);
    expect((await mina.get('/feed')).body.items[0]).toMatchObject({ id: post.id, visibility: 'held', notice: { kind: 'held' } });

    expect(await everythingReadBy(ari, post.id)).not.toContain('methodterm');
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await ari.ask('PUT', `/posts/${post.id}/reactions/like`)).status).toBe(404);
    expect((await ari.ask('POST', `/posts/${post.id}/replies`, { body: 'hello' })).status).toBe(404);
    expect((await mina.ask('POST', `/posts/${post.id}/replies`, { body: 'hello' })).body.code).toBe('post.replies-closed');

    await set({ type: 'post', id: post.id }, 'visible');
    const released = await ari.get(`/posts/${post.id}`);
    expect(released.body).toMatchObject({ visibility: 'noted', contentNotes: ['Speaks of self-harm'], publishedAt: expect.any(String) });
    await set({ type: 'post', id: post.id }, 'removed');
    for (const person of [mina, ari]) expect((await person.get(`/posts/${post.id}`)).status).toBe(404);
  });

  it('stays held when its words are changed, and a readable one goes out of view when they ask for a hold', async () => {
    const mina = await community.as.peer('Mina');
    const ari = await community.as.peer('Ari');
    const held = await mina.posts(heldWords);
    const calm = await mina.ask('PATCH', `/posts/${held.id}`, { body: 'Hello, how is everyone?' });
    expect(calm.body).toMatchObject({ post: { visibility: 'held' }, notice: { kind: 'held' } });
    expect((await ari.get(`/posts/${held.id}`)).status).toBe(404);

    const post = await mina.posts('A quiet evening.');
    const worse = await mina.ask('PATCH', `/posts/${post.id}`, { title: 'does anyone know', body: 'the best way to methodterm' });
    expect(worse.body.post.visibility).toBe('held');
    expect(await everythingReadBy(ari, post.id)).not.toContain('methodterm');
  });

  it('cannot be passed by putting the words in a content note', async () => {
    const mina = await community.as.peer('Mina');
    const noted = await mina.posts('A quiet evening.', { contentNotes: [heldWords] });
    expect(noted.visibility).toBe('held');
    const phone = await mina.posts('Call me maybe.', { contentNotes: ['on 07700 900123'] });
    expect(phone.visibility).toBe('redacted');
    expect(JSON.stringify(phone)).not.toContain('900123');
  });
});

it('a held reply is not shown, not counted, and not answered', async () => {
  const mina = await community.as.peer('Mina');
  const ari = await community.as.peer('Ari');
  const post = await ari.posts('Good evening all.');
  const reply = await mina.replies(post, heldWords);
  expect(reply).toMatchObject({ visibility: 'held', notice: { kind: 'held' } });
  expect(await everythingReadBy(ari, post.id)).not.toContain('methodterm');
  expect((await ari.get(`/posts/${post.id}`)).body.replyCount).toBe(0);
  expect((await mina.get(`/posts/${post.id}/replies`)).body.items).toHaveLength(1);
  expect((await ari.ask('POST', `/posts/${post.id}/replies`, { body: 'Yes?', replyTo: reply.id })).status).toBe(400);
  await set({ type: 'reply', id: reply.id }, 'visible');
  expect((await ari.get(`/posts/${post.id}`)).body.replyCount).toBe(1);
  await set({ type: 'reply', id: reply.id }, 'removed');
  expect((await ari.get(`/posts/${post.id}`)).body.replyCount).toBe(0);
  expect((await mina.get(`/posts/${post.id}/replies`)).body.items).toEqual([]);
});

describe('hidden words', () => {
  it('are kept aside, read again on a change, and shown again when a person says so', async () => {
    const mina = await community.as.peer('Mina');
    const ari = await community.as.peer('Ari');
    const post = await mina.posts('Ring me on 07700 900123 for a natter.');
    expect(post).toMatchObject({ visibility: 'redacted', notice: { kind: 'redacted' } });
    expect(await everythingReadBy(ari, post.id)).not.toContain('900123');

    const titled = await mina.ask('PATCH', `/posts/${post.id}`, { title: 'Company' });
    expect(titled.body.post).toMatchObject({ title: 'Company', visibility: 'redacted' });
    expect(await everythingReadBy(ari, post.id)).not.toContain('900123');

    await set({ type: 'post', id: post.id }, 'hidden');
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    await set({ type: 'post', id: post.id }, 'visible');
    expect((await ari.get(`/posts/${post.id}`)).body.visibility).toBe('redacted');
    await set({ type: 'post', id: post.id }, 'visible');
    expect((await ari.get(`/posts/${post.id}`)).body).toMatchObject({ visibility: 'visible', body: 'Ring me on 07700 900123 for a natter.' });
  });

  it('by a person make changed words wait for a person', async () => {
    const mina = await community.as.peer('Mina');
    const post = await mina.posts('Something a person finds unkind.');
    const subject = { type: 'post', id: post.id } as const;
    await community.get(Transaction).run((tx) => community.get(Visibility).redact(tx, subject, [{ field: 'body', start: 10, end: 18 }]));
    expect((await mina.get(`/posts/${post.id}`)).body).toMatchObject({ body: 'Something [words hidden] finds unkind.', visibility: 'redacted' });
    const changed = await mina.ask('PATCH', `/posts/${post.id}`, { body: 'Something a person finds unkind.' });
    expect(changed.body.post.visibility).toBe('held');
  });

  it('and notes added by a person stay through a change', async () => {
    const mina = await community.as.peer('Mina');
    const post = await mina.posts('My dog is very old now.');
    const subject = { type: 'post', id: post.id } as const;
    for (let n = 0; n < 2; n += 1) {
      await community.get(Transaction).run((tx) => community.get(Visibility).addContentNote(tx, subject, 'Losing a pet'));
    }
    const changed = await mina.ask('PATCH', `/posts/${post.id}`, { body: 'My dog is old and asleep.' });
    expect(changed.body.post).toMatchObject({ visibility: 'noted', contentNotes: ['Losing a pet'] });
  });

  it('are destroyed when their author takes the post back, and after a month', async () => {
    const mina = await community.as.peer('Mina');
    const kept = async (id: string) => (await community.database.query('SELECT 1 FROM sealed_original WHERE subject_id = $1', [id])).length;
    const back = await mina.posts('My mail is mina@example.com');
    const old = await mina.posts('My mail is still mina@example.com');
    await mina.ask('DELETE', `/posts/${back.id}`);
    expect([await kept(back.id), await kept(old.id)]).toEqual([0, 1]);
    await community.database.query(`UPDATE sealed_original SET expires_at = now() - interval '1 minute'`);
    await community.sweep();
    expect(await kept(old.id)).toBe(0);
  });
});

const limit = (memberId: string, kind: 'posting-limited' | 'paused' | 'closed') =>
  community.get(Transaction).run((tx) => community.get(Limits).set(tx, { memberId, kind, until: null, decisionId: randomUUID() }));

describe('a limit on an account', () => {
  it('on posting has a person read everything first, and says so', async () => {
    const pip = await community.as.peer('Pip');
    const before = await pip.posts('Before.');
    await limit(pip.id, 'posting-limited');
    expect(await pip.posts('After.')).toMatchObject({ visibility: 'held', notice: { kind: 'posting-limited' } });
    const changed = await pip.ask('PATCH', `/posts/${before.id}`, { body: 'Before, and after.' });
    expect(changed.body).toMatchObject({ post: { visibility: 'held' }, notice: { kind: 'posting-limited' } });
  });

  it.each(['paused', 'closed'] as const)('that is %s stops writing, and leaves taking back open', async (kind) => {
    const person = await community.as.peer(`Fern ${kind}`.replace(' ', '_'));
    const post = await person.posts('Hello.');
    await person.reacts(post, 'like');
    await limit(person.id, kind);
    for (const [method, path, body] of [
      ['POST', '/posts', { space: 'night-owls', body: 'x', wish: 'sharing', contentNotes: [] }],
      ['PATCH', `/posts/${post.id}`, { body: 'y' }],
      ['POST', `/posts/${post.id}/replies`, { body: 'z' }],
      ['PUT', `/posts/${post.id}/reactions/like`, undefined],
    ] as const) {
      expect((await person.ask(method, path, body)).body.code).toBe('member.paused');
    }
    expect((await person.ask('DELETE', `/posts/${post.id}/reactions/like`)).status).toBe(200);
    expect((await person.ask('DELETE', `/posts/${post.id}`)).status).toBe(204);
  });
});

it('what was taken back cannot be brought back by a decision', async () => {
  const mina = await community.as.peer('Mina');
  const post = await mina.posts('Never mind.');
  await mina.ask('DELETE', `/posts/${post.id}`);
  await set({ type: 'post', id: post.id }, 'visible');
  expect((await community.get(Content).find({ type: 'post', id: post.id }))?.visibility).toBe('withdrawn');
});
