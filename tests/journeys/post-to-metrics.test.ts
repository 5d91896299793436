import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../helpers/eventually.js';
import type { Person } from '../helpers/person.js';
import { startCommunity, type Community } from '../helpers/start-community.js';
import { SettableClock } from '../rooms/insights/past.js';

const clock = new SettableClock();
let community: Community;
beforeAll(async () => {
  community = await startCommunity({ clock });
});
afterAll(() => community.stop());

const names = ['Mina', 'Tom', 'Ari', 'Bea', 'Cato', 'Dee', 'Eli', 'Fay', 'Gil', 'Hana', 'Ivo', 'Jun'];
const at = (time: string) => clock.set(new Date(`2025-10-14T${time}Z`));

it('somebody posts, the next person answers and sends a reaction, and the month tells how much was given and nothing else', async () => {
  at('09:00:00');
  const people: Person[] = [];
  for (const name of names) people.push(await community.as.peer(name));
  const nextAfter = (index: number): Person => people[(index + 1) % people.length]!;
  const posts = [];
  for (const mina of people) posts.push(await mina.posts(`${mina.name} has put the kettle on.`));
  at('09:40:00');
  for (const [index, post] of posts.entries()) {
    await nextAfter(index).replies(post, 'Two sugars, please.');
    await nextAfter(index).reacts(post, 'with-you');
  }
  await community.settle();

  // A circle of twelve: everybody gave one contact and received one, a reply and a reaction each.
  const contacts = await community.database.query(
    `SELECT encode(giver_key, 'hex') AS giver, form, day::text, replies, reactions FROM support_contact`,
  );
  expect(contacts).toHaveLength(12);
  expect(new Set(contacts.map(({ giver }: any) => giver)).size).toBe(12);
  for (const contact of contacts) expect(contact).toMatchObject({ form: 'community', day: '2025-10-14', replies: 1, reactions: 1 });

  // What is held or taken back is not support.
  const [mina, tom] = [people[0]!, people[1]!];
  const another = await mina.posts('Is it raining where you are?');
  await tom.replies(another, 'does anyone know the best way to methodterm');
  const taken = await tom.replies(another, 'It is.');
  await tom.ask('DELETE', `/replies/${taken.id}`);
  await community.settle();
  expect(await community.database.query('SELECT 1 FROM support_contact WHERE replies > 1')).toEqual([]);

  clock.set(undefined);
  const admin = await community.as.admin('Ros');
  const asked = await admin.ask('POST', '/admin/releases', { period: '2025-10', periodType: 'month' });
  expect(asked.status).toBe(202);
  const anybody = (path: string) => fetch(`${community.url}/api/v1/research/releases/${asked.body.release.id}${path}`);
  await eventually(async () => expect((await anybody('')).status).toBe(200), 60_000);

  const shown = async (table: string) => {
    const { rows } = await (await anybody(`/tables/${table}.json`)).json();
    return rows.filter((row: any) => row.status === 'ok').map((row: any) => [row.form, row.band, row.subgroup_value, row.value]);
  };
  expect(await shown('T1')).toEqual([[null, 'both', '0-1', 10]]);
  expect(await shown('T4')).toEqual([[null, '<=1h', null, 10]]);
  expect(await shown('T5')).toEqual([['community', null, null, 10]]);

  const everything = (await Promise.all(['', '/tables/T1.csv', '/tables/T5.csv', '/codebook.json'].map(async (path) => (await anybody(path)).text()))).join();
  for (const { id, name } of people) {
    expect(everything).not.toContain(id);
    expect(everything).not.toContain(name);
  }
  expect(everything).not.toContain('kettle');
}, 120_000);
