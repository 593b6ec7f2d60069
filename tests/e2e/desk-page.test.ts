import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { violationsIn } from '../support/axe';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

/** "Press office" in the menu, its widgets on the home page, and which way words run in the forms. */

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

test('an editor sees in French what waits, what comes out when and what was done, and opens it', async () => {
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
  const act = page.locator('[data-verb="submit"]', { hasText: 'THAMM commence dans 3 villes' });
  expect(await act.textContent()).toContain('a remis THAMM commence dans 3 villes pour relecture');
  expect(await violationsIn(page)).toEqual([]);
  await editor.shoot('desk-page-fr', 'whole');
  await waiting.getByRole('link', { name: 'THAMM commence dans 3 villes' }).click();
  await page.waitForURL((url) => url.pathname.includes(submitted) && url.search.includes('fr'));
  await page.locator('[data-stage="submitted"]').waitFor();
});

test('she sees the agenda as a calendar, by the days of the institution, and goes from month to month', async () => {
  for (const hour of ['matin', 'midi', 'jour', 'même']) {
    await desk.published('press-release', { fr: { title: `Paru ce ${hour}` } });
  }
  const late = await desk.bringTo('approved', await desk.draft('press-release', { fr: { title: 'Vœux de février' } }));
  await desk.act('schedule', late, { embargoUntil: '2027-01-31T23:30:00.000Z' });
  const { page, shoot } = panels[0]!;
  await openPage(panels[0]!, fr['press-office.desk.menu']);
  await page.getByRole('button', { name: fr['press-office.desk.agenda.view.calendar'] }).click();
  const today = page.locator('td[aria-current="date"]');
  // Three of a day at first, and the fourth when somebody asks for it.
  const others = today.getByRole('button', { name: '1 autre' });
  await others.waitFor();
  expect(await today.getByRole('link').count()).toBe(3);
  await others.click();
  await today.getByRole('link', { name: 'Paru ce matin' }).waitFor();
  expect(await today.getByRole('link').count()).toBe(4);
  expect(await today.getAttribute('data-day')).toBe('2027-01-20');
  expect(await today.locator('[data-state]').first().textContent()).toContain(
    `10:00${fr['press-office.publication.stage.published']}`,
  );
  expect(await page.locator('th[scope=col]').first().textContent()).toBe('lun.');
  await shoot('desk-calendar-fr', 'whole');
  await page.getByRole('button', { name: fr['press-office.desk.calendar.month-after'] }).press('Enter');
  await page.getByRole('heading', { name: 'février 2027' }).waitFor();
  // An hour before midnight in UTC is the next day in Casablanca.
  await page.locator('[data-day="2027-02-01"]').getByRole('link', { name: 'Vœux de février' }).waitFor();
  expect(new URL(page.url()).search).toBe('?view=calendar&month=2027-02');
  expect(await violationsIn(page)).toEqual([]);
});

test('her home page shows her in brief what waits', async () => {
  const { page, shoot } = panels[0]!;
  await page.goto(`${application.address}/admin/`);
  const waiting = page.locator('[data-strapi-widget-id="plugin::press-office.waiting"]');
  await waiting.getByRole('link', { name: 'THAMM commence dans 3 villes' }).waitFor();
  await page.locator('[data-strapi-widget-id="plugin::press-office.acts"] [data-verb="submit"]').first().waitFor();
  await shoot('home-fr', 'whole');
  // The frame and heading of a widget are Strapi's.
  expect(await violationsIn(page, { include: '[data-strapi-widget-id*="press-office"] main' })).toEqual([]);
});

test('a writer sees in Arabic what was sent back to her, and nothing that she may not approve or read', async () => {
  const id = await desk.bringTo('submitted', await desk.draft('press-release', { ar: { title: 'بلاغ للتصحيح' } }));
  await desk.act('send-back', id, { reason: 'أضف المصدر.' });
  const writer = await signedIn('writer', 'ar');
  await openPage(writer, ar['press-office.desk.menu']);
  const { page } = writer;
  const sentBack = page.locator('[data-reason="sent-back"]');
  await sentBack.waitFor();
  expect(await sentBack.textContent()).toContain('أضف المصدر.');
  expect(await page.locator('[data-reason="to-approve"]').count()).toBe(0);
  expect(await page.getByRole('heading', { name: ar['press-office.acts'] }).count()).toBe(0);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
  // What a page is about begins where its title does.
  const rightOf = (words: string) =>
    page
      .locator('[data-strapi-header]')
      .getByText(words, { exact: true })
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().right);
      });
  expect(await rightOf(ar['press-office.desk.subtitle'])).toBe(await rightOf(ar['press-office.desk.menu']));
  await writer.shoot('desk-page-ar');
  await page.goto(`${application.address}/admin`);
  const box = page.locator('section:has(main table)').first();
  const [own, head] = [await box.boundingBox(), await box.getByRole('heading').first().boundingBox()];
  // On the home page too: Strapi's own boxes begin at the right, and show where their lines begin.
  expect(own!.x + own!.width - (head!.x + head!.width)).toBeLessThan(80);
  const row = (await box.locator('tbody td').first().boundingBox())!;
  expect(row.x + row.width).toBeLessThanOrEqual(own!.x + own!.width);
  await writer.shoot('home-ar', 'whole');
  await page.goto(`${application.address}/admin/plugins/press-office?view=calendar&month=2026-12`);
  await page.getByRole('heading', { name: 'دجنبر 2026' }).waitFor();
  const heads = page.locator('th[scope=col]');
  expect(await heads.allTextContents()).toEqual([
    'الاثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'الأحد',
  ]);
  const [first, last] = [await heads.first().boundingBox(), await heads.last().boundingBox()];
  expect(first!.x).toBeGreaterThan(last!.x);
  expect(await page.locator('[data-day="2026-12-31"] time').textContent()).toContain('31 دجنبر 2026');
  expect(await violationsIn(page)).toEqual([]);
  await writer.shoot('desk-calendar-ar', 'whole');
});

test('whoever may read figures alone is led to them by the menu', async () => {
  const { strapi, address } = application;
  const role = await strapi.service('admin::role').create({ name: 'Statistician', code: 'statistician' });
  await strapi.service('admin::role').assignPermissions(role.id, [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'plugin::press-office.figure',
      properties: { fields: ['key', 'label', 'value'], locales: ['ar'] },
    },
  ]);
  const administrator = await createAdministrator(strapi, 'statistician');
  const statistician = await signInToPanel(browser, { ...application, administrator }, 'fr');
  panels.push(statistician);
  const { page } = statistician;
  await page.getByRole('link', { name: fr['press-office.desk.menu'], exact: true }).click();
  await page.waitForURL(`${address}/admin/plugins/press-office/figures`);
  await page.getByRole('heading', { level: 1, name: fr['press-office.figures.title'] }).waitFor();
  await statistician.close();
});

test('Arabic content runs from right to left in a French panel too, and French content does not', async () => {
  const text = (words: string) => [{ type: 'text', text: words }];
  const id = await desk.draft('press-release', {
    ar: {
      title: 'THAMM: إطلاق البرنامج',
      slug: 'thamm',
      body: [
        { type: 'paragraph', children: text('THAMM برنامج للتنقل.') },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: text('66.729 متدربا') }] },
        { type: 'quote', children: text('نعمل معا.') },
        { type: 'code', children: text('a = 1;') },
      ],
    },
    fr: { title: 'Le programme', body: [{ type: 'paragraph', children: text('Un programme.') }] },
  });
  const { page, visit, shoot } = panels[0]!;
  const directionOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  await visit('press-release', { documentId: id }, 'ar');
  await page.locator('[data-slate-editor] li').waitFor();
  expect(await Promise.all(['[name=title]', '[name=slug]', ...blocks].map(directionOf))).toEqual([
    ...['rtl', 'ltr'],
    ...['rtl', 'rtl', 'rtl', 'ltr'],
  ]);
  // The bullet is outside the item, at its right: there is more room there than at the left.
  const [list, item] = [await boxOf(page, `${blocks[1]} `), await boxOf(page, '[data-slate-editor] li')];
  expect(list.x + list.width - (item.x + item.width)).toBeGreaterThan(item.x - list.x);
  await shoot('arabic-content-fr', 'whole');
  await visit('press-release', { documentId: id }, 'fr');
  await page.locator('[data-slate-editor] p, [data-slate-editor] [data-slate-node=element]').first().waitFor();
  expect(await Promise.all(['[name=title]', '[data-slate-editor]'].map(directionOf))).toEqual(['ltr', 'ltr']);
});

const blocks = ['p', 'ul', 'blockquote', 'pre'].map((tag) => `[data-slate-editor] ${tag}`);

async function boxOf(page: Panel['page'], selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown.`);
  return box;
}
