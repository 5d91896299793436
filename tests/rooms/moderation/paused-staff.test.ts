import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { listenAs } from '../../realtime/hearing.js';
import { calmWords, caseOf, decides, tenSecondsLater } from './desk.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

describe('somebody who moderates and is paused', () => {
  it('neither reads nor hears nor settles cases until the pause is over', async () => {
    const [ari, mina, lea] = [await community.as.peer('Ari'), await community.as.peer('Mina'), await community.as.lead('Lea')];
    const peri = await community.as.peerModerator('Peri');
    const own = await peri.posts(calmWords);
    await ari.reports({ type: 'post', id: own.id }, 'breaks-guidelines', 'unkind');
    const ear = await listenAs(community.url, peri);
    expect(await ear.follow('cases')).toMatchObject({ ok: true });
    expect((await decides(lea, await caseOf(community, lea, own), [{ type: 'pause-member', weeks: 2 }])).status).toBe(201);
    await tenSecondsLater(community);

    const post = await mina.posts(calmWords);
    await ari.reports({ type: 'post', id: post.id }, 'breaks-guidelines', 'hate');
    const theCase = await caseOf(community, lea, post);
    expect((await peri.get('/moderation/cases')).body.code).toBe('not-allowed');
    expect((await peri.get(`/moderation/cases/${theCase.id}`)).body.code).toBe('not-allowed');
    expect((await peri.ask('POST', `/moderation/cases/${theCase.id}/claim`)).body.code).toBe('not-allowed');
    expect(ear.on('cases').filter((heard) => JSON.stringify(heard).includes(theCase.id))).toEqual([]);
    const again = await listenAs(community.url, peri);
    expect(await again.follow('cases')).toMatchObject({ ok: false, code: 'not-allowed' });
    ear.close();
    again.close();
    expect((await peri.get('/me/record')).status).toBe(200);

    await community.database.query(`UPDATE member_limit SET until = now() - interval '1 second' WHERE member_id = $1`, [peri.id]);
    expect((await peri.get(`/moderation/cases/${theCase.id}`)).status).toBe(200);
  });
});
