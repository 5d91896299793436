import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Transaction } from '../../../server/src/platform/public.js';
import { Limits } from '../../../server/src/identity/public.js';
import { newId } from '../../../server/src/platform/public.js';
import { eventually } from '../../helpers/eventually.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { calmWords, caseOf, detailOf, heldWords } from './desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

describe('what the first reading notices', () => {
  it('opens a case with evidence and an automatic decision its author can read', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    const post = await mina.posts(heldWords);
    const item = await caseOf(community, mo, post);
    expect(item).toMatchObject({ kind: 'care', state: 'open', about: { username: 'Mina' }, dueAt: expect.any(String) });
    expect(['P0', 'P1']).toContain(item.priority);
    const { evidence, decisions, log, current } = await detailOf(mo, item);
    expect(evidence).toMatchObject([{ from: 'engine', body: heldWords, report: null }]);
    expect(evidence[0]!.findings.length).toBeGreaterThan(0);
    expect(decisions).toMatchObject([{ automatic: true, by: null, actions: [{ type: 'hide' }] }]);
    expect(log.slice(0, 2).map((entry) => [entry.type, entry.automatic, entry.packVersion !== null])).toEqual([
      ['opened', true, true],
      ['acted-automatically', true, true],
    ]);
    expect(current).toMatchObject({ visibility: 'held' });
    const record = (await mina.get('/me/record')).body.items;
    expect(record).toMatchObject([{ automatic: true, actions: ['hide'], subject: { id: post.id } }]);
    expect(record[0].body).toContain('done nothing wrong');
  });

  it('keeps the words as they were written where some are hidden, and joins the same case when they change', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    const post = await mina.posts('My number is 07700 900123 if anybody wants it.');
    const item = await caseOf(community, mo, post);
    expect(item).toMatchObject({ kind: 'conduct', priority: 'P3', dueAt: null });
    expect((await detailOf(mo, item)).decisions).toMatchObject([{ automatic: true, actions: [{ type: 'redact' }] }]);
    await mina.ask('PATCH', `/posts/${post.id}`, { body: 'Nobody needs my number.' });
    const after = await caseOf(community, mo, post);
    expect(after).toMatchObject({ id: item.id, version: item.version + 1 });
    expect((await detailOf(mo, after)).log.at(-1)).toMatchObject({ type: 'finding-joined', reason: 'words-changed' });
  });

  it('brings words before a person that wait only for their author’s sake', async () => {
    const [bea, mo] = [await community.as.peer('Bea'), await community.as.moderator('Moira')];
    await community.get(Transaction).run((tx) => community.get(Limits).set(tx, { memberId: bea.id, kind: 'posting-limited', until: null, decisionId: newId() }));
    const post = await bea.posts(calmWords);
    expect(await caseOf(community, mo, post)).toMatchObject({ kind: 'conduct', priority: 'P2', dueAt: expect.any(String) });
  });

  it('opens nothing for everyday words', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    const post = await mina.posts(calmWords);
    await expect(caseOf(community, mo, post)).rejects.toThrow('no live case');
  });

  it('gets a second look by its job', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    const post = await mina.posts(heldWords);
    const item = await caseOf(community, mo, post);
    await eventually(async () => {
      const { log, case: after } = await detailOf(mo, item);
      expect(log.map((entry) => entry.type)).toContain('second-look');
      // Nothing more was found, so nobody's work is stale.
      expect(after.version).toBe(item.version);
    });
  });

  it('has the case on the desk before anybody else can read the words, in the order risk, time, age', async () => {
    const [mina, mo] = [await community.as.peer('Mina'), await community.as.moderator('Moira')];
    await mina.posts(heldWords);
    await community.settle();
    const pages = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: any = await mo.get(`/moderation/cases?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      pages.push(...body.items);
      cursor = body.nextCursor;
    }
    const whole = (await mo.get('/moderation/cases?limit=50')).body.items;
    expect(pages.map((item) => item.id)).toEqual(whole.map((item: any) => item.id));
    expect(whole.map((item: any) => item.priority)).toEqual(whole.map((item: any) => item.priority).toSorted());
    expect((await mo.get('/moderation/cases?cursor=bm8')).status).toBe(400);
    expect((await mo.get(`/moderation/cases?cursor=${Buffer.from('["x","P0","1","y","z"]').toString('base64url')}`)).status).toBe(400);
  });
});
