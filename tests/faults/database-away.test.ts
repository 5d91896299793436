import { Problem } from '@alongside/shared/kernel/problem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../helpers/eventually.js';
import { join, person, type Person } from '../helpers/person.js';
import { startProxy, type Proxy } from '../helpers/proxy.js';
import { startHouse, type House } from '../helpers/two-shapes.js';
import { demoSpaces } from '../../server/src/demo/words/spaces.js';

describe('the database goes away and comes back', () => {
  let house: House;
  let wire: Proxy;
  let mina: Person;

  beforeAll(async () => {
    house = await startHouse('scaled out', {
      between: async (databaseUrl) => {
        const url = new URL(databaseUrl);
        wire = await startProxy({ host: url.hostname, port: Number(url.port) });
        url.port = String(wire.port);
        return url.toString();
      },
    });
    const joined = await join(house.url, 'Mina');
    await house.database.query(`INSERT INTO role_grant (member_id, role, granted_at) VALUES ($1, 'admin', now())`, [joined.id]);
    mina = person(house.url, joined);
    for (const { slug, ...settings } of demoSpaces) await mina.ask('PUT', `/admin/spaces/${slug}`, settings);
  });
  afterAll(async () => {
    await house.stop();
    await wire.stop();
  });

  it('says so kindly with 503, keeps nothing by halves, and goes on by itself', async () => {
    const draft = { space: 'the-living-room', body: 'The bus was late and I was glad of it.', wish: 'sharing', contentNotes: [] };
    const key = { 'idempotency-key': 'the-same-key-each-time' };
    wire.cut();
    const refused = await eventually(async () => {
      const answer = await mina.ask('POST', '/posts', draft, key);
      expect(answer.status).toBe(503);
      return answer;
    });
    const problem = Problem.parse(refused.body);
    expect(problem).toMatchObject({ code: 'service.away', status: 503 });
    expect(problem.detail).toContain('What you wrote is still here');
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect((await fetch(`${house.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${house.url}/health/live`)).status).toBe(200);

    wire.heal();
    await eventually(async () => {
      const answer = await mina.ask('POST', '/posts', draft, key);
      expect(answer.status).toBe(201);
    }, 30_000);
    const again = await mina.ask('POST', '/posts', draft, key);
    expect(again.status).toBe(201);
    expect(await house.database.query('SELECT 1 FROM post WHERE body = $1', [draft.body])).toHaveLength(1);
    await eventually(async () => expect(await house.database.query('SELECT 1 FROM outbox_delivery')).toEqual([]), 30_000);
  });

  it('Redis gone: people can still read and write, and nothing waits for it', async () => {
    await house.redis!.kill();
    expect((await mina.get('/feed')).status).toBe(200);
    const posted = await mina.posts('Still here without it.');
    expect(posted.visibility).toBe('visible');
    await house.redis!.start();
  });
});
