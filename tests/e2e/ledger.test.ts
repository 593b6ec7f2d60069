import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type OpenApplication, openApplication } from '../support/open-application';
import { until } from '../support/until';

// A busy machine draws the panel's buttons late: they wait for the page to be idle.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
let panel: Panel;
let figure: string;
let release: string;

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  application.setClock('2024-05-08T15:00:00.000Z');
  const desk = deskOf(application.strapi);
  figure = await desk.published('figure', {
    ar: { label: 'المتدربون المستفيدون من برنامج المقاولة', key: 'trainees', value: '66729', unit: 'متدربا' },
    fr: { label: 'Stagiaires formés', unit: 'stagiaires' },
  });
  release = await desk.published('press-release', {
    ar: { title: 'حصيلة برنامج المقاولة', body: body('استفاد 66.729 متدربا من البرنامج.'), figures: [figure] },
    fr: { title: 'Bilan du programme', body: body('Le programme a formé 66 729 stagiaires.') },
  });
  application.setClock('2024-06-01T09:00:00.000Z');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => panel.close());

const dialog = () => panel.page.getByRole('dialog');
const confirm = () => dialog().getByRole('button').last().click();

test('a figure is revised in Arabic, and its number corrected in the drafts of the release that quotes it', async () => {
  panel = await signInToPanel(browser, application, 'ar');
  await panel.visit('figure', { documentId: figure }, 'ar');
  await panel.page.getByRole('button', { name: ar['press-office.ledger.revise'] }).click();
  await dialog().locator('[name=value]').fill('66730');
  expect(await dialog().getByRole('button').last().isDisabled()).toBe(true);
  await dialog().locator('[name="reason.ar"]').fill('إحصاء جديد.');
  await dialog().locator('[name="reason.fr"]').fill('Nouveau comptage.');
  await panel.shoot('ledger-revise-ar');
  await confirm();
  await panel.page.getByRole('button', { name: ar['press-office.ledger.correct'] }).click();
  await dialog().locator('ins').first().waitFor();
  await panel.shoot('ledger-difference-ar');
  expect(await dialog().locator('ins').allTextContents()).toEqual([
    'استفاد 66.730 متدربا من البرنامج.',
    'Le programme a formé 66 730 stagiaires.',
  ]);
  await confirm();
  await panel.page.getByText(ar['press-office.ledger.decided.correct'], { exact: true }).first().waitFor();
  await panel.shoot('ledger-ar');
  const draft = await application.strapi
    .documents('plugin::press-office.press-release' as 'plugin::upload.file')
    .findOne({ documentId: release, locale: 'fr' });
  expect(draft).toMatchObject({ body: body('Le programme a formé 66 730 stagiaires.') });
  const newsroom = newsroomOf(application);
  expect(await newsroom.read('figures/trainees?locale=fr')).toMatchObject({ value: '66730', revision: 2 });
  expect((await newsroom.read(`press-releases/${release}`)).figures).toMatchObject([{ value: '66729' }]);
  expect(panel.faults()).toEqual([]);
});

test('the form of a public figure overwrites nobody, and asks for the reason when its value is changed there', async () => {
  panel = await signInToPanel(browser, application, 'fr');
  await panel.visit('figure', { documentId: figure }, 'fr');
  await panel.page.fill('[name=value]', '66731');
  const meanwhile = { label: 'Stagiaires diplômés' };
  await deskOf(application.strapi).update(figure, meanwhile, { noun: 'figure', locale: 'fr' });
  for (const button of ['Enregistrer', 'Publier']) {
    const refused = panel.page.waitForResponse((answer) => answer.status() === 409);
    await panel.page.getByRole('button', { name: button, exact: true }).click();
    expect((await (await refused).json()).error.details.code).toBe('EDITED_MEANWHILE');
    await panel.page
      .getByText(/Quelqu’un a enregistré/)
      .first()
      .waitFor();
    expect(await panel.page.inputValue('[name=value]')).toBe('66731');
  }
  panel.page.once('dialog', (leaving) => void leaving.accept());
  await panel.page.reload();
  await panel.page.getByRole('button', { name: fr['press-office.typed-words.restore'] }).click();
  expect(await panel.page.inputValue('[name=label]')).toBe(meanwhile.label);
  expect(await panel.page.inputValue('[name=value]')).toBe('66731');
  await panel.page.getByRole('button', { name: 'Publier', exact: true }).click();
  await panel.page
    .getByText(/Indiquez le motif de la révision/)
    .first()
    .waitFor();
  await panel.shoot('ledger-reason-missing-fr', 'whole');
  await panel.page.fill('[name=revisionReason]', 'Un dossier retrouvé.');
  await panel.page.getByRole('button', { name: 'Publier', exact: true }).click();
  await panel.page.getByText(fr['press-office.ledger.revision'].split('{')[0]!, { exact: false }).first().waitFor();
  const publicValue = async () => (await newsroomOf(application).read('figures/trainees')).value as string;
  await until('the revision is public', async () => ((await publicValue()) === '66731' ? true : null));
});
