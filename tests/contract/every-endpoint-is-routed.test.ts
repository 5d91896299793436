import { everyEndpoint } from '@alongside/shared/api';
import { acts } from '@alongside/shared/kernel/acts';
import { can, roles } from '@alongside/shared/identity/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';

const nobodysId = '01920000-0000-7000-8000-000000000000';
const filled = (path: string): string => path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'slug' ? 'no-such-space' : name === 'kind' ? 'like' : nobodysId));

describe('every endpoint of the contract', () => {
  let community: Community;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    community = await startCommunity();
    const bring = { peer: 'peer', 'peer-moderator': 'peerModerator', moderator: 'moderator', 'safeguarding-lead': 'lead', researcher: 'researcher', admin: 'admin' } as const;
    for (const role of roles) people.set(role, await community.as[bring[role]](`Visitor ${'abcdef'[roles.indexOf(role)]}`));
  });
  afterAll(() => community.stop());

  it.each(everyEndpoint.map(({ endpoint }) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))('%s is there, for those it is for and nobody else', async (_, endpoint) => {
    const path = filled(endpoint.path);
    const asNobody = await ask(community.url, endpoint.method, path);
    if (endpoint.who === 'anyone') expect(asNobody.status).not.toBe(401);
    else expect(asNobody).toMatchObject({ status: 401, body: { code: 'session.required' } });
    for (const role of roles) {
      // Ending one's own session would end the test's.
      if (endpoint.path === '/sessions/current') continue;
      const answer = await people.get(role)!.ask(endpoint.method, path);
      const may = endpoint.who === 'anyone' || can(role, endpoint.who) || can('peer', endpoint.who);
      if (may) expect(answer.body?.code, `${role} may`).not.toBe('not-allowed');
      else expect(answer, `${role} may not`).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      expect(answer.status).toBeLessThan(500);
      expect(answer.status).not.toBe(405);
    }
  });

  it('needs only acts that some role holds', () => {
    for (const act of acts) expect(roles.some((role) => can(role, act)), act).toBe(true);
  });
});
