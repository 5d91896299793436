import { io, type Socket } from 'socket.io-client';
import pg from 'pg';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { figuresOf, report, timed } from '../helpers/figures.js';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';

const heldWords = 'does anyone know which methodterm works best, please tell me how';
const rounds = 100;

/** From a held post's answer (its commit) to its case on a moderator's open desk, against one bare NOTIFY round trip. */
describe('a held post reaches the desk', () => {
  let community: Community;
  let mina: Person;
  let socket: Socket;

  beforeAll(async () => {
    community = await startCommunity();
    mina = await community.as.peer('Mina');
    const sol = await community.as.moderator('Sol');
    socket = io(community.url, { auth: { token: sol.token }, transports: ['websocket'] });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', () => resolve());
      socket.once('connect_error', reject);
    });
    await socket.emitWithAck('follow', { topic: 'cases' });
  });
  afterAll(async () => {
    socket.close();
    await community.stop();
  });

  it('is measured', async () => {
    const baseline = figuresOf(await notifyRoundTrips(community.database.url, rounds));
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      let heard = 0;
      const arrived = new Promise<void>((resolve) => {
        const hear = (message: { type: string }): void => {
          if (message.type !== 'case.opened') return;
          heard = performance.now();
          socket.off('message', hear);
          resolve();
        };
        socket.on('message', hear);
      });
      await mina.posts(`${heldWords} (${round})`);
      const answered = performance.now();
      await arrived;
      waits.push(Math.max(0, heard - answered));
    }
    const figures = figuresOf(waits);
    report('desk', 'bare NOTIFY round trip (baseline), ms', baseline);
    report('desk', 'held post: answer → case on the desk, ms', figures, figures.median / baseline.median);
  }, 300_000);
});

const notifyRoundTrips = async (url: string, times: number): Promise<number[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('LISTEN bench');
  const taken = await timed(times, async () => {
    const heard = new Promise((resolve) => client.once('notification', resolve));
    await client.query(`SELECT pg_notify('bench', 'x')`);
    await heard;
  });
  await client.end();
  return taken;
};
