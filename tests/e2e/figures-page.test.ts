import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

/** The desk's figures: found, revised, drawn, and taken in from a spreadsheet. */

// A busy machine draws the panel late.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  application = await openApplication();
  application.setClock('2024-05-08T15:00:00.000Z');
  const desk = deskOf(application.strapi);
  const inSeries = (year: number, value: string) =>
    desk.published('figure', {
      ar: { label: `المتدربون سنة ${year}`, key: `trainees-${year}`, value, unit: 'متدربا', ...years(year) },
      fr: { label: `Stagiaires formés en ${year}`, unit: 'stagiaires' },
    });
  const years = (year: number) => ({ series: 'trainees', periodFrom: String(year), periodTo: String(year) });
  await inSeries(2022, '61200');
  const figure = await inSeries(2023, '66729');
  for (const [place, value] of [
    ['Casablanca', '41000.5'],
    ['Tanger', '25729'],
  ] as const) {
    await desk.published('figure', {
      ar: { label: `المتدربون، ${place}`, value, unit: 'متدربا', breakdown: place, ...years(2023) },
      fr: { label: `Stagiaires, ${place}`, unit: 'stagiaires' },
    });
  }
  await desk.published('press-release', {
    ar: { title: 'حصيلة برنامج المقاولة', figures: [figure] },
    fr: { title: 'Bilan du programme' },
  });
  application.setClock('2024-06-01T09:00:00.000Z');
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(async () => {
  expect(panel.faults()).toEqual([]);
  await panel.close();
});

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What would keep somebody from using our part of the page. */
async function barriers(): Promise<string[]> {
  await panel.page.evaluate(axe);
  return panel.page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(part: string): Promise<{ violations: Violation[] }> } };
    const { violations } = await checker.run('main');
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

const open = async (path: string) => {
  await panel.page.bringToFront();
  await panel.page.goto(`${application.address}/admin/plugins/press-office/${path}`);
};
const row = (key: string) => panel.page.locator(`[data-figure="${key}"]`);
const dialog = () => panel.page.getByRole('dialog');

test('in French a figure is found by its Arabic name, revised, and the release that quotes it is left as history', async () => {
  panel = await signInToPanel(browser, application, 'fr');
  const { page } = panel;
  await page.getByRole('link', { name: fr['press-office.desk.menu'], exact: true }).click();
  await page.getByRole('link', { name: fr['press-office.desk.tab.figures'], exact: true }).click();
  await row('trainees-2022').waitFor();
  const search = page.getByRole('textbox', { name: fr['press-office.figures.search'] });
  await search.fill('المتدربون 2023');
  await search.press('Enter');
  await row('trainees-2022').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('q')).toBe('المتدربون 2023');
  expect(await row('trainees-2023').textContent()).toMatch(/66\s729\sstagiaires.*1 communiqué/);
  expect(await barriers()).toEqual([]);
  const table = await page.getByRole('link', { name: 'français', exact: true }).getAttribute('href');
  expect(await (await fetch(new URL(table ?? '', application.address))).text()).toContain('trainees-2023');
  await panel.shoot('figures-page-list-fr');

  await row('trainees-2023').getByRole('link', { name: 'Stagiaires formés en 2023' }).click();
  await page.getByRole('button', { name: fr['press-office.ledger.revise'] }).click();
  // What may be five digits, or one with three decimals, is asked about.
  await dialog().locator('[name=value]').fill('66.730');
  await dialog().getByText('66730').waitFor();
  await dialog().locator('[name=value]').fill('66 730');
  await dialog().locator('[name="reason.ar"]').fill('إحصاء جديد.');
  await dialog().locator('[name="reason.fr"]').fill('Nouveau comptage.');
  await dialog().getByRole('button').last().click();
  await page.locator('[data-revision="2"]').waitFor();
  expect(await page.locator('[data-revision="2"]').textContent()).toMatch(/66\s730\sstagiairesNouveau comptage\./);
  // The keyboard goes on where it was.
  await page.locator('button:focus', { hasText: fr['press-office.ledger.revise'] }).waitFor();
  expect(await barriers()).toEqual([]);
  await page.locator('[data-release]').getByRole('link', { name: 'Bilan du programme' }).waitFor();
  await page.getByRole('button', { name: fr['press-office.ledger.leave'] }).click();
  await page.getByText(fr['press-office.ledger.decided.leave'], { exact: true }).first().waitFor();
  await page.locator('figure svg .ct-point').first().waitFor();
  expect(await barriers()).toEqual([]);
  await panel.shoot('figures-page-one-fr', 'whole');
  expect(await newsroomOf(application).read('figures/trainees-2023')).toMatchObject({ value: '66730', revision: 2 });
});

test('in Arabic a series is drawn from right to left, with every value in a table behind the picture', async () => {
  panel = await signInToPanel(browser, application, 'ar');
  const { page } = panel;
  await open('figures?series=trainees');
  const picture = page.getByRole('img', { name: /61\.200 متدربا/ });
  await picture.waitFor();
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
  // Time runs to the left, and bars begin at the right.
  const [from = 0, to = 0] = await Promise.all(
    ['2022', '2023'].map(async (year) => (await picture.getByText(year, { exact: true }).boundingBox())?.x),
  );
  expect(to).toBeLessThan(from);
  const bars = page.locator('figure svg .ct-bar');
  await bars.last().waitFor({ state: 'attached' });
  const ends = bars.evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('x1'))));
  const edge = page.locator('figure svg:has(.ct-bar)').evaluate((svg) => svg.clientWidth);
  expect(await ends).toEqual([await edge, await edge]);
  await page.getByText(ar['press-office.figures.chart.as-table']).click();
  const table = page.getByRole('table', { name: /trainees/ });
  expect(await table.textContent()).toContain('41.000,5 متدربا');
  expect(await barriers()).toEqual([]);
  await panel.shoot('figures-page-series-ar', 'whole');
});

test('in Arabic a writer, who may not revise, tries a file, puts it right, and takes it in whole', async () => {
  const administrator = await createAdministrator(application.strapi, 'press-office-writer');
  panel = await signInToPanel(browser, { ...application, administrator }, 'ar');
  const { page } = panel;
  await open('figures/trainees-2022');
  await page.locator('[data-revision="1"]').waitFor();
  expect(await page.getByRole('button', { name: ar['press-office.ledger.revise'] }).count()).toBe(0);
  await open('figures/import/csv');
  const file = (value: string) => ({
    name: 'figures.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`key;label:ar;value\ntrainees-2022;المتدربون سنة 2022;61200\nseats;مقاعد جديدة;${value}\n`),
  });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  // Which columns a file may have is told before there is one, with a file to begin with.
  await page.getByText(ar['press-office.figures.import.columns'], { exact: true }).first().click();
  const columns = page.getByRole('table', { name: ar['press-office.figures.import.columns'] });
  expect(await columns.textContent()).toContain('label:frالتسمية (الفرنسية)');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: ar['press-office.figures.import.titles'] }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('\uFEFFkey;label:ar;label:fr;label:en;value\r\n');
  expect(await barriers()).toEqual([]);
  await panel.shoot('figures-page-import-columns-ar', 'whole');
  await page.locator('input[type=file]').setInputFiles(file('66.729'));
  await press(ar['press-office.figures.import.try']);
  const seats = page.locator('[data-line="3"]');
  await seats.waitFor();
  expect(await seats.getAttribute('data-outcome')).toBe('refused');
  expect(await seats.textContent()).toContain('66.729');
  const importing = page.getByRole('button', { name: ar['press-office.figures.import.do'], exact: true });
  expect(await importing.isDisabled()).toBe(true);
  expect(await barriers()).toEqual([]);
  await panel.shoot('figures-page-import-refused-ar', 'whole');

  // The file stays chosen: only what was unclear is told.
  await page.getByRole('combobox', { name: ar['press-office.figures.import.decimal'] }).click();
  await page.getByRole('option', { name: ar['press-office.figures.import.decimal.comma'] }).click();
  await press(ar['press-office.figures.import.try']);
  await page.locator('[data-line="3"][data-outcome="new"]').waitFor();
  expect(await seats.locator('ins').allTextContents()).toContain('66.729');
  expect(await page.locator('[data-line="2"]').getAttribute('data-outcome')).toBe('unchanged');
  expect(await barriers()).toEqual([]);
  await panel.shoot('figures-page-import-ar', 'whole');
  await importing.click();
  await page.getByText(ar['press-office.figures.import.end.written']).waitFor();
  // What was written is not public, and it is said.
  await page.getByText('يبقى رقم واحد مسودة إلى أن يُنشر.').waitFor();
  await open('figures?q=seats');
  await row('seats').waitFor();
  expect(await row('seats').textContent()).toContain('66.729');
});
