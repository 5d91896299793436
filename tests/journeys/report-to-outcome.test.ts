import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { listenAs } from '../realtime/hearing.js';
import { caseOf, decides, detailOf, tenSecondsLater } from '../rooms/moderation/desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

const note = 'She has not sounded like herself since Tuesday.';

/** Everything that somebody's own pages tell them, as one text. */
const everythingToldTo = async (person: Person): Promise<string> => {
  const paths = ['/notices', '/me', '/me/record', '/me/reports', '/feed', '/sessions'];
  return JSON.stringify(await Promise.all(paths.map(async (path) => (await person.get(path)).body)));
};

describe('somebody is worried about a post', () => {
  it('and hears that a person looked, while its author hears only what the team has to say to them', async () => {
    const [mina, ari, mo] = [await community.as.peer('Mina'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await mina.posts('I have been in bed since the weekend. The curtains can stay shut.');
    const ear = await listenAs(community.url, mina);
    await ear.follow('me');
    await ear.follow('feed');

    const report = await ari.reports({ type: 'post', id: post.id }, 'worried', 'struggling', note);
    expect(report).toMatchObject({ state: 'open' });
    const theCase = await caseOf(community, mo, post);
    expect(theCase).toMatchObject({ kind: 'care', state: 'open', reports: 1, about: { username: 'Mina' } });
    const detail = await detailOf(mo, theCase);
    expect(detail.evidence[0]).toMatchObject({ from: 'report', body: expect.stringContaining('curtains'), report: { kind: 'worried', reason: 'struggling', note } });
    // Not even the desk is told who was worried.
    expect(JSON.stringify(detail)).not.toContain('Ari');

    expect((await mo.ask('POST', `/moderation/cases/${theCase.id}/claim`)).status).toBe(200);
    const words = 'We saw your post and are thinking of you. Would you like to talk?';
    expect((await decides(mo, theCase, [{ type: 'message', words }])).status).toBe(201);
    await community.settle();
    expect((await ari.get('/notices')).body.items).toEqual([]);
    await tenSecondsLater(community);

    expect((await ari.get('/notices')).body.items).toMatchObject([{ kind: 'report-looked-at', about: { reportId: report.id } }]);
    expect((await ari.get('/me/reports')).body.items).toMatchObject([{ id: report.id, state: 'looked-at', lookedAt: expect.any(String) }]);
    expect(await everythingToldTo(ari)).not.toContain(words);

    await ear.hears('notice.created', 'The team is thinking of you');
    expect((await mina.get('/notices')).body.items).toMatchObject([{ kind: 'decision', title: 'The team is thinking of you', note: words }]);
    const told = (await everythingToldTo(mina)) + JSON.stringify(ear.heard);
    for (const hidden of [report.id, theCase.id, 'Ari', ari.id, 'Moira', mo.id, note, 'worried', 'report-looked-at']) expect(told, hidden).not.toContain(hidden);
    // Care is never a mark: the words stay up and nothing limits her.
    expect((await ari.get(`/posts/${post.id}`)).body).toMatchObject({ visibility: 'visible' });
    expect((await mina.get('/me')).body.limits).toEqual([]);
    expect((await detailOf(mo, theCase)).record?.decisions).toEqual([]);
    ear.close();
  });

  it('and where nothing needed doing, its author hears nothing at all', async () => {
    const [dee, ari, mo] = [await community.as.peer('Dee'), await community.as.peer('Ari'), await community.as.moderator('Moira')];
    const post = await dee.posts('Rain again. I have eaten all the biscuits.');
    const before = await everythingToldTo(dee);
    const report = await ari.reports({ type: 'post', id: post.id }, 'worried', 'something-else');
    const theCase = await caseOf(community, mo, post);
    expect((await decides(mo, theCase, [{ type: 'no-action' }])).status).toBe(201);
    await tenSecondsLater(community);
    expect((await ari.get('/notices')).body.items[0]).toMatchObject({ kind: 'report-looked-at', about: { reportId: report.id } });
    expect(await everythingToldTo(dee)).toBe(before);
  });

  it('once is enough: saying it again joins what is already being looked at', async () => {
    const [fay, ari, bea, mo] = [
      await community.as.peer('Fay'), await community.as.peer('Ari'), await community.as.peer('Bea'), await community.as.moderator('Moira'),
    ];
    const post = await fay.posts('Nobody rang on my birthday.');
    const first = await ari.reports({ type: 'post', id: post.id }, 'worried', 'struggling');
    const again = await ari.reports({ type: 'post', id: post.id }, 'worried', 'struggling');
    expect(again.id).toBe(first.id);
    const hers = await bea.reports({ type: 'post', id: post.id }, 'worried', 'struggling');
    const theCase = await caseOf(community, mo, post);
    expect(theCase.reports).toBe(2);
    expect((await decides(mo, theCase, [{ type: 'no-action' }])).status).toBe(201);
    await tenSecondsLater(community);
    for (const [who, report] of [[ari, first], [bea, hers]] as const) {
      const told = (await who.get('/notices')).body.items.filter((notice: any) => notice.about.reportId === report.id);
      expect(told).toHaveLength(1);
    }
  });
});
