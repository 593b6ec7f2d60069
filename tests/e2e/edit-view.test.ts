import type { Browser, Page } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { violationsIn } from '../support/axe';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { uploadPicture } from '../support/library';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator, signIn } from '../support/panel';

/** Beside the form of a press release: where a remark stands, what the public will read, what editions say otherwise. */

// A busy machine draws the panel late.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
let french: Panel;
let arabic: Panel;

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  application.setClock('2027-01-20T09:00:00.000Z');
  desk = deskOf(application.strapi);
  french = await signedIn('editor', 'fr');
  arabic = await signedIn('writer', 'ar');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect([french, arabic].flatMap(({ faults }) => faults())).toEqual([]);
});

test('a remark leads to its words, in whichever field and language they are, by the keyboard alone', async () => {
  const id = await desk.draft('press-release', {
    ar: {
      title: 'افتتاح مركز العرائش',
      body: [
        paragraph('تبدأ الدروس يوم الاثنين.'),
        { type: 'list', format: 'unordered', children: [item('النجارة'), item('الكهرباء في في الصناعة')] },
      ],
    },
    fr: { title: 'Le centre de de Larache ouvre', body: [paragraph('Les cours commencent lundi.')] },
  });
  const { page } = french;
  await open(french, id, 'fr');
  const remarks = page.locator('[data-finding=doubled-word]');
  const remarkOn = (language: string) => page.locator('li', { has: remarks }).filter({ hasText: language });
  await showAllRemarks(page);
  await remarkOn('français').locator('[data-finding]').press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
  const selected = await page.locator('input[name=title]').evaluate((input) => {
    const { value, selectionStart, selectionEnd } = input as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  expect(selected).toMatch(/de/);
  expect(selected.length).toBeLessThan(8);

  await remarkOn('arabe').locator('[data-finding]').press('Enter');
  await page.waitForURL((url) => url.searchParams.get('plugins[i18n][locale]') === 'ar');
  // Until it is shown, the history keeps the place beside the address.
  await page.waitForFunction(() => /في/.test(document.getSelection()?.toString() ?? '') && history.state?.usr === null);
  const words = await page.evaluate(() => document.getSelection()?.toString());
  expect('الكهرباء في في الصناعة').toContain(words);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-slate-editor'))).toBe(true);
  await french.shoot('edit-view-finding-fr');
  // What is typed goes where the remark led: the editor of the text knows it, and not the page alone.
  await page.keyboard.type('ب');
  await page.locator('[data-slate-editor]').getByText('الكهرباء').filter({ hasNotText: 'في في' }).waitFor();
});

test('a draft is seen as the public will read it, in each language, with what would be left out', async () => {
  const writer = await signIn(application, 'press-office-editor');
  const cover = await uploadPicture(writer, 'preview-cover');
  const figure = await desk.published('figure', {
    ar: { label: 'المقاعد الجديدة', key: 'new-seats', value: '4560', unit: 'مقعدا' },
    fr: { label: 'Nouvelles places', unit: 'places' },
  });
  const project = await desk.draft('partner-project', {
    ar: { name: 'برنامج التكوين الفلاحي' },
    fr: { name: 'Formation agricole' },
  });
  const id = await desk.draft('press-release', {
    ar: {
      title: 'فتح 4560 مقعدا جديدا',
      figures: [figure],
      projects: [project],
      cover: cover.id,
      datelinePlace: 'الرباط',
      datelineDate: '2027-01-20',
      body: [paragraph('مقاعد جديدة بمركز OFPPT في الرباط.')],
    },
    fr: {
      title: 'Ouverture de 4 560 places',
      kicker: 'Formation',
      body: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Où' }] },
        paragraph('<img src=x onerror="window.broken = true"> reste du texte'),
      ],
    },
  });
  await desk.bringTo('approved', id);

  const { page } = arabic;
  const dialog = page.getByRole('dialog');
  const shown = page.locator('[data-public-view=ar]');
  const openPreview = async () => {
    await open(arabic, id, 'ar');
    await button(page, ar['press-office.public-view.open']).click();
    await shown.waitFor();
  };
  await openPreview();
  await dialog.getByText(ar['press-office.public-view.left-out']).waitFor();
  expect(await dialog.textContent()).toContain('برنامج التكوين الفلاحي');
  expect(await shown.textContent()).not.toContain('برنامج التكوين الفلاحي');

  // Who schedules it may agree that what it links to comes out with it: then readers will see that too.
  await desk.act('schedule', id, { embargoUntil: '2027-01-22T12:30:00.000Z', withDependencies: true });
  await openPreview();
  await dialog.getByText(ar['press-office.public-view.comes-out-with']).waitFor();
  expect(await shown.textContent()).toContain('برنامج التكوين الفلاحي');
  expect(await page.locator('[data-countdown]').textContent()).toBe('بعد يومين و3 ساعات');
  await shown.getByRole('heading', { name: 'فتح 4560 مقعدا جديدا' }).waitFor();
  expect(await shown.evaluate((article) => getComputedStyle(article).direction)).toBe('rtl');
  expect(await shown.locator(`[data-figure-shown="${figure}"]`).textContent()).toContain('4.560 مقعدا');
  await page.waitForFunction(
    () => (document.querySelector('[data-public-view] img') as HTMLImageElement).naturalWidth > 0,
  );
  await arabic.shoot('edit-view-preview-ar');
  expect(await violationsIn(page, { include: '[role=dialog]' })).toEqual([]);

  await button(page, 'الفرنسية').click();
  const other = page.locator('[data-public-view=fr]');
  await other.getByRole('heading', { name: 'Où' }).waitFor();
  expect(await other.getAttribute('dir')).toBe('ltr');
  expect(await other.textContent()).toContain('<img src=x onerror="window.broken = true"> reste du texte');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await arabic.shoot('edit-view-preview-of-fr-ar');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction(
    (opener) => document.activeElement?.textContent === opener,
    ar['press-office.public-view.open'],
  );
  await page.locator('details summary').press('Enter');
  await arabic.shoot('edit-view-panel-ar', 'whole');
  expect(await violationsIn(page, { include: '[data-publication]' })).toEqual([]);
});

test('the panel stands beside the form though the browser has no idle moment, and asks for its report once', async () => {
  const id = await desk.draft('press-release', { ar: { title: 'مواعيد التسجيل' }, fr: { title: 'Les inscriptions' } });
  const busy = await signedIn('editor', 'fr');
  // A browser that is never idle: what is to wait no longer than that says so.
  await busy.page.addInitScript(() => {
    const neverIdle = (call: () => void, options?: { timeout?: number }) =>
      options?.timeout === undefined ? 0 : window.setTimeout(call, options.timeout);
    Object.assign(window, { requestIdleCallback: neverIdle, cancelIdleCallback: (id: number) => clearTimeout(id) });
  });
  const reports: string[] = [];
  busy.page.on('request', (request) => {
    if (new URL(request.url()).pathname === `/press-office/press-releases/${id}`) reports.push(request.url());
  });
  await busy.visit('press-release', { documentId: id }, 'fr');
  await button(busy.page, fr['press-office.publication.verb.submit']).waitFor();
  expect(reports).toHaveLength(1);
  await busy.close();
});

test('an embargo that ends at another hour by the browser’s rules of the zone than by the server’s is told so', async () => {
  const id = await desk.bringTo('approved', await desk.draft('press-release', { ar: { title: 'افتتاح المعرض' } }));
  await desk.act('schedule', id, { embargoUntil: '2027-01-22T12:30:00.000Z' });
  const { page } = arabic;
  const told = page.locator('[data-disputed]');
  const openTold = async (embargoLocal: string) => {
    await page.route(`**/press-office/press-releases/${id}`, async (route) => {
      const response = await route.fetch();
      const { data } = await response.json();
      await route.fulfill({ response, json: { data: { ...data, embargoLocal } } });
    });
    await open(arabic, id, 'ar');
    await page.locator('[data-countdown]').waitFor();
  };
  // A zone whose rules never change, and one that no machine knows like this.
  await openTold('2027-01-22T12:30:00+00:00[UTC]');
  expect(await told.count()).toBe(0);
  await openTold('2027-01-22T17:30:00+05:00[Africa/Casablanca]');
  expect(await told.textContent()).toContain('(17:30)');
  await arabic.shoot('edit-view-disputed-ar');
  await page.unroute(`**/press-office/press-releases/${id}`);
});

test('two editions are compared word by word, and a figure that was revised since is told', async () => {
  const figure = await desk.published('figure', {
    ar: { label: 'المتدربون', key: 'trainees-now', value: '100', unit: 'متدربا' },
    fr: { label: 'Stagiaires', unit: 'stagiaires' },
  });
  const id = await desk.published('press-release', {
    ar: { title: 'يفتح المركز أبوابه يوم الاثنين', figures: [figure] },
    fr: { title: 'Le centre ouvre lundi matin', body: [paragraph('Un.'), paragraph('Deux.')] },
  });
  await desk.update(id, { title: 'Le centre ouvre mardi matin' }, { locale: 'fr' });
  await desk.update(id, { title: 'يفتح المركز أبوابه يوم الثلاثاء' }, { locale: 'ar' });
  await desk.act('correct', id, { kind: 'correction', notes: { fr: 'Ce sera mardi.', ar: 'سيكون ذلك يوم الثلاثاء.' } });
  await desk.update(id, { summary: 'Des places pour tous.' }, { locale: 'fr' });
  const head = await signIn(application, 'press-office-head');
  await head
    .send('post', '/press-office/figures/trainees-now/revise')
    .send({ value: '120', reason: { ar: 'إحصاء جديد.', fr: 'Recomptage.' } })
    .expect(200);

  const { page } = french;
  await open(french, id, 'fr');
  expect(await page.locator('[data-revised=trainees-now]').textContent()).toMatch(/100.*120/);
  await button(page, fr['press-office.editions.open'].replace('{count}', '2')).click();
  const changed = page.locator('[data-changed]');
  // First, what nobody has published yet.
  await page.locator('[data-changed=summary] ins').waitFor();
  // By the institution's clocks, whatever this machine takes them for.
  expect(await page.locator('[data-edition="2"]').textContent()).toContain('20 janvier 2027 à 10:00');
  await french.shoot('edit-view-editions-fr');
  expect(await violationsIn(page, { include: '[role=dialog]' })).toEqual([]);
  await choose(page, fr['press-office.editions.after'], 'Édition 2');
  await choose(page, fr['press-office.editions.before'], 'Édition 1');
  await page.locator('[data-changed=title] del').waitFor();
  expect(await page.locator('[data-changed=title] del').textContent()).toBe('lundi');
  expect(await page.locator('[data-changed=title] ins').textContent()).toBe('mardi');
  expect(await changed.count()).toBe(1);
  await french.shoot('edit-view-difference-fr');
  await button(page, 'Lire l’édition 1').click();
  await page.locator('[data-public-view=fr]').getByText('Le centre ouvre lundi matin').waitFor();
  await page.keyboard.press('Escape');
  await french.shoot('edit-view-panel-fr', 'whole');
  expect(await violationsIn(page, { include: '[data-publication]' })).toEqual([]);

  await open(arabic, id, 'ar');
  await button(arabic.page, ar['press-office.editions.open'].replace('{count}', '2')).click();
  await choose(arabic.page, ar['press-office.editions.before'], 'الإصدار 1');
  await choose(arabic.page, ar['press-office.editions.after'], 'الإصدار 2');
  await arabic.page.locator('[data-changed=title] ins').waitFor();
  expect(await arabic.page.locator('[data-changed=title] del').textContent()).toBe('الاثنين');
  const words = arabic.page.locator('[data-changed=title] p').last();
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await arabic.shoot('edit-view-difference-ar');
});

async function signedIn(role: 'writer' | 'editor', language: 'ar' | 'fr'): Promise<Panel> {
  const administrator = await createAdministrator(application.strapi, `press-office-${role}`);
  return signInToPanel(browser, { ...application, administrator }, language);
}

async function open({ page, visit }: Panel, documentId: string, locale: string): Promise<void> {
  await visit('press-release', { documentId }, locale);
  await page.locator('[data-stage]').waitFor();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The panel shows a few remarks until somebody asks for all. */
async function showAllRemarks(page: Page): Promise<void> {
  await page.locator('[data-finding]').first().waitFor();
  const all = page.getByRole('button', { name: /^Afficher/ });
  if ((await all.count()) > 0) await all.click();
}

/** Chooses one of the versions in a field of the difference. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
