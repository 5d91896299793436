import { startApp, type RunningApp } from '../../server/src/start-app.js';
import { GrantRole } from '../../server/src/identity/public.js';
import { CreateSpace } from '../../server/src/community/public.js';
import { Transaction } from '../../server/src/platform/public.js';
import { Relay } from '../../server/src/platform/events/relay.js';
import { Sweeper } from '../../server/src/platform/sweeper/sweeper.js';
import type { Clock, Log } from '../../server/src/platform/public.js';
import type { Role } from '@alongside/shared/identity/permissions';
import { demoSpaces } from '../../server/src/demo/words/spaces.js';
import { join, type Person } from './person.js';
import { testSettings } from './settings.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { eventually } from './eventually.js';

export interface Community {
  readonly url: string;
  readonly database: TestDatabase;
  readonly running: RunningApp;
  /** People by role and name, made on first mention: `await as.peer('Mina')`. */
  readonly as: Readonly<Record<'peer' | 'peerModerator' | 'moderator' | 'lead' | 'researcher' | 'admin', (name: string) => Promise<Person>>>;
  /** Waits until every event has reached its listeners. */
  settle(): Promise<void>;
  /** Runs every sweep once. */
  sweep(): Promise<void>;
  /** A provider of the running house, for what has no door of its own in a test. */
  get<T>(token: abstract new (...given: never[]) => T): T;
  stop(): Promise<void>;
}

export interface CommunityOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly kind?: 'web' | 'both';
}

const roleOf: Readonly<Record<keyof Community['as'], Role>> = {
  peer: 'peer',
  peerModerator: 'peer-moderator',
  moderator: 'moderator',
  lead: 'safeguarding-lead',
  researcher: 'researcher',
  admin: 'admin',
};

/** The whole house on a database of its own, with the demo's eight spaces and nobody in it yet. */
export const startCommunity = async (options: CommunityOptions = {}): Promise<Community> => {
  const database = await cloneDatabase();
  const running = await startApp(testSettings({ DATABASE_URL: database.url, ...options.settings }), {
    kind: options.kind ?? 'both',
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  const get = <T>(token: abstract new (...given: never[]) => T): T => running.app.get(token as never);
  const url = `http://127.0.0.1:${running.port}`;
  for (const space of demoSpaces) await get(CreateSpace).run(space);

  const people = new Map<string, Promise<Person>>();
  const bring = (role: Role) => (name: string) => {
    const known = people.get(`${role} ${name}`);
    if (known !== undefined) return known;
    const coming = join(url, name).then(async (person) => {
      if (role !== 'peer') await get(Transaction).run((tx) => get(GrantRole).run(tx, { memberId: person.id, role }));
      return person;
    });
    people.set(`${role} ${name}`, coming);
    return coming;
  };
  const as = Object.fromEntries(Object.entries(roleOf).map(([key, role]) => [key, bring(role)])) as unknown as Community['as'];

  return {
    url,
    database,
    running,
    as,
    get,
    settle: () =>
      eventually(async () => {
        await get(Relay).deliverDue();
        const [row] = await database.query<{ waiting: string }>('SELECT count(*) AS waiting FROM outbox_delivery');
        if (row?.waiting !== '0') throw new Error(`${row?.waiting} deliveries still wait`);
      }),
    sweep: () => get(Sweeper).sweepAll(),
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
};
