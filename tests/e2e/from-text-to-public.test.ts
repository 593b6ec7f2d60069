import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser';
import {
  atStage,
  button,
  type Colleague,
  colleagueAt,
  confirm,
  dialog,
  messages,
  openRelease,
  pressSave,
  verb,
} from '../support/colleagues';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';

/** A text that arrives by mail, until the public reads it: what two people do, each once in Arabic and once in French. */

jest.setTimeout(240_000);

// Our own words about our own press office.
const texts = {
  ar: {
    title: 'المكتب يفتتح مركزا للتكوين الفلاحي بتارودانت',
    text: `المكتب يفتتح مركزا للتكوين الفلاحي بتارودانت

تارودانت في 20 يناير 2027

افتتح المكتب اليوم مركزا للتكوين الفلاحي في إطار مشروع «بساتين الجنوب».
ويستقبل المركز 240 متدربا كل سنة.
`,
    project: 'بساتين الجنوب',
  },
  fr: {
    title: 'L’Office ouvre un atelier de soudure à Safi',
    text: `L’Office ouvre un atelier de soudure à Safi

Safi, le 20 janvier 2027

L’Office a ouvert aujourd’hui un atelier de soudure dans le cadre du projet « Quais de demain ».
L’atelier accueille 180 stagiaires par an.
`,
    project: 'Quais de demain',
  },
};

let application: OpenApplication;
let browser: Browser;
const colleagues: Colleague[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  application.setClock('2027-01-20T09:00:00.000Z');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect(colleagues.flatMap(({ faults }) => faults())).toEqual([]);
});

test.each(['ar', 'fr'] as const)(
  'a pasted text is public once a second person has approved it: %s',
  async (language) => {
    const { title, text, project } = texts[language];
    const say = messages[language];
    const writer = await signedIn('writer', language);
    await writer.page.goto(`${application.address}/admin/plugins/press-office/intake`);
    await writer.page.locator('textarea').fill(text);
    await button(writer, say['press-office.intake.read']).click();
    for (const kind of ['figure', 'project']) {
      const list = writer.page.locator(`[data-list="${kind}"]`);
      await list.getByRole('button', { name: say['press-office.intake.accept-all'], exact: true }).click();
    }
    await button(writer, say['press-office.intake.make']).click();
    await atStage(writer, 'draft');
    const documentId = /press-release\/(\w+)/.exec(writer.page.url())?.[1] ?? '';
    await verb(writer, 'submit').click();
    await confirm(writer);
    await atStage(writer, 'submitted');
    // Who wrote it is not asked to approve it.
    expect(await verb(writer, 'approve').count()).toBe(0);

    const editor = await signedIn('editor', language);
    await openRelease(editor, documentId);
    await verb(editor, 'approve').click();
    await atStage(editor, 'approved');
    expect(await publicTitles(language)).not.toContain(title);
    await verb(editor, 'publish').click();
    await dialog(editor).getByRole('checkbox', { name: say['press-office.publication.with-links'] }).click();
    await editor.shoot(`whole-day-publish-${language}`);
    await confirm(editor);
    await atStage(editor, 'published');
    expect(await publicTitles(language)).toContain(title);
    const release = await read(`press-releases/${documentId}?locale=${language}&fields=*`);
    expect(release).toMatchObject({ data: { title, projects: [{ name: project }], figures: [{ revision: 1 }] } });
  },
);

test('a correction is explained in all three languages, from an Arabic panel', async () => {
  const desk = deskOf(application.strapi);
  const release = await desk.published('press-release', {
    ar: { title: 'الدورة تبدأ يوم الاثنين', slug: 'session' },
    fr: { title: 'La session commence lundi', slug: 'session' },
    en: { title: 'The session begins on Monday', slug: 'session' },
  });
  await desk.update(release, { title: 'La session commence mardi' }, { locale: 'fr' });
  await desk.update(release, { title: 'The session begins on Tuesday' });
  const editor = await signedIn('editor', 'ar');
  await openRelease(editor, release);
  await editor.page.fill('[name=title]', 'الدورة تبدأ يوم الثلاثاء');
  expect(await pressSave(editor)).toBe(200);
  const notes = {
    ar: 'تبدأ الدورة يوم الثلاثاء وليس يوم الاثنين.',
    fr: 'La session commence mardi et non lundi.',
    en: 'The session begins on Tuesday, not on Monday.',
  };
  // The keyboard alone: to the verb and, let go of, back to it; then through the notes to the button that does it.
  await verb(editor, 'correct').focus();
  await editor.page.keyboard.press('Enter');
  await dialog(editor).waitFor();
  await editor.page.keyboard.press('Escape');
  await dialog(editor).waitFor({ state: 'detached' });
  expect(await verb(editor, 'correct').evaluate((element) => element === document.activeElement)).toBe(true);
  await editor.page.keyboard.press('Enter');
  await dialog(editor).waitFor();
  for (const [locale, note] of Object.entries(notes)) {
    await editor.page.locator(`[name="notes.${locale}"]`).focus();
    await editor.page.keyboard.type(note);
  }
  await editor.shoot('whole-day-correct-ar');
  await dialog(editor).getByRole('button').last().focus();
  await editor.page.keyboard.press('Enter');
  await dialog(editor).waitFor({ state: 'detached' });
  for (const [locale, note] of Object.entries(notes)) {
    const corrected = await read(`press-releases/session?locale=${locale}&fields=*`);
    expect(corrected).toMatchObject({ data: { edition: 2, corrections: [{ note }] } });
  }
});

async function signedIn(role: 'writer' | 'editor', language: 'ar' | 'fr'): Promise<Colleague> {
  const colleague = await colleagueAt(browser, application, { role, language });
  colleagues.push(colleague);
  await colleague.page.bringToFront();
  return colleague;
}

/** What the public reads. */
async function read(path: string): Promise<unknown> {
  return (await fetch(`${application.address}/api/${path}`)).json();
}

async function publicTitles(locale: string): Promise<string[]> {
  const { data } = (await read(`press-releases?locale=${locale}`)) as { data: { title: string }[] };
  return data.map(({ title }) => title);
}
