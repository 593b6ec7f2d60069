import type { Browser, Page } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { violationsIn } from '../support/axe';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

/** The content manager's list of press releases: found by words, narrowed to a stage, several approved at once. */

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

async function signedIn(role: 'writer' | 'editor', language: 'ar' | 'fr'): Promise<Panel & { id: number }> {
  const administrator = await createAdministrator(application.strapi, `press-office-${role}`);
  const panel = await signInToPanel(browser, { ...application, administrator }, language);
  panels.push(panel);
  return { ...panel, id: administrator.id };
}

const rows = (page: Page) => page.locator('main tbody tr');

/** Waits until the list has one row that says something and no longer one that says the other; it is empty while it loads. */
async function narrowed(page: Page, { to, from }: { to: string; from: string }): Promise<void> {
  await rows(page).filter({ hasText: from }).waitFor({ state: 'detached' });
  await rows(page).filter({ hasText: to }).waitFor();
}

test('a writer finds a draft in an Arabic panel by a word that stands there with its preposition', async () => {
  const project = await desk.draft('partner-project', { ar: { name: 'برنامج تام', acronym: 'THAMM' } });
  await desk.draft('press-release', {
    ar: {
      title: 'برنامج للنهوض بالكفاءات',
      summary: 'ملخص',
      projects: [project],
      embargoUntil: '2099-03-01T10:00:00.000Z',
    },
  });
  await desk.draft('press-release', { ar: { title: 'بلاغ آخر', summary: 'ملخص' } });
  const writer = await signedIn('writer', 'ar');
  const { page } = writer;
  await writer.visit('press-release');
  await rows(page).nth(1).waitFor();
  const stages = page.locator('tbody [data-stage="draft"]');
  await stages.nth(1).waitFor();
  expect(await stages.first().textContent()).toBe(ar['press-office.publication.stage.draft']);
  expect(await page.locator('tbody').textContent()).toContain('2099');
  // The first thing that is read is at the right, whatever does not find room at the left.
  const labels = [
    ar['content-manager.content-types.plugin::press-office.press-release.title'],
    ar['press-office.list.stage'],
  ];
  const heads = labels.map((label) => page.locator('main th', { hasText: label }).first());
  const [title, stage] = await Promise.all(heads.map((head) => head.boundingBox()));
  expect(title!.x).toBeGreaterThan(stage!.x);
  expect(stage!.x).toBeGreaterThan((await page.locator('main').boundingBox())!.x + 300);
  await writer.shoot('release-list-ar');

  await page.getByRole('button', { name: 'يبحث', exact: true }).click();
  await page.locator('[name=search]').fill('الكفاءات');
  await page.keyboard.press('Enter');
  await narrowed(page, { to: 'بالكفاءات', from: 'بلاغ آخر' });
  expect(await rows(page).count()).toBe(1);
  await page.getByRole('combobox', { name: ar['press-office.list.project'] }).click();
  await page.getByRole('option', { name: 'THAMM' }).click();
  await page.waitForURL((url) => url.search.includes(project));
  await rows(page).filter({ hasText: 'بالكفاءات' }).waitFor();
  await writer.shoot('release-list-search-ar');
  // What she may not do is not offered.
  await rows(page).first().getByRole('checkbox').click();
  await page.getByRole('button', { name: ar['press-office.publication.verb.submit'], exact: true }).waitFor();
  expect(
    await page.getByRole('button', { name: ar['press-office.publication.verb.approve'], exact: true }).count(),
  ).toBe(0);
});

test('an editor narrows the list to what is submitted, approves it at once in French, and is told what was refused', async () => {
  const editor = await signedIn('editor', 'fr');
  const { page } = editor;
  const submitted = async (title: string) =>
    desk.bringTo('submitted', await desk.draft('press-release', { fr: { title, summary: 'Résumé' } }));
  const others = await submitted('Ouverture d’un centre à Tanger');
  const hers = await submitted('Un texte qu’elle a remis');
  await application.strapi.db
    .connection('press_office_release_stages')
    .where({ release_id: hers })
    .update({ submitted_by: editor.id });
  await desk.draft('press-release', { fr: { title: 'Encore un brouillon' } });
  await editor.visit('press-release', 'list', 'fr');
  await rows(page).nth(2).waitFor();
  const dialog = page.getByRole('dialog');
  const askToApproveAll = async () => {
    await page.locator('thead').getByRole('checkbox').click();
    await page.getByRole('button', { name: fr['press-office.publication.verb.approve'], exact: true }).click();
  };
  // What is not waiting for it is named beforehand, and stays as it is.
  await askToApproveAll();
  await dialog.locator('[data-bulk-left]').getByText('Encore un brouillon').waitFor();
  await dialog.getByText(/^Approuver ces 2 communiqués/).waitFor();
  await editor.shoot('release-list-ask-some-fr');
  await dialog.getByRole('button', { name: fr['press-office.publication.cancel'], exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('thead').getByRole('checkbox').click();

  await page.getByRole('combobox', { name: fr['press-office.list.stage'] }).click();
  await page.getByRole('option', { name: fr['press-office.publication.stage.submitted'] }).click();
  await narrowed(page, { to: 'Un texte qu’elle a remis', from: 'Encore un brouillon' });
  expect(await rows(page).count()).toBe(2);
  await page.locator('tbody [data-stage="submitted"]').nth(1).waitFor();
  expect(await violationsIn(page, { include: ['[data-release-filters]', '[data-stage]'].join(', ') })).toEqual([]);
  await editor.shoot('release-list-filtered-fr');

  await askToApproveAll();
  await dialog.getByText('Un texte qu’elle a remis').waitFor();
  await editor.shoot('release-list-ask-fr');
  expect(await violationsIn(page, { include: '[role=dialog]' })).toEqual([]);
  await dialog.getByRole('button', { name: fr['press-office.publication.verb.approve'], exact: true }).click();
  await dialog.locator('[data-bulk-report]').waitFor();
  const refused = dialog.locator('[data-outcome="refused"]');
  expect(await refused.count()).toBe(1);
  expect(await refused.getByRole('link').textContent()).toBe('Un texte qu’elle a remis');
  expect(await refused.locator('p').textContent()).not.toBe('');
  expect(await dialog.locator('[data-outcome="done"]').textContent()).toBe('Ouverture d’un centre à Tanger');
  await editor.shoot('release-list-report-fr');
  expect(await violationsIn(page, { include: '[role=dialog]' })).toEqual([]);
  expect([await desk.stageOf(others), await desk.stageOf(hers)]).toEqual(['approved', 'submitted']);

  await dialog.getByRole('button', { name: fr['press-office.publication.close'], exact: true }).last().click();
  await narrowed(page, { to: 'Un texte qu’elle a remis', from: 'Tanger' });
  expect(await rows(page).count()).toBe(1);
});
