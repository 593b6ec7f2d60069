import type { Browser, Page } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import {
  makeDocx,
  paragraph,
  picture,
  pixels,
  run,
} from '../../src/plugins/press-office/server/src/intake/input/docx/make-docx.test-support';
import { violationsIn } from '../support/axe';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

/** The desk's page on which a text becomes a draft. */

// A busy machine draws the panel late.
jest.setTimeout(240_000);

// Our own text about our own press office.
const arabicText = `بلاغ صحفي

افتتاح مركز للصيد البحري بالعرائش

العرائش في 11 مارس 2024

في إطار مشروع MARSA، استفاد أزيد من 120 بحارا من دورات في السلامة، ويتابع 35 منهم تكوينا في إسبانيا.
وتتعاون جمعية المرافئ مع السيدة سلمى الحداد، مديرة المركز، على إطلاق مشروع «قوارب الغد».
`;

let application: OpenApplication;
let browser: Browser;
let marsa: string;
let sailors: string;
const panels: Panel[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  application.setClock('2024-03-11T09:00:00.000Z');
  const desk = deskOf(application.strapi);
  marsa = await desk.draft('partner-project', { ar: { name: 'مرسى', acronym: 'MARSA' }, fr: { name: 'Marsa' } });
  const about = { label: 'بحارة استفادوا من دورات السلامة', key: 'sailors', unit: 'بحارا', project: marsa };
  sailors = await desk.draft('figure', { ar: { ...about, value: '120', qualifier: 'more-than' } });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect(panels.flatMap(({ faults }) => faults())).toEqual([]);
});

test('an Arabic text becomes a draft, linked to what is on record and to what was accepted', async () => {
  const panel = await onThePage('ar');
  const { page } = panel;
  await page.locator('textarea').fill(arabicText);
  await button(page, ar['press-office.intake.read']).click();
  const text = page.locator('[data-part="text"]');
  await text.waitFor();
  expect(await text.locator('[data-kind="figure"]').allTextContents()).toEqual(['120', '35']);
  expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.locator('[data-row="figure-0"]').textContent()).toContain('sailors');
  expect(await page.locator('[data-row="figure-0"]').getByRole('checkbox').count()).toBe(0);

  // From the list to the place in the text and back, by the keyboard alone.
  const entry = page.locator('[data-row="figure-1"] button[id]');
  await entry.focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('35');
  await page.keyboard.press('Enter');
  expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);

  const figure = page.locator('[data-row="figure-1"]');
  await figure.getByRole('checkbox').click();
  const name = figure.getByRole('textbox');
  expect(await name.inputValue()).toBe('بحارا – MARSA – إسبانيا');
  const ofMarsa = ar['press-office.intake.link-to-project'].replace('{project}', 'MARSA');
  await figure.getByRole('checkbox', { name: ofMarsa }).click();
  expect(await name.inputValue()).toBe('بحارا – إسبانيا');
  await name.fill('');
  await button(page, ar['press-office.intake.make']).click();
  await figure.getByText(ar['press-office.intake.figure-name-empty']).waitFor();
  await name.fill('بحارة في التكوين');
  await page
    .locator('[data-list="project"]')
    .getByRole('button', { name: ar['press-office.intake.accept-all'] })
    .click();
  expect(await violationsIn(page)).toEqual([]);
  await panel.shoot('intake-page-ar', 'whole');
  await button(page, ar['press-office.intake.make']).dblclick();
  await page.waitForURL(/press-release\/\w+/);
  await page.getByText('قوارب الغد').first().waitFor();
  const drafts = await releases('ar');
  expect(drafts).toMatchObject([{ title: 'افتتاح مركز للصيد البحري بالعرائش', datelinePlace: 'العرائش' }]);
  expect(page.url()).toContain(drafts[0]!.documentId);
  expect(drafts[0]!.projects).toMatchObject([{ documentId: marsa }, { name: 'قوارب الغد' }]);
  expect(drafts[0]!.figures).toMatchObject([
    { documentId: sailors },
    { label: 'بحارة في التكوين', value: '35', project: null },
  ]);
  expect(drafts[0]!.people).toEqual([]);
  await panel.shoot('intake-draft-ar');
});

test('what fails loses nothing: the text stays, and the reason is told; then a Word document is read', async () => {
  const panel = await onThePage('fr');
  const { page } = panel;
  await page.locator('textarea').fill('Un texte commencé');
  const failure = (kind: string) => page.locator(`[data-failure="${kind}"]`);
  await drop(page, { name: 'photo.pdf', bytes: Buffer.from('%PDF') });
  await failure('unknown-file').waitFor();
  await drop(page, { name: 'abime.docx', bytes: Buffer.from('PK damaged') });
  await failure('refused').waitFor();
  expect(await failure('refused').textContent()).toContain('endommagé');

  await page.context().setOffline(true);
  await button(page, fr['press-office.intake.read']).click();
  await failure('offline').waitFor();
  await page.context().setOffline(false);
  const told = { data: null, error: { status: 401, name: 'UnauthorizedError', message: '', details: {} } };
  await page.route('**/press-office/intake/analyse', (route) => route.fulfill({ status: 401, json: told }));
  await button(page, fr['press-office.intake.try-again']).click();
  await failure('signed-out').waitFor();
  await page.unroute('**/press-office/intake/analyse');
  expect(await page.locator('textarea').inputValue()).toBe('Un texte commencé');
  expect(await violationsIn(page)).toEqual([]);
  await panel.shoot('intake-refused-fr');
  // As after signing in again.
  await page.reload();
  await page.locator('textarea').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('Un texte commencé');

  // It was a Monday.
  const words = 'Mardi 11 mars 2024, le projet MARSA a formé 40 marins à Safi.';
  const body =
    paragraph(run('Un port ouvre'), 'Heading1') + paragraph(run(words)) + paragraph(picture('r9', 'Le quai'));
  const links = { r9: { type: 'image', target: 'media/quai.png' } } as const;
  const document = await makeDocx({ body, links, files: { 'word/media/quai.png': await pixels('png') } });
  await drop(page, { name: 'port.docx', bytes: document });
  await page.locator('[data-part="text"]').waitFor();
  expect(await page.locator('[data-list="finding"]').textContent()).toMatch(/Avertissement.*Mardi.*lundi/);
  expect(await page.locator('[data-list="image"]').textContent()).toContain('Le quai');
  await page.locator('[data-list="image"]').getByRole('checkbox').click();
  await panel.shoot('intake-page-fr', 'whole');
  await button(page, fr['press-office.intake.make']).click();
  await page.waitForURL(/press-release\/\w+/);
  expect(await releases('fr')).toMatchObject([
    { title: 'Un port ouvre', coverAlternativeText: 'Le quai', projects: [{ documentId: marsa }] },
  ]);
});

async function onThePage(language: 'ar' | 'fr'): Promise<Panel> {
  const administrator = await createAdministrator(application.strapi, 'press-office-writer');
  const panel = await signInToPanel(browser, { ...application, administrator }, language);
  panels.push(panel);
  await panel.page.bringToFront();
  await panel.page.goto(`${application.address}/admin/plugins/press-office/intake`);
  await panel.page.locator('textarea').waitFor();
  return panel;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Lets a file fall on the page, as from the desktop. */
async function drop(page: Page, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], fileName));
      return transfer;
    },
    { fileName: name, content: bytes.toString('base64') },
  );
  await page.dispatchEvent('textarea', 'drop', { dataTransfer });
}

interface Draft {
  documentId: string;
  projects: object[];
  figures: object[];
  people: object[];
}

const releases = (locale: string) =>
  application.strapi
    .documents('plugin::press-office.press-release' as 'plugin::upload.file')
    .findMany({ locale, populate: ['projects', 'figures.project', 'people'] } as never) as unknown as Promise<Draft[]>;
