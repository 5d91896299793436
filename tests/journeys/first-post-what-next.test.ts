import { whatHappensNext } from '@alongside/shared/copy/what-happens-next';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { caseOf, decides, heldWords, tenSecondsLater } from '../rooms/moderation/desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

/** Words that people here are never met with. */
const cold = /violat|offend|reject|banned|strike|inappropriate|!/i;
const longestSentence = 26;

describe('a newcomer’s first post', () => {
  it('is answered with what happens next', async () => {
    const mina = await community.as.peer('Mina');
    const post = await mina.posts('Hello. I have read along for a week and thought I would say so.');
    expect(post).toMatchObject({ visibility: 'visible', notice: { kind: 'first-post', ...whatHappensNext['first-post'] } });
    for (const said of [/people here can read it now/i, /can take a while/, /change it or take it back/]) expect(post.notice.detail).toMatch(said);
    expect(post.support).toBeUndefined();

    // It is said to its author, once.
    const ari = await community.as.peer('Ari');
    expect((await ari.get(`/posts/${post.id}`)).body).not.toHaveProperty('notice');
    expect((await ari.get('/feed')).body.items[0]).not.toHaveProperty('notice');
    const second = await mina.posts('And hello again.');
    expect(second.notice).toBeUndefined();
  });

  it('that waits for a person says so, where help is, and when it is up', async () => {
    const [tom, mo] = [await community.as.peer('Tom'), await community.as.moderator('Moira')];
    const post = await tom.posts(heldWords);
    expect(post).toMatchObject({ visibility: 'held', notice: { kind: 'held', ...whatHappensNext.held } });
    expect(post.notice.detail).toMatch(/your words are safe/i);
    expect(post.notice.detail).toMatch(/we tell you what they decide/);
    expect(post.support.length).toBeGreaterThan(0);
    expect((await decides(mo, await caseOf(community, mo, post), [{ type: 'release' }])).status).toBe(201);
    await tenSecondsLater(community);
    expect((await tom.get('/notices')).body.items[0]).toMatchObject({ kind: 'decision', title: 'Your post is up' });
  });

  it.each(Object.entries(whatHappensNext))('in words that are plain and kind: %s', (_, { title, detail }) => {
    expect(`${title} ${detail}`).not.toMatch(cold);
    for (const sentence of detail.split(/(?<=[.?]) /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(longestSentence);
  });
});
