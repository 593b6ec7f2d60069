import type { Browser, Page } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { contentTypes } from '../../src/plugins/press-office/server/src/content-types';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { uploadPicture } from '../support/library';
import { type OpenApplication, openApplication } from '../support/open-application';
import { signIn } from '../support/panel';

type Language = 'ar' | 'fr';
type Messages = Record<string, string>;

/** Strapi's own words on its buttons. */
const buttons = { ar: { save: 'يحفظ' }, fr: { save: 'Enregistrer' } };

// A busy machine draws the panel's buttons late: they wait for the page to be idle.
jest.setTimeout(180_000);

let application: OpenApplication;
let browser: Browser;
let panels: Record<Language, Panel>;

beforeAll(async () => {
  application = await openApplication();
  browser = await openBrowser();
  panels = {
    ar: await signInToPanel(browser, application, 'ar'),
    fr: await signInToPanel(browser, application, 'fr'),
  };
}, 180_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect([...panels.ar.faults(), ...panels.fr.faults()]).toEqual([]);
});

describe.each([
  ['ar', ar],
  ['fr', fr],
] as const)('a panel in %s', (language, messages) => {
  test.each(Object.entries(contentTypes))('labels and explains every input of a %s', async (noun, { schema }) => {
    const { page, visit, shoot } = panels[language];
    await visit(noun, 'create');
    for (const attribute of Object.keys(schema.attributes)) {
      await page
        .getByText(labelOf(messages, noun, attribute))
        .first()
        .waitFor();
      await page
        .getByText(helpOf(messages, noun, attribute))
        .first()
        .waitFor();
    }
    await shoot(`form-${noun}-${language}`, 'whole');
  });

  test('names the nouns in the menu', async () => {
    const { page, visit } = panels[language];
    await visit('press-release');
    const menu = await page.locator('nav').allInnerTexts();
    for (const { schema } of Object.values(contentTypes)) {
      expect(menu.join()).toContain((messages as Messages)[schema.info.displayName]);
    }
  });

  test('says why a release that links to an unpublished project cannot be published', async () => {
    const desk = deskOf(application.strapi);
    const project = await desk.draft('partner-project', { [language]: { name: `Projet ${language}` } });
    const words = { title: `Visite ${language}`, projects: [project] };
    const release = await desk.draft('press-release', { [language]: words });
    await desk.act('submit', release);
    await desk.act('approve', release);
    const { page, visit, shoot } = panels[language];
    await visit('press-release', { documentId: release }, language);
    await page.getByRole('button', { name: messages['press-office.publication.verb.publish'], exact: true }).click();
    const dialog = page.getByRole('dialog');
    for (const part of [...messages['press-office.publication.links-hidden'].split('{names}'), `Projet ${language}`]) {
      await dialog.getByText(part.trim()).first().waitFor();
    }
    expect(await dialog.getByRole('button').last().isDisabled()).toBe(true);
    await shoot(`refusal-${language}`);
    expect((await read('press-releases', language)).map(({ title }) => title)).not.toContain(words.title);
  });
});

test('an Arabic release is written from right to left, saved, published, and read over REST', async () => {
  const { page, visit, shoot } = panels.ar;
  const words = {
    title: 'المدير العام لمنظمة العمل الدولية يزور مدينة المهن والكفاءات بتامسنا (THAMM).',
    body: 'استقبلت مدينة المهن والكفاءات وفدا من منظمة العمل الدولية.',
  };
  await visit('press-release');
  await page.locator('main a[href*="/create"]').first().click();
  await page.fill('[name=title]', words.title);
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.insertText(words.body);
  await typeWords(page, 'topics', ['التكوين المهني', 'emploi']);
  await shoot('release-written-ar', 'whole');

  expect(await page.locator('[name=title]').evaluate(directionOf)).toEqual(['rtl', 'start']);
  const { right, width } = await page.locator('[data-slate-editor]').evaluate(spaceBesideText);
  expect(right).toBeLessThan(width / 10);

  await press(panels.ar, buttons.ar.save, 'press-office.press-release');
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await page.getByRole('button', { name: ar['press-office.publication.verb.publish-at-once'], exact: true }).click();
  await page.fill('[name=reason]', 'لا أحد غيري في المكتب اليوم');
  await press(panels.ar, ar['press-office.publication.verb.publish-at-once'], 'publish-at-once');
  await shoot('release-published-ar');
  const [release] = await read('press-releases', 'ar', 'fields=*');
  expect(release).toMatchObject({ title: words.title, topics: ['التكوين المهني', 'emploi'], dir: 'rtl' });
  expect(release?.body).toMatchObject({ text: words.body });
});

test('a cover that nobody else may see yet is shown in the form', async () => {
  const { page, visit, shoot } = panels.fr;
  const cover = await uploadPicture(await signIn(application, 'press-office-writer'), 'cover');
  const words = { title: 'Sous embargo', cover: cover.id };
  const release = await deskOf(application.strapi).draft('press-release', { fr: words });
  await visit('press-release', { documentId: release }, 'fr');
  const picture = page.locator(`img[src*="${cover.hash}"]`).first();
  await picture.waitFor();
  expect(await picture.evaluate(widthOnceLoaded)).toBeGreaterThan(0);
  await shoot('cover-of-a-draft-fr', 'whole');
  expect((await fetch(`${application.address}${cover.url}`)).status).toBe(404);
});

test('an editor says which of two figures a number of the text means', async () => {
  const desk = deskOf(application.strapi);
  const groups = ['الفوج الأول', 'الفوج الثاني'];
  const figures = [];
  for (const label of groups) {
    figures.push(await desk.draft('figure', { ar: { label, value: '50', unit: 'شابا', qualifier: 'exactly' } }));
  }
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'يواكب المكتب هذه السنة 50 شابا.' }] }];
  const release = await desk.draft('press-release', { ar: { title: 'مواكبة الشباب', body, figures } });
  const { page, visit, shoot } = panels.ar;
  await visit('press-release', { documentId: release }, 'ar');
  const label = ar['press-office.custom-fields.figure-marks.figure-of'].replace('{value}', '50');
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: groups[1] }).click();
  await shoot('figure-chosen-ar', 'whole');
  await press(panels.ar, buttons.ar.save, 'press-office.press-release');
  await page.getByRole('combobox', { name: label }).getByText(groups[1]!).waitFor();
  const saved = await application.strapi.db
    .query('plugin::press-office.press-release')
    .findOne({ where: { documentId: release, locale: 'ar' } });
  expect(saved.figureMarks).toMatchObject([{ field: 'body', exact: '50', figure: figures[1] }]);
});

test('a list of releases shows title, type and date, with the type in words', async () => {
  const desk = deskOf(application.strapi);
  await desk.draft('press-release', {
    ar: { title: 'بلاغ من أجل اللائحة', type: 'speech', datelineDate: '2024-05-08' },
    fr: { title: 'Communiqué pour la liste' },
  });
  for (const [language, messages] of [['ar', ar] as const, ['fr', fr] as const]) {
    const { page, visit, shoot } = panels[language];
    await visit('press-release', 'list', language);
    await page.locator('td', { hasText: messages.speech }).waitFor();
    const heads = (await page.locator('th').allTextContents()).join();
    for (const attribute of ['title', 'type', 'datelineDate']) {
      expect(heads).toContain(labelOf(messages, 'press-release', attribute));
    }
    await shoot(`list-press-release-${language}`);
  }
});

test('an organisation is made, once its country is a code', async () => {
  const { page, visit, shoot } = panels.fr;
  await visit('organisation', 'create', 'fr');
  await page.fill('[name=name]', 'Organisation internationale du Travail');
  await page.fill('[name=acronym]', 'OIT');
  await page.fill('[name=country]', 'Suisse');
  await page.fill('[name=website]', 'https://www.ilo.org');
  await page.getByRole('button', { name: buttons.fr.save, exact: true }).click();
  await page.locator('[name=country][aria-invalid=true]').waitFor();
  await shoot('organisation-refused-fr');
  await page.fill('[name=country]', 'CH');
  await press(panels.fr, buttons.fr.save, 'press-office.organisation');
  const saved = await application.strapi.db
    .query('plugin::press-office.organisation')
    .findOne({ where: { acronym: 'OIT' } });
  expect(saved).toMatchObject({ country: 'CH', slug: 'oit', locale: 'fr', website: 'https://www.ilo.org' });
});

test('a project gets phases and countries; the server’s word on a bad one stands under its input', async () => {
  const { page, visit, shoot } = panels.ar;
  await visit('partner-project', 'create');
  await page.fill('[name=name]', 'برنامج تنقل اليد العاملة');
  for (const index of [0, 1]) {
    await page.getByRole('button', { name: ar['press-office.custom-fields.phases.add'] }).click();
    await page.fill(`[name="phases.${index}.name"]`, ['المرحلة التجريبية', 'المرحلة الثانية'][index] ?? '');
  }
  await page.fill('[name="phases.1.from"]', 'سنة 2024');
  await typeWords(page, 'countries', ['MA', 'TN', 'DZ']);
  await page
    .getByRole('button', { name: ar['press-office.custom-fields.words.remove'].replace('{word}', 'TN') })
    .click();
  await page.getByRole('button', { name: buttons.ar.save, exact: true }).click();
  await page.locator('[name="phases.1.from"][aria-invalid=true]').waitFor();
  await shoot('project-refused-ar', 'whole');

  await page.fill('[name="phases.1.from"]', '2024');
  await page.fill('[name="phases.1.to"]', '2028');
  await press(panels.ar, buttons.ar.save, 'press-office.partner-project');
  await shoot('project-saved-ar', 'whole');
  const saved = await application.strapi.db
    .query('plugin::press-office.partner-project')
    .findOne({ where: { name: 'برنامج تنقل اليد العاملة' } });
  expect(saved).toMatchObject({
    countries: ['MA', 'DZ'],
    phases: [
      { name: 'المرحلة التجريبية', from: null, to: null },
      { name: 'المرحلة الثانية', from: '2024', to: '2028' },
    ],
  });
});

test('a figure gets the form of its unit for each kind of number that its language has', async () => {
  const { page, visit, shoot } = panels.ar;
  await visit('figure', 'create', 'fr');
  await page.locator('[name="unitForms.many"]').waitFor();
  const inFrench = await page.locator('[name^="unitForms."]').evaluateAll((inputs) => inputs.length);
  await visit('figure', 'create', 'ar');
  await page.locator('[name="unitForms.few"]').waitFor();
  const inArabic = await page.locator('[name^="unitForms."]').evaluateAll((inputs) => inputs.length);
  expect([inFrench, inArabic]).toEqual([3, 6]);

  await page.fill('[name=label]', 'متدربون بصيغهم');
  await page.fill('[name=value]', '3');
  await page.fill('[name="unitForms.few"]', '# من # متدربين');
  await page.fill('[name="unitForms.two"]', 'متدربان');
  await page.fill('[name="unitForms.other"]', 'متدرب');
  await page.fill('[name="unitForms.other"]', '');
  await page.getByRole('button', { name: buttons.ar.save, exact: true }).click();
  await page.locator('[name="unitForms.few"][aria-invalid=true]').waitFor();
  await shoot('figure-refused-ar', 'whole');

  await page.fill('[name="unitForms.few"]', 'متدربين');
  await press(panels.ar, buttons.ar.save, 'press-office.figure');
  const saved = await application.strapi.db
    .query('plugin::press-office.figure')
    .findOne({ where: { label: 'متدربون بصيغهم' } });
  expect(saved).toMatchObject({ value: '3', unitForms: { two: 'متدربان', few: 'متدربين' } });
});

const labelOf = (messages: Messages, noun: string, attribute: string) =>
  messages[`content-manager.content-types.plugin::press-office.${noun}.${attribute}`] ?? '';
const helpOf = (messages: Messages, noun: string, attribute: string) =>
  messages[`press-office.help.${noun}.${attribute}`] ?? '';

/** Types words into a list of words, each ended with Enter. */
async function typeWords(page: Page, name: string, words: string[]): Promise<void> {
  for (const word of words) {
    await page.fill(`[name=${name}]`, word);
    await page.press(`[name=${name}]`, 'Enter');
  }
}

/** Presses a button of the form and waits until the server has done what it asks. */
async function press({ page, shoot }: Panel, name: string, path: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() !== 'GET' && new URL(response.url()).pathname.includes(path),
  );
  const pressed = page.getByRole('button', { name, exact: true }).click();
  const [{ status }] = await Promise.all([answer.then((one) => ({ status: one.status() })), pressed]).catch(
    async (problem: unknown) => {
      await shoot('could-not-press');
      throw problem;
    },
  );
  expect(status).toBeLessThan(300);
}

/** What the public reads. */
async function read(collection: string, locale: string, query = ''): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${application.address}/api/${collection}?locale=${locale}&${query}`);
  return ((await response.json()) as { data: Record<string, unknown>[] }).data;
}

function directionOf(input: Element): string[] {
  const { direction, textAlign } = getComputedStyle(input);
  return [direction, textAlign];
}

/** The empty space between the first paragraph's words and the editor's right edge, and the editor's width, in pixels. */
function spaceBesideText(editor: Element): { right: number; width: number } {
  const range = document.createRange();
  range.selectNodeContents(editor.querySelector('[data-slate-string]') ?? editor);
  const [words, frame] = [range.getBoundingClientRect(), editor.getBoundingClientRect()];
  return { right: frame.right - words.right, width: frame.width };
}

/** How wide a picture is that was loaded; 0 for one that was refused. Runs in the page. */
async function widthOnceLoaded(element: Element): Promise<number> {
  const picture = element as HTMLImageElement;
  if (!picture.complete)
    await new Promise((resolve) => ['load', 'error'].forEach((end) => picture.addEventListener(end, resolve)));
  return picture.naturalWidth;
}
