import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../server/src/demo/team.js';
import { desktop, openScreen, phone, type Screen } from '../helpers/browser.js';
import { nightly } from '../helpers/nightly.js';
import { startHouse, type House } from '../helpers/two-shapes.js';
import { signInThroughThePages, tokenFor } from '../helpers/visitors.js';
import { ask } from '../helpers/person.js';

const signedOut = ['/', '/join', '/sign-in', '/recover', '/help', '/guidelines', '/releases'];
const peers = ['/feed', '/spaces', '/write', '/still-waiting', '/notices', '/me', '/spaces/night-owls'];
const desk = ['/desk'];

const tablet = { width: 768, height: 1024 } as const;
const sample = [
  [phone, 'light'],
  [desktop, 'dark'],
] as const;
const everyLook = [phone, tablet, desktop].flatMap((size) => [
  [size, 'light'] as const,
  [size, 'dark'] as const,
]);

/** The demo community in real Chromium: what a phone at night, a keyboard and a screen reader need. */
describe('the pages are for everybody', () => {
  let house: House;
  const screens: Screen[] = [];
  const open = async (size: { readonly width: number; readonly height: number }, look: 'light' | 'dark' = 'light'): Promise<Screen> => {
    const screen = await openScreen(house.url, size, look);
    screens.push(screen);
    return screen;
  };

  beforeAll(async () => {
    house = await startHouse('one machine', { demo: true });
  });
  afterAll(async () => {
    for (const screen of screens) await screen.close();
    await house.stop();
  });

  const faultsOn = async (page: Page, path: string): Promise<string[]> => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    return violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  };

  it('axe finds nothing on a phone in light and a desktop in dark', async () => {
    const faults: string[] = [];
    for (const [size, look] of nightly ? everyLook : sample) {
      const { page } = await open(size, look);
      for (const path of signedOut) faults.push(...(await faultsOn(page, path)));
      await signInThroughThePages(page, 'mina_tea', demoPassword);
      for (const path of peers) faults.push(...(await faultsOn(page, path)));
    }
    const { page } = await open(desktop);
    await signInThroughThePages(page, 'Sol', demoPassword);
    for (const path of desk) faults.push(...(await faultsOn(page, path)));
    expect(faults).toEqual([]);
  }, nightly ? 1_800_000 : 240_000);

  it('nothing is wider than a small phone, and targets are big enough for a thumb', async () => {
    const { page } = await open({ width: 320, height: 640 });
    await signInThroughThePages(page, 'mina_tea', demoPassword);
    for (const path of [...peers, '/help']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      const small = await page.getByRole('button').evaluateAll((buttons) =>
        buttons.filter((button) => button.checkVisibility() && button.getBoundingClientRect().height > 0 && button.getBoundingClientRect().height < 44).map((button) => button.textContent),
      );
      expect(small, path).toEqual([]);
    }
  }, 120_000);

  it('reading and answering work with sockets blocked', async () => {
    const { page, context } = await open(phone);
    await context.route('**/socket.io/**', (route) => route.abort());
    await signInThroughThePages(page, 'oakleaf', demoPassword);
    await page.goto('/feed');
    await page.getByRole('article').first().waitFor();
    await page.getByRole('article').filter({ hasText: 'FOUR' }).getByRole('link', { name: /repl/i }).first().click();
    await page.getByLabel('Your reply').fill('Even the sockets could not stop me saying well done.');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByText('Even the sockets could not stop me').first().waitFor();
  }, 60_000);

  it('a post that could not be sent is kept, says so, and goes when tried again', async () => {
    const { page, context } = await open(phone);
    await signInThroughThePages(page, 'conker', demoPassword);
    await page.goto('/write');
    await page.getByRole('radio', { name: /Just sharing/ }).check();
    await page.getByLabel('Where?').selectOption('the-living-room');
    await page.getByLabel('What would you like to say?').fill('The signal went just as I got to the good part.');
    await context.route('**/api/v1/posts', (route) => route.abort());
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByText('Not sent yet').waitFor();
    await page.reload();
    expect(await page.getByLabel('What would you like to say?').inputValue()).toBe('The signal went just as I got to the good part.');
    await context.unroute('**/api/v1/posts');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForURL(/\/posts\//);
    const token = await tokenFor(house.url, 'conker', demoPassword);
    const { body } = await ask(house.url, 'GET', '/feed?space=the-living-room', { token });
    expect(body.items.filter((post: { body: string }) => post.body.startsWith('The signal went'))).toHaveLength(1);
  }, 60_000);

  it('help is there signed out, and offline once it was opened', async () => {
    const { page, context } = await open(phone);
    await page.goto('/help');
    await page.getByText('116 123').first().waitFor();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.reload();
    await page.getByText('116 123').first().waitFor();
    await context.setOffline(true);
    await page.goto('/help');
    await page.getByText('116 123').first().waitFor();
    await context.setOffline(false);
  }, 60_000);

  it('"Exit this page" goes elsewhere at once and signs out; so does Shift pressed three times', async () => {
    for (const leave of [
      (page: Page) => page.getByRole('button', { name: /Exit this page/ }).or(page.getByRole('link', { name: /Exit this page/ })).first().click(),
      async (page: Page) => {
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      },
    ]) {
      const { page, context } = await open(phone);
      await context.route(/^https:\/\//, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
      await signInThroughThePages(page, 'curlew', demoPassword);
      await page.goto('/feed');
      await page.getByRole('article').first().waitFor();
      await leave(page);
      await page.waitForURL(/^https:\/\//);
      await page.goto(`${house.url}/feed`);
      await expect.poll(() => page.getByRole('article').count()).toBe(0);
    }
  }, 90_000);

  it('a keyboard alone can reach a post, open it and answer', async () => {
    const { page } = await open(desktop);
    await signInThroughThePages(page, 'tealight', demoPassword);
    await page.goto('/feed');
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('article') !== null && /repl/i.test(document.activeElement?.textContent ?? ''))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/posts\//);
    await page.getByLabel('Your reply').waitFor();
  }, 60_000);
});
