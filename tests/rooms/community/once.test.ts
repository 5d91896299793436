import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const count = async (table: 'post' | 'reply' | 'assessment', column: string, value: string): Promise<number> => {
  const [row] = await community.database.query<{ count: string }>(`SELECT count(*) FROM ${table} WHERE ${column} = $1`, [value]);
  return Number(row?.count);
};

describe('the same request sent again with its key', () => {
  it('writes once and gives the same answer, notice and help included', async () => {
    const mina = await community.as.peer('Mina');
    const given = { space: 'low-days', body: 'I want to die', wish: 'listening', contentNotes: [] };
    const first = await mina.ask('POST', '/posts', given, { 'idempotency-key': 'mina-first-post' });
    const again = await mina.ask('POST', '/posts', given, { 'idempotency-key': 'mina-first-post' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ post: { visibility: 'visible' }, notice: { kind: 'first-post' }, support: expect.any(Array) });
    expect(await count('post', 'author_id', mina.id)).toBe(1);
    expect(await count('assessment', 'subject_id', first.body.post.id)).toBe(1);

    const other = await mina.ask('POST', '/posts', { ...given, body: 'Another' }, { 'idempotency-key': 'mina-first-post' });
    expect([other.status, other.body.code]).toEqual([409, 'idempotency.reused']);
  });

  it('writes once when the requests come together', async () => {
    const ari = await community.as.peer('Ari');
    const post = await ari.posts('Echo.');
    const key = { 'idempotency-key': 'eight-at-once' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => ari.ask('POST', `/posts/${post.id}/replies`, { body: 'Echo, echo.' }, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.reply.id)).size).toBe(1);
    expect(await count('reply', 'post_id', post.id)).toBe(1);
    expect((await ari.get(`/posts/${post.id}`)).body.replyCount).toBe(1);
  });

  it('changes a post once', async () => {
    const ari = await community.as.peer('Ari');
    const post = await ari.posts('Draft.');
    const key = { 'idempotency-key': 'change-of-mind' };
    const first = await ari.ask('PATCH', `/posts/${post.id}`, { body: 'Better.' }, key);
    const again = await ari.ask('PATCH', `/posts/${post.id}`, { body: 'Better.' }, key);
    expect(again.body).toEqual(first.body);
    const [row] = await community.database.query<{ revision: number }>('SELECT revision FROM post WHERE id = $1', [post.id]);
    expect(row?.revision).toBe(2);
  });
});

it('many people writing at once are all served', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, (_, n) => community.as.peer(`Crowd_${n}`)));
  const post = await people[0]!.posts('Everybody in.');
  const replies = await Promise.all(people.flatMap((person) => Array.from({ length: 8 }, (_, n) => person.ask('POST', `/posts/${post.id}/replies`, { body: `hello ${n}` }))));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
  expect((await people[1]!.get(`/posts/${post.id}`)).body.replyCount).toBe(48);
});
