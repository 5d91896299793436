import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity({ settings: { SHAPE: 'one-machine', TRUSTED_PROXIES: '1' } });
});
afterAll(() => community.stop());

it('tells its numbers to the machine itself and to nobody from elsewhere', async () => {
  expect((await fetch(`${community.url}/metrics`)).status).toBe(200);
  const elsewhere = await fetch(`${community.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.5' } });
  expect(elsewhere.status).toBe(404);
  expect(await elsewhere.text()).not.toContain('outbox_waiting');
});
