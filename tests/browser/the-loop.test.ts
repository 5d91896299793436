import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSpaces } from '../../server/src/demo/words/spaces.js';
import { desktop, openScreen, phone, type Screen } from '../helpers/browser.js';
import { ask, join, person, type Person } from '../helpers/person.js';
import { shapes, startHouse, type House } from '../helpers/two-shapes.js';
import { joinThroughThePages, signInThroughThePages, writeThroughThePages } from '../helpers/visitors.js';

const heldWords = 'does anyone know which methodterm works best, please tell me how';
const pictures = fileURLToPath(new URL('../../test-results/screens/', import.meta.url));

/** Somebody posts, somebody answers, it is kept safe, it is counted: in real browsers, side by side. */
describe.each(shapes)('the loop in the browser, %s', (shape) => {
  let house: House;
  let admin: Person;
  const screens: Screen[] = [];
  const screen = async (size: typeof phone | typeof desktop, look: 'light' | 'dark' = 'light'): Promise<Page> => {
    const opened = await openScreen(house.url, size, look);
    screens.push(opened);
    return opened.page;
  };
  const picture = (page: Page, name: string) => page.screenshot({ path: `${pictures}${shape.replace(' ', '-')}-${name}.png` });

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    house = await startHouse(shape);
    const grant = async (name: string, role: string): Promise<Person> => {
      const joined = await join(house.url, name);
      await house.database.query('INSERT INTO role_grant (member_id, role, granted_at) VALUES ($1, $2, now())', [joined.id, role]);
      return person(house.url, joined);
    };
    admin = await grant('Wren', 'admin');
    await grant('Sol', 'moderator');
    for (const { slug, ...settings } of demoSpaces) await admin.ask('PUT', `/admin/spaces/${slug}`, settings);
  });
  afterAll(async () => {
    for (const opened of screens) await opened.close();
    await house.stop();
  });

  it('runs from the first post to the published count', async () => {
    const mina = await screen(phone);
    const ada = await screen(desktop, 'dark');
    const sol = await screen(desktop);

    // Two people join; the newcomer's first post says in plain words what happens next.
    await joinThroughThePages(mina, 'mina_tea');
    await joinThroughThePages(ada, 'brambles');
    await writeThroughThePages(mina, 'First day here. The kettle is on and I am nervous.');
    await mina.getByText(/what happens next|people can read it now|Your first post/i).first().waitFor();
    await picture(mina, 'first-post-phone');

    // The other one sees it without loading anything again, answers and reacts.
    await ada.getByText('First day here. The kettle is on and I am nervous.').waitFor();
    await picture(ada, 'feed-desktop-dark');
    await ada.getByRole('article').filter({ hasText: 'First day here' }).getByRole('link', { name: /Reply|repl/ }).first().click();
    await ada.getByLabel('Your reply').fill('Hello, and welcome. I was nervous too. The kettle helps.');
    await ada.getByRole('button', { name: 'Reply', exact: true }).click();
    await ada.getByText('Your reply is here now.').waitFor();

    // It arrives on the first one's open thread and among her notices.
    await mina.goto('/feed');
    await mina.getByRole('article').filter({ hasText: 'First day here' }).getByRole('link', { name: /Reply|repl/ }).first().click();
    await mina.getByText('The kettle helps.').waitFor();
    await ada.getByLabel('Your reply').fill('And so does the biscuit tin.');
    await ada.getByRole('button', { name: 'Reply', exact: true }).click();
    await mina.getByText('And so does the biscuit tin.').waitFor();
    await picture(mina, 'thread-phone');
    await mina.goto('/notices');
    await mina.getByText('brambles replied to you').first().waitFor();

    // What the pack holds reaches the desk, and no other peer.
    await signInThroughThePages(sol, 'Sol');
    await sol.goto('/desk');
    await sol.getByRole('heading', { level: 1 }).waitFor();
    await writeThroughThePages(ada, heldWords);
    await ada.getByText(/moderator/i).first().waitFor();
    await sol.getByText('brambles').first().waitFor();
    await picture(sol, 'desk-desktop');
    await mina.goto('/feed');
    await mina.getByText('First day here').first().waitFor();
    expect(await mina.getByText('methodterm').count()).toBe(0);

    // A moderator decides; after the ten seconds in which it can be undone, everybody can read it.
    await sol.getByRole('link', { name: /brambles/ }).first().click();
    await sol.getByText('methodterm').first().waitFor();
    await picture(sol, 'case-desktop');
    await releaseThroughTheDesk(sol);
    await mina.goto('/feed');
    // It comes with a content note, so it is folded until she chooses to read it.
    const released = mina.getByRole('article').filter({ hasText: 'methodterm' }).first();
    await released.waitFor({ timeout: 40_000 });
    await released.getByText('Read it').first().click();
    await released.getByText('methodterm').first().waitFor();
    await ada.goto('/notices');
    await ada.getByText(/post is up/).first().waitFor();

    // It is counted: a researcher, signed out, reads a frozen release.
    const month = new Date().toISOString().slice(0, 7);
    const [year = 0, number = 1] = month.split('-').map(Number);
    const period = number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
    expect((await admin.ask('POST', '/admin/releases', { period, periodType: 'month', demo: true })).status).toBeLessThan(300);
    const rowan = await screen(desktop);
    await expect.poll(async () => (await ask(house.url, 'GET', '/research/releases')).body.items.length, { timeout: 30_000 }).toBe(1);
    await rowan.goto('/releases');
    await rowan.getByRole('main').getByRole('link').first().click();
    await rowan.getByRole('table').first().waitFor();
    await picture(rowan, 'release-desktop');

    expect(screens.flatMap((opened) => opened.foreign)).toEqual([]);
  }, 240_000);
});

const releaseThroughTheDesk = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /take this case/i }).first().click();
  await page.getByRole('radio', { name: /^Show it to everybody/ }).check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('radio', { name: /No reply needed/ }).check();
  await page.getByLabel('Why, for colleagues').fill('Read it together; fine to show.');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await page.getByRole('button', { name: /undo/i }).waitFor();
};
