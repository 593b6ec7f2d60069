import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import type { WithdrawalReason } from '../../src/plugins/press-office/contracts/publication';
import { sayIn } from '../../src/plugins/press-office/server/src/shared/translate';
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
  type Role,
  stockSave,
  verb,
} from '../support/colleagues';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';

/** Strapi's own words on its buttons. */
const stock = {
  fr: {
    publish: 'Publier',
    more: "Plus d'actions",
    discard: 'Rejeter les modifications',
    deleting: /^(Delete|Supprimer)/,
  },
};

// A busy machine draws the panel's buttons late: they wait for the page to be idle.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
let colleagues: Record<Role, Colleague>;

beforeAll(async () => {
  browser = await openBrowser();
  application = await openApplication();
  application.setClock('2027-01-20T09:00:00.000Z');
  desk = deskOf(application.strapi);
  colleagues = {
    writer: await colleagueAt(browser, application, { role: 'writer', language: 'ar' }),
    editor: await colleagueAt(browser, application, { role: 'editor', language: 'fr' }),
    head: await colleagueAt(browser, application, { role: 'head', language: 'ar' }),
  };
}, 240_000);
afterAll(async () => {
  await browser.close();
  await application.stop();
});
afterEach(() => {
  expect(Object.values(colleagues).flatMap(({ faults }) => faults())).toEqual([]);
});

test('a release is submitted in Arabic, approved and scheduled in French, published by the clock, withdrawn', async () => {
  const { writer, editor, head } = colleagues;
  const project = await desk.draft('partner-project', { ar: { name: 'برنامج التنقل المهني' } });
  const release = await desk.draft('press-release', {
    ar: { title: 'الوزارة تطلق برنامجا جديدا للتكوين المهني', slug: 'launch', projects: [project] },
    fr: { title: 'Le ministère lance un nouveau programme de formation', slug: 'launch' },
  });

  await openRelease(writer, release);
  await writer.shoot('publication-draft-ar');
  await verb(writer, 'submit').click();
  // What the copy desk warns of is shown once more: there is neither a summary nor a dateline yet.
  await dialog(writer).getByText(sayIn('ar')('copy-desk.summary-missing')).first().waitFor();
  await writer.shoot('publication-submit-warnings-ar');
  await confirm(writer);
  await atStage(writer, 'submitted');
  expect(await verb(writer, 'approve').count()).toBe(0);

  await openRelease(editor, release);
  await verb(editor, 'approve').click();
  await atStage(editor, 'approved');
  await verb(editor, 'schedule').click();
  await editor.page.fill('[name=embargoUntil]', '2027-02-07T02:30');
  // What it links to is not public: until that is agreed to, it cannot come out.
  await dialog(editor).getByText('برنامج التنقل المهني').waitFor();
  expect(await dialog(editor).getByRole('button').last().isDisabled()).toBe(true);
  await editor.page.getByRole('checkbox', { name: fr['press-office.publication.with-links'] }).click();
  await confirm(editor);
  await editor.page.getByText(fr['press-office.publication.time-repeated']).waitFor();
  await editor.shoot('publication-time-repeated-fr');
  // Ramadan begins: of the two, the one on winter time.
  await editor.page.getByRole('radio', { name: 'UTC+00:00' }).click();
  await confirm(editor);
  await atStage(editor, 'scheduled');
  await editor.shoot('publication-scheduled-fr');
  expect(await read('press-releases/launch?locale=ar')).toMatchObject({ status: 404 });

  application.setClock('2027-02-07T02:30:00.000Z');
  await publishDue();
  expect(await read('press-releases/launch?locale=ar')).toMatchObject({ status: 200 });
  expect(await read('press-releases/launch?locale=fr')).toMatchObject({ status: 200 });

  await openRelease(head, release);
  await atStage(head, 'published');
  await head.shoot('publication-published-ar');
  await verb(head, 'withdraw').click();
  await dialog(head).getByText(ar['press-office.publication.effect']).waitFor();
  await chooseReason(head, 'published-in-error');
  await head.page.fill('[name="notices.ar"]', 'نُشر هذا البلاغ قبل أوانه.');
  await head.shoot('publication-withdraw-ar');
  expect(await dialog(head).getByRole('button').last().isDisabled()).toBe(true);
  await head.page.fill('[name="notices.fr"]', 'Ce communiqué a été publié trop tôt.');
  await confirm(head);
  await atStage(head, 'withdrawn');
  await head.shoot('publication-withdrawn-ar');
  const gone = await read('press-releases/launch?locale=fr');
  expect(gone.status).toBe(410);
  expect(JSON.stringify(gone.body)).toContain('Ce communiqué a été publié trop tôt.');
});

test('a correction tells the public what was wrong; what is withdrawn as superseded leads to its replacement', async () => {
  const { editor, head } = colleagues;
  const newer = await published({ fr: { title: 'Le calendrier définitif', slug: 'newer' } });
  const release = await published({
    ar: { title: 'جدول الدورات التكوينية', slug: 'calendar' },
    fr: { title: 'Le calendrier des formations', slug: 'calendar' },
  });

  await openRelease(editor, release);
  expect(await verb(editor, 'correct').isDisabled()).toBe(true);
  await editor.page.fill('[name=title]', 'Le calendrier des sessions de formation');
  await save(editor, 200);
  await verb(editor, 'correct').click();
  await editor.page.fill('[name="notes.fr"]', 'Le titre annonçait des formations, ce sont des sessions.');
  await editor.shoot('publication-correct-fr');
  await confirm(editor);
  await dialog(editor).waitFor({ state: 'detached' });
  const corrected = await read('press-releases/calendar?locale=fr&fields=*');
  expect(corrected.body).toMatchObject({
    data: {
      title: 'Le calendrier des sessions de formation',
      corrections: [{ note: 'Le titre annonçait des formations, ce sont des sessions.' }],
    },
  });

  await openRelease(head, release, 'fr');
  await verb(head, 'withdraw').click();
  await chooseReason(head, 'superseded');
  await head.page.fill('[name="notices.ar"]', 'صدر الجدول النهائي.');
  await head.page.fill('[name="notices.fr"]', 'Le calendrier définitif est paru.');
  await dialog(head).getByRole('combobox').last().pressSequentially('définitif');
  await head.page.getByRole('option', { name: 'Le calendrier définitif' }).click();
  await head.shoot('publication-replacement-ar');
  await confirm(head);
  await atStage(head, 'withdrawn');
  const withdrawn = await read('press-releases/calendar?locale=fr&fields=*');
  expect(withdrawn.body).toMatchObject({ data: { withdrawal: { replacement: { documentId: newer } } } });

  await verb(head, 'reinstate').click();
  await head.page.fill('[name=reason]', 'لم يُعتمد الجدول النهائي');
  await head.shoot('publication-reinstate-ar');
  await confirm(head);
  await atStage(head, 'published');
  for (const locale of ['ar', 'fr']) {
    expect(await read(`press-releases/calendar?locale=${locale}`)).toMatchObject({ status: 200 });
  }
});

test('what is published without review is marked until someone else approves it', async () => {
  const { editor, head } = colleagues;
  const release = await desk.draft('press-release', { ar: { title: 'بلاغ عاجل', slug: 'urgent' } });
  await openRelease(head, release);
  await verb(head, 'publish-at-once').click();
  await head.shoot('publication-at-once-ar');
  await head.page.fill('[name=reason]', 'فيضانات هذه الليلة');
  await confirm(head);
  await atStage(head, 'published');
  await head.page.getByText(ar['press-office.publication.unreviewed']).waitFor();
  await head.shoot('publication-unreviewed-ar');
  expect(await verb(head, 'approve-afterwards').isDisabled()).toBe(true);
  await openRelease(editor, release, 'ar');
  await editor.page.getByText(fr['press-office.publication.unreviewed']).waitFor();
  await verb(editor, 'approve-afterwards').click();
  await editor.page.getByText(fr['press-office.publication.unreviewed']).waitFor({ state: 'detached' });
});

test('of two who write at once, the second is told, and keeps her words; nobody is in her own way', async () => {
  const { writer, editor } = colleagues;
  const release = await desk.draft('press-release', { ar: { title: 'مسودة مشتركة' } });
  await openRelease(editor, release, 'ar');
  await openRelease(writer, release);
  await writer.page.fill('[name=title]', 'الكاتب أولا');
  await writer.page.getByText(ar['press-office.publication.save-first']).waitFor();
  expect(await verb(writer, 'submit').isDisabled()).toBe(true);
  await save(writer, 200);
  await writer.page.fill('[name=title]', 'الكاتب ثانيا');
  await save(writer, 200);

  await editor.page.bringToFront();
  await editor.page.fill('[name=title]', 'L’éditrice écrit ensuite');
  await save(editor, 409);
  await editor.page.getByText(sayIn('fr')('publication.edited-meanwhile')).first().waitFor();
  await editor.shoot('publication-meanwhile-fr');
  expect(await editor.page.inputValue('[name=title]')).toBe('L’éditrice écrit ensuite');
  await editor.page.getByRole('button', { name: stockSave.fr, exact: true, disabled: false }).waitFor();
  editor.page.once('dialog', (leaving) => void leaving.accept());
  await editor.page.reload();
  await editor.page.locator('[name=title]').waitFor();
  expect(await editor.page.inputValue('[name=title]')).toBe('الكاتب ثانيا');
  await editor.page.fill('[name=title]', 'المحررة بعد ذلك');
  await save(editor, 200);
});

test('one click makes a correction of the copy desk in the text, and its remark is gone', async () => {
  const { editor } = colleagues;
  const release = await desk.draft('press-release', {
    fr: {
      title: 'Le centre de de Larache ouvre ses portes',
      slug: 'larache',
      summary: 'Le centre reçoit ses premiers stagiaires.',
      datelinePlace: 'Larache',
      datelineDate: '2027-01-20',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Les cours commencent lundi.' }] }],
    },
  });
  await openRelease(editor, release);
  const correct = editor.page.getByRole('button', {
    name: fr['press-office.publication.apply-correction'].replace('{correction}', 'de'),
  });
  await editor.shoot('publication-correction-fr');
  await correct.click();
  await correct.waitFor({ state: 'detached' });
  await editor.page.locator('[name=title][value="Le centre de Larache ouvre ses portes"]').waitFor();
});

test('whoever has a release published can go on writing; its approved words are kept from changes', async () => {
  const { writer, editor } = colleagues;
  const release = await desk.draft('press-release', { fr: { title: 'Portes ouvertes', slug: 'open-doors' } });
  await desk.act('submit', release);
  await openRelease(writer, release, 'fr');
  await openRelease(editor, release);
  await verb(editor, 'approve').click();
  await atStage(editor, 'approved');

  await writer.page.bringToFront();
  await writer.page.fill('[name=title]', 'Portes grandes ouvertes');
  await save(writer, 409);
  await writer.page.getByText(sayIn('ar')('publication.approved-words')).first().waitFor();
  expect(await writer.page.inputValue('[name=title]')).toBe('Portes grandes ouvertes');

  await editor.page.bringToFront();
  await verb(editor, 'publish').click();
  await editor.shoot('publication-publish-fr');
  await confirm(editor);
  await atStage(editor, 'published');
  await editor.page.fill('[name=title]', 'Journée portes ouvertes');
  await save(editor, 200);
  await editor.page.getByText(fr['press-office.publication.locale.changed']).waitFor();
  await editor.page.fill('[name=title]', 'Journée « portes ouvertes »');
  await save(editor, 200);

  // What is not published yet can be discarded, which is a save of its own.
  await editor.page.locator('main').getByRole('button', { name: stock.fr.more }).click();
  await editor.shoot('publication-discard-fr');
  // What is public is withdrawn: Strapi's ways to delete it are not offered.
  expect(await editor.page.getByRole('menuitem', { name: stock.fr.deleting }).count()).toBe(0);
  await editor.page.getByRole('menuitem', { name: stock.fr.discard }).click();
  await editor.page.getByRole('alertdialog').getByRole('button').last().click();
  await editor.page.locator('[name=title][value="Portes ouvertes"]').waitFor();
  await editor.page.fill('[name=title]', 'Portes ouvertes à tous');
  await save(editor, 200);
});

test('a release has the desk’s verbs instead of Strapi’s Publish, which every other kind keeps', async () => {
  const { editor } = colleagues;
  const project = await desk.draft('partner-project', { fr: { name: 'Formation agricole' } });
  const release = await desk.draft('press-release', { fr: { title: 'Semis', projects: [project] } });
  await openRelease(editor, release);
  await editor.page.waitForLoadState('networkidle');
  expect(await button(editor, stock.fr.publish).count()).toBe(0);
  // From one kind to the other without loading the panel anew.
  await editor.page.getByRole('link', { name: fr['Partner project'] }).first().click();
  await editor.page.getByText('Formation agricole').first().click();
  await button(editor, stock.fr.publish).waitFor();
  await editor.page.goBack();
  await editor.page.goBack();
  await editor.page.locator('[data-stage]').waitFor();
  expect(await button(editor, stock.fr.publish).count()).toBe(0);
});

/** Chooses why a release is withdrawn, in its dialog. */
async function chooseReason(colleague: Colleague, reason: WithdrawalReason): Promise<void> {
  const { page, language } = colleague;
  await dialog(colleague).getByRole('combobox').first().click();
  const name = messages[language][`press-office.publication.reason.${reason}`];
  await page.getByRole('option', { name }).click();
}

/** A release that is public already. */
async function published(words: Parameters<typeof desk.draft>[1]): Promise<string> {
  const release = await desk.draft('press-release', words);
  await desk.publish('press-release', release);
  return release;
}

/** Presses Strapi's Save and checks what the server says to it. */
async function save(colleague: Colleague, status: number): Promise<void> {
  expect(await pressSave(colleague)).toBe(status);
}

/** What the clock does at the present instant. */
const publishDue = () =>
  (application.strapi.plugin('press-office').service('publication') as { publishDue(): Promise<unknown> }).publishDue();

/** What the public reads. */
async function read(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${application.address}/api/${path}`, { redirect: 'manual' });
  return { status: response.status, body: await response.json() };
}
