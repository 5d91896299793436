import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';

let community: Community;
beforeAll(async () => {
  community = await startCommunity();
});
afterAll(() => community.stop());

it('is a rule of the database, whatever the code above it does', async () => {
  const post = await (await community.as.peer('Mina')).posts('The heating is on and the window is open.');
  await (await community.as.peer('Brambles')).reports({ type: 'post', id: post.id }, 'worried', 'struggling');
  const sol = await community.as.moderator('Sol');
  const [found] = await community.database.query<{ id: string; version: number }>('SELECT id, version FROM moderation_case');
  const decided = await sol.ask('POST', `/moderation/cases/${found!.id}/decisions`, {
    actions: [{ type: 'no-action' }],
    reason: 'Read it; all is well.',
    expectedVersion: found!.version,
  });
  expect(decided.status).toBe(201);
  const again = community.database.query(
    `INSERT INTO decision SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).* FROM decision d WHERE NOT d.automatic`,
  );
  await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'decision_once_a_round' });
});
