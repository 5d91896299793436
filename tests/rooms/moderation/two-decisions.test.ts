import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { calmWords, caseOf, decides, detailOf, tenSecondsLater } from './desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const hidden = '[words hidden]';
const spanOf = (body: string, words: string) => ({ field: 'body', start: body.indexOf(words), end: body.indexOf(words) + words.length });

describe('releasing and hiding words in one decision', () => {
  it.each([
    ['release', 'redact'],
    ['redact', 'release'],
  ])('never shows words again that were hidden before (%s, then %s)', async (...order) => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts('The secret word is marmalade, and the kettle is on.');
    await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'personal-details');
    await decides(mo, await caseOf(community, mo, post), [{ type: 'redact', spans: [spanOf(post.body, 'marmalade')] }]);
    await tenSecondsLater(community);
    const shown = (await ari.get(`/posts/${post.id}`)).body.body;
    expect(shown).toBe(`The secret word is ${hidden}, and the kettle is on.`);

    await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'unkind');
    const actions = { release: { type: 'release' }, redact: { type: 'redact', spans: [spanOf(shown, 'kettle')] } };
    expect((await decides(mo, await caseOf(community, mo, post), order.map((type) => actions[type as keyof typeof actions]))).status).toBe(201);
    await tenSecondsLater(community);
    expect((await ari.get(`/posts/${post.id}`)).body.body).toBe(`The secret word is ${hidden}, and the ${hidden} is on.`);
  });
});

describe('taking a decision back', () => {
  /** Moira hides a post for its words while Lea removes it out of care for its author. */
  const outOfViewTwice = async () => {
    const [mina, ari, bea] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.peer('Bea')];
    const [mo, lea] = [await community.as.moderator('Moira'), await community.as.lead('Lea')];
    const post = await mina.posts(calmWords);
    await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'unkind');
    const conduct = await caseOf(community, mo, post);
    await bea.reports({ type: 'post', id: post.id }, 'worried', 'struggling');
    await community.settle();
    const queue = (await mo.get('/moderation/cases?kind=care&limit=50')).body.items as { id: string; subject: { id: string } }[];
    const care = queue.find((item) => item.subject.id === post.id)!;
    const hide = await decides(mo, conduct, [{ type: 'hide' }]);
    const remove = await decides(lea, care, [{ type: 'remove' }]);
    expect([hide.status, remove.status]).toEqual([201, 201]);
    const undo = (who: typeof mo, theCase: { id: string }, { body }: typeof hide) => who.ask('DELETE', `/moderation/cases/${theCase.id}/decisions/${body.decision.id}`);
    return { ari, mo, post, conduct, undoHide: () => undo(mo, conduct, hide), undoRemove: () => undo(lea, care, remove) };
  };

  it('leaves words out of view that a colleague took out of view since', async () => {
    const { ari, mo, post, conduct, undoHide, undoRemove } = await outOfViewTwice();
    expect((await undoHide()).status).toBe(204);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(404);
    expect((await detailOf(mo, conduct)).current?.visibility).toBe('removed');
    expect((await undoRemove()).status).toBe(204);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(200);
  });

  it('the other way round leaves the first decision standing', async () => {
    const { ari, mo, post, conduct, undoHide, undoRemove } = await outOfViewTwice();
    expect((await undoRemove()).status).toBe(204);
    expect((await detailOf(mo, conduct)).current?.visibility).toBe('hidden');
    expect((await undoHide()).status).toBe(204);
    expect((await ari.get(`/posts/${post.id}`)).status).toBe(200);
  });
});
