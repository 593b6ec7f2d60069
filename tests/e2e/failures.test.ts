import type { Browser, Page } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

jest.setTimeout(240_000);

let browser: Browser;
let application: OpenApplication;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  desk = deskOf(application.strapi);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});

test('a server that is gone says so in French, and what was typed is there after the page was loaded anew', async () => {
  const release = await desk.draft('press-release', { fr: { title: 'Rentrée des formations' } });
  const writer = await signedIn('fr');
  const { page } = writer;
  await writer.visit('press-release', { documentId: release }, 'fr');
  await page.fill('[name=title]', 'Rentrée des formations à Larache');
  await page.route('**/content-manager/**', (route) => route.abort('connectionrefused'));
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(fr['press-office.panel.unreachable']).first().waitFor();
  await writer.shoot('failures-unreachable-fr');
  expect(await page.inputValue('[name=title]')).toBe('Rentrée des formations à Larache');

  await page.unroute('**/content-manager/**');
  page.once('dialog', (leaving) => void leaving.accept());
  await page.reload();
  await page.getByText(fr['press-office.typed-words.title']).waitFor();
  expect(await page.inputValue('[name=title]')).toBe('Rentrée des formations');
  await writer.shoot('failures-typed-words-fr');
  // What she types before she has answered takes nothing from what is offered.
  await page.fill('[name=kicker]', 'Formation');
  await page.getByText(fr['press-office.typed-words.title']).waitFor({ state: 'detached' });
  page.once('dialog', (leaving) => void leaving.accept());
  await page.reload();
  await page.getByText(fr['press-office.typed-words.title']).waitFor();
  await page.getByRole('button', { name: fr['press-office.typed-words.restore'] }).click();
  expect(await page.inputValue('[name=title]')).toBe('Rentrée des formations à Larache');
  expect(await page.inputValue('[name=kicker]')).toBe('Formation');
  await save(writer, 'Enregistrer');
  await page.reload();
  await page.locator('[data-stage]').waitFor();
  expect(await page.inputValue('[name=title]')).toBe('Rentrée des formations à Larache');
  expect(await page.getByText(fr['press-office.typed-words.title']).count()).toBe(0);
});

test('a session that ended takes nothing from whoever wrote in Arabic: signed in again, she has it back', async () => {
  const release = await desk.draft('press-release', { ar: { title: 'الدخول التكويني' } });
  const credentials = await createAdministrator(application.strapi, 'press-office-writer');
  const writer = await signInToPanel(browser, { ...application, administrator: credentials }, 'ar');
  const { page } = writer;
  await writer.visit('press-release', { documentId: release }, 'ar');
  await page.fill('[name=title]', 'الدخول التكويني بالعرائش');
  const ended = {
    status: 401,
    contentType: 'application/json',
    body: '{"data":null,"error":{"status":401,"message":"-"}}',
  };
  await page.route(/content-manager|access-token/, (route) => route.fulfill(ended));
  await page.getByRole('button', { name: 'يحفظ', exact: true }).click();
  const guard = page.getByRole('alertdialog');
  await guard.getByText(ar['app.session.ended.unsaved']).waitFor();
  await writer.shoot('failures-session-ar');
  await guard.getByRole('button').last().click();
  await page.waitForURL((url) => url.pathname.includes('/auth/login'));

  await page.unroute(/content-manager|access-token/);
  await page.fill('[name=email]', credentials.email);
  await page.fill('[name=password]', credentials.password);
  await page.click('[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await writer.visit('press-release', { documentId: release }, 'ar');
  await page.getByRole('button', { name: ar['press-office.typed-words.restore'] }).click();
  expect(await page.inputValue('[name=title]')).toBe('الدخول التكويني بالعرائش');
  await writer.shoot('failures-restored-ar');
});

test('what is typed in Arabic while a slow server saves stays in the form, and is saved next', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'تبدأ الدروس غدا.' }] }];
  const release = await desk.draft('press-release', { ar: { title: 'الدخول التكويني', body } });
  const writer = await signedIn('ar');
  const { page } = writer;
  await writer.visit('press-release', { documentId: release }, 'ar');
  await page.fill('[name=title]', 'الدخول التكويني بالعرائش');
  const answer = await slowly(page, 'PUT');
  await page.getByRole('button', { name: 'يحفظ', exact: true }).click();
  await answer.isAskedFor;
  await page.fill('[name=kicker]', 'تكوين');
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' موعدنا صباحا.');
  answer.comes();
  // What is not saved yet can be.
  await page.getByRole('button', { name: 'يحفظ', exact: true, disabled: false }).waitFor();
  await writer.shoot('failures-typed-meanwhile-ar');
  await save(writer, 'يحفظ');
  expect(await draft(release, 'ar')).toMatchObject({
    title: 'الدخول التكويني بالعرائش',
    kicker: 'تكوين',
    body: [{ children: [{ text: 'تبدأ الدروس غدا. موعدنا صباحا.' }] }],
  });
});

test('what is typed while a new release is being saved is offered in its own form, and what was saved is not offered again', async () => {
  const writer = await signedIn('fr');
  const { page } = writer;
  await writer.visit('press-release', 'create', 'fr');
  await page.fill('[name=title]', 'Un centre à Safi');
  const answer = await slowly(page, 'POST');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await answer.isAskedFor;
  await page.fill('[name=kicker]', 'Pêche');
  answer.comes();
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await page.getByRole('button', { name: fr['press-office.typed-words.restore'] }).click();
  expect(await page.inputValue('[name=title]')).toBe('Un centre à Safi');
  expect(await page.inputValue('[name=kicker]')).toBe('Pêche');
  expect(await page.getByText(fr['press-office.typed-words.saved-since']).count()).toBe(0);
  await save(writer, 'Enregistrer');
  const [, release = ''] = /press-release\/(\w+)/.exec(page.url()) ?? [];
  expect(await draft(release, 'fr')).toMatchObject({ title: 'Un centre à Safi', kicker: 'Pêche' });
});

test('what is given up while it was typed stays given up', async () => {
  const release = await desk.published('press-release', { fr: { title: 'Portes ouvertes' } });
  await desk.update(release, { title: 'Portes grandes ouvertes' }, { locale: 'fr' });
  const writer = await signedIn('fr');
  const { page } = writer;
  await writer.visit('press-release', { documentId: release }, 'fr');
  await page.fill('[name=kicker]', 'Formation');
  await page.locator('main').getByRole('button', { name: "Plus d'actions" }).click();
  await page.getByRole('menuitem', { name: 'Rejeter les modifications' }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await page.locator('[name=title][value="Portes ouvertes"]').waitFor();
  await untilFormIsSaved(page);
  expect(await page.inputValue('[name=kicker]')).toBe('');
});

/** Has the server's answer to what saves a form wait until it may come. */
async function slowly(
  page: Page,
  method: 'PUT' | 'POST',
): Promise<{ isAskedFor: Promise<unknown>; comes: () => void }> {
  let comes = (): void => undefined;
  const mayCome = new Promise<void>((resolve) => (comes = resolve));
  await page.route('**/content-manager/collection-types/**', async (route) => {
    if (route.request().method() !== method) return route.continue();
    const response = await route.fetch();
    await mayCome;
    return route.fulfill({ response });
  });
  const isAskedFor = page.waitForRequest((request) => request.method() === method);
  return { isAskedFor, comes };
}

/** What is saved of a release that is being written. */
const draft = (documentId: string, locale: string) =>
  application.strapi
    .documents('plugin::press-office.press-release' as 'plugin::upload.file')
    .findOne({ documentId, locale });

/** A writer at a panel in her language. */
async function signedIn(language: 'ar' | 'fr'): Promise<Panel> {
  const administrator = await createAdministrator(application.strapi, 'press-office-writer');
  return signInToPanel(browser, { ...application, administrator }, language);
}

/** Presses Strapi's Save and waits for the server to have it, and for the form to know. */
async function save({ page }: Panel, label: string): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await page.getByRole('button', { name: label, exact: true }).click();
  await saved;
  await untilFormIsSaved(page);
}

/**
 * Waits until the tab keeps no unsaved words, as when a form knows that it was saved: a moment after the server's answer.
 * Before that, leaving the page would be asked about.
 */
const untilFormIsSaved = (page: Page) =>
  page.waitForFunction(() => Object.keys(sessionStorage).every((name) => !name.startsWith('press-office.typed-words')));
