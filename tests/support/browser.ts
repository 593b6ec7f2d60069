import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

import type { OpenApplication } from './open-application';

const screenshots = path.resolve(__dirname, '..', '..', '.tmp', 'e2e');
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium without a window, on an empty profile; `CHROMIUM` names another binary. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: switches });

/** The admin panel in one language, with the application's administrator signed in. */
export interface Panel {
  page: Page;
  /** Opens the list of a noun, or with `create` its empty form, in a locale of the content. */
  visit(noun: string, where?: 'list' | 'create' | { documentId: string }, locale?: string): Promise<void>;
  /** Keeps what the page shows as `.tmp/e2e/{name}.png`; `whole` for a form from its head to its foot. */
  shoot(name: string, size?: 'window' | 'whole'): Promise<void>;
  /** What went wrong in the page itself since the last question. */
  faults(): string[];
  close(): Promise<void>;
}

/** Signs in at the panel as a person does. */
export async function signInToPanel(
  browser: Browser,
  { address, administrator }: OpenApplication,
  language: 'ar' | 'fr' | 'en',
): Promise<Panel> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => localStorage.setItem('strapi-admin-language', chosen), language);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${address}/admin/auth/login`);
  await page.fill('[name=email]', administrator.email);
  await page.fill('[name=password]', administrator.password);
  await page.click('[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return {
    page,
    async visit(noun, where = 'list', locale = 'ar') {
      // The panel draws its buttons when the page is idle, which a page behind another one hardly is.
      await page.bringToFront();
      const step = { list: '', create: '/create' };
      const rest = typeof where === 'string' ? step[where] : `/${where.documentId}`;
      const collection = `${address}/admin/content-manager/collection-types/plugin::press-office.${noun}`;
      await page.goto(`${collection}${rest}?plugins[i18n][locale]=${locale}`);
      await page
        .locator(where === 'list' ? 'main table, main [href*=create]' : 'aside button')
        .first()
        .waitFor();
    },
    shoot: (name, size = 'window') => shoot(page, name, size),
    faults: () => faults.splice(0),
    close: () => context.close(),
  };
}

async function shoot(page: Page, name: string, size: 'window' | 'whole'): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  const before = page.viewportSize();
  if (size === 'whole') await page.setViewportSize({ width: 1440, height: 2700 });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  if (before !== null) await page.setViewportSize(before);
}
