import type { Page } from 'playwright-core';
import { ask } from './person.js';

export const visitorPassword = 'a kettle on a rainy sunday';

/** Joins through the pages, as a newcomer does, and lands on the feed. */
export const joinThroughThePages = async (page: Page, name: string): Promise<void> => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Join', exact: true }).click();
  await page.getByLabel('A made-up name').fill(name);
  await page.getByLabel('A password', { exact: true }).fill(visitorPassword);
  await page.getByLabel('I am 18 or over').check();
  await page.getByLabel(/I have read the guidelines/).check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('heading', { name: `Welcome, ${name}` }).waitFor();
  await page.getByLabel('I have noted it down').check();
  await page.getByRole('button', { name: 'Go to the feed' }).or(page.getByRole('link', { name: 'Go to the feed' })).click();
  await page.getByRole('heading', { name: 'Feed', level: 1 }).waitFor();
};

/** Signs in through the pages. */
export const signInThroughThePages = async (page: Page, name: string, password = visitorPassword): Promise<void> => {
  await page.goto('/sign-in');
  await page.getByLabel('Your name here').fill(name);
  await page.getByLabel('Your password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
};

/** Writes a post through the pages, in the living room unless told otherwise. */
export const writeThroughThePages = async (page: Page, body: string, space = 'the-living-room'): Promise<void> => {
  await page.goto('/write');
  await page.getByRole('radio', { name: /Talk with me/ }).check();
  await page.getByLabel('Where?').selectOption(space);
  await page.getByLabel('What would you like to say?').fill(body);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
};

/** Gives a member of this house a role and signs in over HTTP; answers a session token. */
export const tokenFor = async (url: string, name: string, password = visitorPassword): Promise<string> => {
  const answer = await ask(url, 'POST', '/sessions', { body: { username: name, password } });
  return answer.body.session.token;
};
