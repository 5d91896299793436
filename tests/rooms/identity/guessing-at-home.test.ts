import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity({ settings: { RATE_LIMITS: 'on' } });
});
afterAll(() => community.stop());

it('whoever finds a device signed in cannot go on guessing its password', async () => {
  const mina = await community.as.peer('Mina');
  const guess = (currentPassword: string) => mina.ask('PUT', '/me/password', { currentPassword, newPassword: 'seven quiet paper boats' });
  for (let tried = 0; tried < 20; tried += 1) expect((await guess(`guess number ${tried}`)).body.code).toBe('password.wrong');
  expect(await guess('one guess more')).toMatchObject({ status: 429, body: { code: 'rate.limited' } });
  expect((await guess(mina.password)).status).toBe(429);
});
