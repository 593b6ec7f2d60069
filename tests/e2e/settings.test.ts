import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { violationsIn } from '../support/axe';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { bootStrapi } from '../support/boot-strapi';
import type { OpenApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';
import { until } from '../support/until';

/** "Institution and rules" among Strapi's settings, and the sample world that is removed there. */

// A busy machine draws the panel late.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
const panels: Panel[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  // With the sample world, which is removed in the end.
  const booted = await bootStrapi({ servesPanel: true, environment: { PRESS_OFFICE_SAMPLE: 'true' } });
  const administrator = await createAdministrator(booted.strapi, 'strapi-super-admin');
  application = { ...booted, address: booted.origin(), administrator };
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect(panels.flatMap(({ faults }) => faults())).toEqual([]);
});

/** Opens the page from the panel's settings, as an administrator does. */
async function opened(language: 'ar' | 'fr', words: Record<string, string>): Promise<Panel> {
  const panel = await signInToPanel(browser, application, language);
  panels.push(panel);
  const { page } = panel;
  await page.bringToFront();
  await page.goto(`${application.address}/admin/settings`);
  const title = words['press-office.settings.title'] ?? '';
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return panel;
}

const present = async () => (await application.strapi.plugin('press-office').service('settings').report()).present;

test('an administrator sets the institution, its zone, digits and rules, in French', async () => {
  const panel = await opened('fr', fr);
  const { page } = panel;
  expect(await violationsIn(page, { include: 'main' })).toEqual([]);
  await panel.shoot('settings-fr', 'whole');
  await page.fill('[name="names.fr"]', 'Office de la formation');
  await page.fill('[name="boilerplates.ar"]', 'مكتب عمومي للتكوين.');
  const zone = page.getByRole('combobox', { name: fr['press-office.settings.time-zone'] });
  expect(await zone.inputValue()).toBe('Africa/Casablanca');
  await zone.click();
  await zone.fill('Tokyo');
  await page.getByRole('option', { name: 'Asia/Tokyo' }).click();
  // A rule that stops releases is not switched off by one click.
  const rule = page.locator('[data-rule="mixed-script"] [role="checkbox"]');
  await rule.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(fr['press-office.settings.rules.turn-off-help']).waitFor();
  expect(await rule.getAttribute('aria-checked')).toBe('true');
  await dialog.getByRole('button', { name: fr['press-office.settings.rules.turn-off'] }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await rule.getAttribute('aria-checked')).toBe('false');
  await page.getByRole('button', { name: fr['press-office.settings.save'] }).click();
  await page.getByText(fr['press-office.settings.saved']).waitFor();
  expect(await present()).toMatchObject({
    timeZone: 'Asia/Tokyo',
    rulesOff: ['mixed-script'],
    names: { fr: 'Office de la formation' },
    boilerplates: { ar: 'مكتب عمومي للتكوين.' },
  });
  // Back to what is configured.
  const goBack = fr['press-office.settings.go-back'].replace('{value}', 'Africa/Casablanca');
  await page.getByRole('button', { name: goBack }).click();
  expect(await zone.inputValue()).toBe('Africa/Casablanca');
  await page.getByRole('button', { name: fr['press-office.settings.save'] }).click();
  await until('the configuration’s zone is in force', async () =>
    (await present()).timeZone === 'Africa/Casablanca' ? true : null,
  );
});

test('in Arabic she keeps what she entered when someone else has saved meanwhile, and has the sample removed', async () => {
  const panel = await opened('ar', ar);
  const { page } = panel;
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
  expect(await violationsIn(page, { include: 'main' })).toEqual([]);
  await panel.shoot('settings-ar', 'whole');
  await page.fill('[name="names.ar"]', 'مكتب التكوين');
  const settings = application.strapi.plugin('press-office').service('settings');
  const { seen } = await settings.report();
  await settings.save({ seen, settings: { fourEyes: false, names: { ar: 'اسم من شخص آخر' } } });
  // A page loaded anew shows what was saved, but what was entered before was entered without knowing it.
  await page.reload();
  await page.locator('[name="names.ar"]').waitFor();
  expect(await page.inputValue('[name="names.ar"]')).toBe('مكتب التكوين');
  await page.getByRole('button', { name: ar['press-office.settings.save'] }).click();
  await page.getByRole('alert').filter({ hasText: 'حفظ شخص آخر' }).waitFor();
  expect((await present()).names.ar).toBe('اسم من شخص آخر');
  expect(await page.inputValue('[name="names.ar"]')).toBe('مكتب التكوين');
  expect(await page.locator('[data-meanwhile]').allInnerTexts()).toEqual([
    ar['press-office.settings.meanwhile'].replace('{value}', '\u2068اسم من شخص آخر\u2069'),
  ]);
  await panel.shoot('settings-meanwhile-ar');
  await page.getByRole('checkbox', { name: ar['press-office.settings.four-eyes-on'], checked: false }).waitFor();
  await page.getByRole('button', { name: ar['press-office.settings.save'] }).click();
  await page.getByText(ar['press-office.settings.saved']).waitFor();
  expect(await page.locator('[data-meanwhile]').count()).toBe(0);
  expect(await present()).toMatchObject({ fourEyes: false, names: { ar: 'مكتب التكوين' } });
  await page.getByRole('button', { name: ar['press-office.settings.sample.remove'] }).click();
  const dialog = page.getByRole('dialog');
  const removal = dialog.getByRole('button', { name: ar['press-office.settings.sample.remove'] });
  await dialog.locator('[data-kind="press-release"]').waitFor();
  expect(await dialog.locator('[data-kind="press-release"] li').count()).toBe(9);
  expect(await removal.isDisabled()).toBe(true);
  expect(await violationsIn(page, { include: '[role="dialog"]' })).toEqual([]);
  await panel.shoot('settings-sample-ar');
  await dialog.getByRole('textbox').fill(ar['press-office.settings.sample.word']);
  await removal.click();
  await page.getByText(ar['press-office.settings.sample.removed']).waitFor();
  expect(await application.strapi.db.query('plugin::press-office.figure' as never).count()).toBe(0);
});
