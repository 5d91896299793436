import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidelines } from '@alongside/shared/safety/guidelines';
import { ask } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const kept = async (): Promise<string | undefined> =>
  (await community.database.query<{ count: string }>('SELECT count(*) FROM assessment'))[0]?.count;

describe('help and guidelines', () => {
  it('are open to anyone', async () => {
    const help = await ask(community.url, 'GET', '/help');
    expect(help.status).toBe(200);
    expect(help.body.country).toBe('GB');
    expect(help.body.first.map(({ level }: { level: string }) => level)).toEqual(['emergency', 'urgent', 'talk']);
    expect((await ask(community.url, 'GET', '/help?country=IE')).body.first[0].call).toBe('112');
    expect((await ask(community.url, 'GET', '/guidelines')).body).toEqual(guidelines);
  });

  it('refuse a country we do not know, in plain words', async () => {
    const answer = await ask(community.url, 'GET', '/help?country=FR');
    expect([answer.status, answer.body.errors]).toEqual([400, [{ path: 'query.country', message: 'Please choose GB or IE.' }]]);
  });
});

describe('a draft', () => {
  it('gets advice and help, and is not kept', async () => {
    const mina = await community.as.peer('Mina');
    const before = await kept();
    const advice = await mina.ask('POST', '/drafts/check', { body: 'I want to die. Ring me on 07700 900123.' });
    expect(advice.status).toBe(200);
    expect(advice.body.suggestions).toEqual([
      { key: 'personal.phone', words: expect.any(String), span: { field: 'body', start: 26, end: 38 }, canPostAsItIs: true },
    ]);
    expect(advice.body.support[0].level).toBe('urgent');
    expect(await kept()).toBe(before);
  });

  it('gets no advice for saying how somebody is, and none when all is well', async () => {
    const mina = await community.as.peer('Mina');
    expect((await mina.ask('POST', '/drafts/check', { body: 'I feel completely hopeless.' })).body.suggestions).toEqual([]);
    expect((await mina.ask('POST', '/drafts/check', { body: 'The kettle is on.', title: 'Tea' })).body).toEqual({ suggestions: [] });
    expect((await mina.ask('POST', '/drafts/check', { body: '' })).body).toEqual({ suggestions: [] });
  });

  it('is for members, and is refused when too long', async () => {
    expect((await ask(community.url, 'POST', '/drafts/check', { body: { body: 'Hello' } })).status).toBe(401);
    const mina = await community.as.peer('Mina');
    expect((await mina.ask('POST', '/drafts/check', { body: 'a'.repeat(5_001) })).body).toMatchObject({ status: 400, errors: [{ path: 'body' }] });
    expect((await mina.ask('POST', '/drafts/check', { body: 'Hello', mood: 1 })).status).toBe(400);
  });
});

describe('what is kept of an assessment', () => {
  it('is rules, places and reasons, and never a word of the text', async () => {
    const mina = await community.as.peer('Mina');
    const post = await mina.posts('Zanzibar. I have lost all hope, ring me on 07700 900123.');
    const [row] = await community.database.query<{ row: object }>(
      `SELECT to_jsonb(assessment) AS row FROM assessment WHERE subject_type = 'post' AND subject_id = $1`,
      [post.id],
    );
    expect(row?.row).toMatchObject({ revision: 1, priority: 'P2', content_action: 'redact', model_version: expect.stringMatching(/^[0-9a-f]{16}$/u), support: 'talk' });
    expect(JSON.stringify(row)).not.toMatch(/zanzibar|hope[^l]|07700/iu);
    expect(post.body).toContain('[phone number hidden]');
  });
});
