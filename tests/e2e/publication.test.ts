import type { Browser } from 'playwright-core';

import ar from '../../src/plugins/press-office/admin/src/translations/ar.json';
import fr from '../../src/plugins/press-office/admin/src/translations/fr.json';
import { openBrowser, type Panel, signInToPanel } from '../support/browser';
import { deskOf } from '../support/desk';
import { type OpenApplication, openApplication } from '../support/open-application';
import { createAdministrator } from '../support/panel';

type Role = 'writer' | 'editor' | 'head';
interface Colleague extends Panel {
  language: 'ar' | 'fr';
}

const messages = { ar, fr };
/** Strapi's own words on its buttons. */
const stock = { ar: { save: 'يحفظ', publish: 'أصدر' }, fr: { save: 'Enregistrer', publish: 'Publier' } };

// A busy machine draws the panel's buttons late: they wait for the page to be idle.
jest.setTimeout(240_000);

let application: OpenApplication;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
let colleagues: Record<Role, Colleague>;

beforeAll(async () => {
  application = await openApplication();
  application.setClock('2027-01-20T09:00:00.000Z');
  desk = deskOf(application.strapi);
  browser = await openBrowser();
  colleagues = {
    writer: await signedIn('writer', 'ar'),
    editor: await signedIn('editor', 'fr'),
    head: await signedIn('head', 'ar'),
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

  await open(writer, release);
  await writer.shoot('publication-draft-ar');
  await verb(writer, 'submit').click();
  await stage(writer, 'submitted');
  expect(await verb(writer, 'approve').count()).toBe(0);

  await open(editor, release);
  await verb(editor, 'approve').click();
  await stage(editor, 'approved');
  await verb(editor, 'schedule').click();
  await editor.page.fill('[name=embargoUntil]', '2027-02-07T02:30');
  await confirm(editor);
  await editor.page.getByText(fr['press-office.publication.time-repeated']).waitFor();
  await editor.shoot('publication-time-repeated-fr');
  // Ramadan begins: of the two, the one on winter time.
  await editor.page.getByRole('radio', { name: 'UTC+00:00' }).click();
  await confirm(editor);
  await editor.page.getByRole('alert').getByText('برنامج التنقل المهني').waitFor();
  await editor.page.getByRole('checkbox', { name: fr['press-office.publication.with-links'] }).click();
  await confirm(editor);
  await stage(editor, 'scheduled');
  await editor.shoot('publication-scheduled-fr');
  expect(await read('press-releases/launch?locale=ar')).toMatchObject({ status: 404 });

  application.setClock('2027-02-07T02:30:00.000Z');
  await publishDue();
  expect(await read('press-releases/launch?locale=ar')).toMatchObject({ status: 200 });
  expect(await read('press-releases/launch?locale=fr')).toMatchObject({ status: 200 });

  await open(head, release);
  await stage(head, 'published');
  await head.shoot('publication-published-ar');
  await verb(head, 'withdraw').click();
  await head.page.getByRole('combobox').click();
  await head.page.getByRole('option', { name: ar['press-office.publication.reason.published-in-error'] }).click();
  await head.page.fill('[name="notices.ar"]', 'نُشر هذا البلاغ قبل أوانه.');
  await head.shoot('publication-withdraw-ar');
  expect(await dialog(head).getByRole('button').last().isDisabled()).toBe(true);
  await head.page.fill('[name="notices.fr"]', 'Ce communiqué a été publié trop tôt.');
  await confirm(head);
  await stage(head, 'withdrawn');
  await head.shoot('publication-withdrawn-ar');
  const gone = await read('press-releases/launch?locale=fr');
  expect(gone.status).toBe(410);
  expect(JSON.stringify(gone.body)).toContain('Ce communiqué a été publié trop tôt.');
});

test('explore edits', async () => {
  const { writer, editor } = colleagues;
  const release = await desk.draft('press-release', { ar: { title: 'مسودة مشتركة' } });
  const puts: string[] = [];
  for (const one of [writer, editor])
    one.page.on('request', (r) => {
      if (r.method() === 'PUT') puts.push(`${r.url()} ${r.postData()}`);
    });
  await open(writer, release);
  await open(editor, release);
  await writer.page.bringToFront();
  await writer.page.fill('[name=title]', 'الكاتب أولا');
  await writer.page.getByText(ar['press-office.publication.save-first']).waitFor();
  expect(await verb(writer, 'submit').isDisabled()).toBe(true);
  await writer.shoot('x-unsaved');
  await save(writer, 200);
  await writer.page.fill('[name=title]', 'الكاتب ثانيا');
  await save(writer, 200);
  await editor.page.bringToFront();
  await editor.page.fill('[name=title]', 'L’éditeur écrit par-dessus');
  await save(editor, 409);
  await editor.page.waitForTimeout(1500);
  await editor.shoot('x-meanwhile');
  console.log(await editor.page.inputValue('[name=title]'), await button(editor, stock.fr.save).isDisabled(), puts);
  await editor.page.reload();
  await editor.page.locator('[data-stage]').waitFor();
  console.log(await editor.page.inputValue('[name=title]'));
  await desk.act('submit', release);
  await desk.act('approve', release);
  await open(writer, release);
  await writer.page.fill('[name=title]', 'تعديل بعد المصادقة');
  await save(writer, 409);
  await writer.page.waitForTimeout(1500);
  await writer.shoot('x-approved-words');
  console.log(await writer.page.inputValue('[name=title]'), await button(writer, stock.ar.save).isDisabled());
});

/** A colleague with a role, at a panel in her language. */
async function signedIn(role: Role, language: 'ar' | 'fr'): Promise<Colleague> {
  const administrator = await createAdministrator(application.strapi, `press-office-${role}`);
  const panel = await signInToPanel(browser, { ...application, administrator }, language);
  return { ...panel, language };
}

/** Opens the form of a release in the colleague's language. */
async function open({ page, visit, language }: Colleague, documentId: string): Promise<void> {
  await visit('press-release', { documentId }, language);
  await page.locator('[data-stage]').waitFor();
}

type MessageId = keyof typeof ar;
const verb = (colleague: Colleague, name: string) =>
  button(colleague, messages[colleague.language][`press-office.publication.verb.${name}` as MessageId]);
const button = ({ page }: Colleague, name: string) => page.getByRole('button', { name, exact: true });
const dialog = ({ page }: Colleague) => page.getByRole('dialog');
const confirm = (colleague: Colleague) => dialog(colleague).getByRole('button').last().click();
const stage = ({ page }: Colleague, name: string) => page.locator(`[data-stage=${name}]`).waitFor();

/** Presses Strapi's Save and checks what the server says to it. */
async function save(colleague: Colleague, status: number): Promise<void> {
  const answer = colleague.page.waitForResponse((response) => response.request().method() === 'PUT');
  await button(colleague, stock[colleague.language].save).click();
  expect((await answer).status()).toBe(status);
}

/** What the clock does at the present instant. */
const publishDue = () =>
  (application.strapi.plugin('press-office').service('publication') as { publishDue(): Promise<unknown> }).publishDue();

/** What the public reads. */
async function read(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${application.address}/api/${path}`, { redirect: 'manual' });
  return { status: response.status, body: await response.json() };
}
