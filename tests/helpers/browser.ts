import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? 'chromium';

export const phone = { width: 360, height: 760 } as const;
export const desktop = { width: 1280, height: 860 } as const;

export interface Screen {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses outside the house that the page asked for: there should never be any. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

/** One person's own browser, with nothing in it yet. */
export const openScreen = async (
  url: string,
  size: { readonly width: number; readonly height: number } = phone,
  look: 'light' | 'dark' = 'light',
): Promise<Screen> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath,
    args: flags,
    headless: true,
    viewport: size,
    colorScheme: look,
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  return {
    page,
    context,
    foreign,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
