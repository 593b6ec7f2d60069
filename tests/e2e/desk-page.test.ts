import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

/** "Press office" in the menu: what waits, and the agenda. */

// A busy machine draws the panel late.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
const panels: Panel[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  application.setClock('2027-01-20T09:00:00.000Z');
  desk = deskOf(application.strapi);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect(panels.flatMap(({ faults }) => faults())).toEqual([]);
});

async function signedIn(role: 'writer' | 'editor', language: 'ar' | 'fr'): Promise<Panel> {
  const administrator = await createAdministrator(application.strapi, `press-office-${role}`);
  const panel = await signInToPanel(browser, { ...application, administrator }, language);
  panels.push(panel);
  return panel;
}

/** Opens the page by the menu, as staff do. */
async function openPage({ page }: Panel, name: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

test('an editor sees what waits for her and what is scheduled, in French, and opens it', async () => {
  const submitted = await desk.bringTo(
    'submitted',
    await desk.draft('press-release', {
      ar: { title: 'إطلاق برنامج THAMM في 3 مدن' },
      fr: { title: 'THAMM commence dans 3 villes' },
    }),
  );
  await desk.bringTo('scheduled', await desk.draft('press-release', { ar: { title: 'بلاغ مبرمج' } }));
  const editor = await signedIn('editor', 'fr');
  await openPage(editor, fr['press-office.desk.menu']);
  const { page } = editor;
  const waiting = page.locator('[data-reason="to-approve"]');
  await waiting.waitFor();
  expect(await waiting.textContent()).toContain(fr['press-office.desk.reason.to-approve']);
  const scheduled = page.locator('[data-state="scheduled"]');
  await scheduled.waitFor();
  // In the institution's time: Casablanca's, which is an hour ahead.
  expect(await scheduled.textContent()).toContain('2099');
  expect(await scheduled.locator('bdi').getAttribute('dir')).toBe('rtl');
  await editor.shoot('desk-page-fr');
  await waiting.getByRole('link', { name: 'THAMM commence dans 3 villes' }).click();
  await page.waitForURL((url) => url.pathname.includes(submitted) && url.search.includes('fr'));
  await page.locator('[data-stage="submitted"]').waitFor();
});

test('a writer sees in Arabic what was sent back to her, and nothing that she may not approve', async () => {
  const id = await desk.bringTo('submitted', await desk.draft('press-release', { ar: { title: 'بلاغ للتصحيح' } }));
  await desk.act('send-back', id, { reason: 'أضف المصدر.' });
  const writer = await signedIn('writer', 'ar');
  await openPage(writer, ar['press-office.desk.menu']);
  const { page } = writer;
  const sentBack = page.locator('[data-reason="sent-back"]');
  await sentBack.waitFor();
  expect(await sentBack.textContent()).toContain('أضف المصدر.');
  expect(await page.locator('[data-reason="to-approve"]').count()).toBe(0);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
  await writer.shoot('desk-page-ar');
});
