import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../helpers/person.js';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { open, outcome } from '../../realtime/hearing.js';

const origin = 'https://peers.example.org';
let community: Community;
beforeAll(async () => {
  community = await startCommunity({ settings: { PUBLIC_ORIGIN: origin } });
});
afterAll(() => community.stop());

/** Any page on a neighbouring name (blog.example.org) can leave a cookie here, so long as its name has no `__Host-`. */
describe('on a site over TLS, a cookie that a neighbouring site could have left', () => {
  const meWith = (cookie: string) => ask(community.url, 'GET', '/me', { headers: { cookie } });

  it('signs nobody in as somebody else', async () => {
    const { token } = await community.as.peer('Mallory');
    expect((await meWith(`alongside-local=${token}`)).status).toBe(401);
    expect((await meWith(`__Host-alongside=${token}`)).status).toBe(200);
  });

  it('opens no socket', async () => {
    const { token } = await community.as.peer('Mallory');
    const withCookie = async (name: string) => {
      const socket = open(community.url, { extraHeaders: { cookie: `${name}=${token}`, origin } });
      const answer = await outcome(socket);
      socket.close();
      return answer;
    };
    expect(await withCookie('alongside-local')).toBe('session.required');
    expect(await withCookie('__Host-alongside')).toBe('in');
  });
});
