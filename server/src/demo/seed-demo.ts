import { CreateSpace, Memberships, Recount } from '#community';
import { Passwords, SeedMember } from '#identity';
import { Clock, Database, Transaction, type SettingsValues } from '#platform';
import { Safety } from '#safety';
import { isForPeople } from '../platform/config/settings.js';
import type { RunningApp } from '../start-app.js';
import { importHistory, type DemoIds } from './import-history.js';
import { layOutHistory } from './lay-out-history.js';
import { liveToday } from './live-today.js';
import { releasePastMonths } from './release-past-months.js';
import { demoPassword, demoTeam, signIns } from './team.js';
import { demoThreads } from './threads.js';
import { demoMembers } from './words/members.js';
import { demoSpaces } from './words/spaces.js';

const dayMs = 86_400_000;

/**
 * Fills an empty community with made-up people and six months of talk, once; then lives its last hour through the front
 * door, so that notices, cases and counts are real ones.
 * @returns lines that say how to sign in; none where the demo is off
 */
export const seedDemo = async (app: RunningApp, settings: SettingsValues): Promise<readonly string[]> => {
  if (settings.DEMO === 'off' || isForPeople(settings)) return [];
  const database = app.app.get(Database);
  const [{ people } = { people: 0 }] = await database.query<{ people: number }>('SELECT count(*)::int AS people FROM member');
  if (people === 0) {
    console.log('Making the demo community (once) ...');
    await fillWithHistory(app);
    if (app.port !== undefined) await liveToday(`http://127.0.0.1:${app.port}`);
    await releasePastMonths(app, settings);
    return signIns();
  }
  const known = await database.one('SELECT id FROM member WHERE username = $1', [demoMembers[0]!.username]);
  return known === undefined ? [] : signIns();
};

const fillWithHistory = async (app: RunningApp): Promise<void> => {
  const get = app.app.get.bind(app.app);
  const now = get(Clock).now();
  const history = layOutHistory(demoThreads, demoMembers.map((member) => member.username), now);
  const passwordHash = await get(Passwords).hash(demoPassword);
  const spaces = new Map<string, string>();
  for (const space of demoSpaces) spaces.set(space.slug, await get(CreateSpace).run(space));
  await get(Transaction).run(async (tx) => {
    const members = new Map<string, string>();
    const first = firstWords(history.posts, history.replies);
    for (const { username, about, interests, joinedDaysAgo } of demoMembers) {
      const joined = Math.min(now.getTime() - joinedDaysAgo * dayMs, (first.get(username) ?? Infinity) - dayMs / 2);
      members.set(username, await get(SeedMember).run(tx, { username, passwordHash, about, interests, joinedAt: new Date(joined) }));
    }
    for (const { username, about, roles } of demoTeam) {
      const joinedAt = new Date(now.getTime() - 200 * dayMs);
      members.set(username, await get(SeedMember).run(tx, { username, passwordHash, about, roles, joinedAt }));
    }
    const ids: DemoIds = { members, spaces };
    for (const { space, author } of [...history.posts, ...history.replies.map((reply) => ({ space: reply.post.space, author: reply.author }))]) {
      await get(Memberships).admit(spaces.get(space)!, members.get(author)!, tx);
    }
    await importHistory(tx, history, ids, get(Safety));
    await get(Recount).repair(tx);
  });
};

/** When each member first says something, in milliseconds: nobody speaks before they joined. */
const firstWords = (...lists: readonly (readonly { author: string; at: Date }[])[]): Map<string, number> => {
  const first = new Map<string, number>();
  for (const { author, at } of lists.flat()) first.set(author, Math.min(first.get(author) ?? Infinity, at.getTime()));
  return first;
};
