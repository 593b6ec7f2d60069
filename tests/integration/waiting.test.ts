import type { WaitingEntry } from '../../src/plugins/press-office/contracts/waiting';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { signIn } from '../support/panel';
import { signInStaff, type Staff } from '../support/staff';

/** What waits for whom at the desk. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let person: Staff;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  person = await signInStaff(booted, {
    writer: 'press-office-writer',
    editor: 'press-office-editor',
    colleague: 'press-office-editor',
    head: 'press-office-head',
  });
});
afterAll(() => booted.stop());

const pressReleases = '/content-manager/collection-types/plugin::press-office.press-release';

/** Saves a release in Arabic as the panel does. */
async function written(by: string, title: string): Promise<string> {
  const { body } = await person(by)
    .send('post', `${pressReleases}?locale=ar`)
    .send({ title, summary: 'ملخص', type: 'press-release' })
    .expect(201);
  return body.data.documentId as string;
}

async function waitingFor(name: string): Promise<WaitingEntry[]> {
  const { body } = await person(name).send('get', '/press-office/waiting').expect(200);
  return body.data;
}

/** What waits of one release: reasons, with the languages they are about. */
const inBrief = (entries: readonly WaitingEntry[], documentId: string) =>
  entries
    .filter((entry) => entry.documentId === documentId)
    .map(({ reason, locales }) => [reason, ...locales].join(' '));

test('a submitted release waits for those who may approve it, and for nobody who had a part in it', async () => {
  const id = await written('editor', 'بلاغ ينتظر الموافقة');
  await person('editor').act('submit', id).expect(200);
  expect(inBrief(await waitingFor('colleague'), id)).toEqual(['to-approve']);
  expect(inBrief(await waitingFor('head'), id)).toEqual(['to-approve']);
  expect(inBrief(await waitingFor('editor'), id)).toEqual([]);
  expect(inBrief(await waitingFor('writer'), id)).toEqual([]);
  const [entry] = (await waitingFor('colleague')).filter(({ documentId }) => documentId === id);
  expect(entry).toMatchObject({ titles: { ar: 'بلاغ ينتظر الموافقة' }, stage: 'submitted', isMine: false, note: null });
  await person('colleague').act('approve', id).expect(200);
  // What is approved waits for whoever may publish it, until it is out or on the agenda.
  expect(inBrief(await waitingFor('head'), id)).toEqual(['to-publish']);
  expect(inBrief(await waitingFor('writer'), id)).toEqual([]);
  await person('head').act('schedule', id, { embargoUntil: '2099-01-01T09:00:00Z' }).expect(200);
  expect(inBrief(await waitingFor('head'), id)).toEqual([]);
});

test('what was sent back waits with its reason, and is the own work of who saved it last', async () => {
  const id = await written('writer', 'بلاغ للمراجعة');
  await person('writer').act('submit', id).expect(200);
  await person('editor').act('send-back', id, { reason: 'أضف المصدر.' }).expect(200);
  const of = async (name: string) => (await waitingFor(name)).find(({ documentId }) => documentId === id);
  expect(await of('writer')).toMatchObject({ reason: 'sent-back', note: 'أضف المصدر.', isMine: true, stage: 'draft' });
  expect(await of('editor')).toMatchObject({ reason: 'sent-back', isMine: false });
  await person('writer').act('submit', id).expect(200);
  expect(inBrief(await waitingFor('writer'), id)).toEqual([]);
});

test('what was published at once waits for another pair of eyes, first of all', async () => {
  const id = await written('writer', 'بلاغ عاجل');
  await person('head').act('publish-at-once', id, { reason: 'عاجل.' }).expect(200);
  const waiting = await waitingFor('editor');
  expect(waiting[0]).toMatchObject({ reason: 'to-review', documentId: id, stage: 'published' });
  expect(inBrief(await waitingFor('head'), id)).toEqual([]);
  await person('editor').act('approve', id).expect(200);
  expect(inBrief(await waitingFor('colleague'), id)).toEqual([]);
});

test('a translation that was saved before its source waits, until it is saved again or its release is withdrawn', async () => {
  const id = await desk.draft('press-release', {
    ar: { title: 'التكوين في أرقام' },
    fr: { title: 'La formation en chiffres' },
    en: { title: 'Training in figures' },
  });
  const saved = (locale: string, at: string) =>
    booted.strapi.db
      .query('plugin::press-office.press-release' as never)
      .updateMany({ where: { documentId: id, locale, publishedAt: null }, data: { updatedAt: at } as never });
  await saved('ar', '2026-03-01T10:00:00.000Z');
  await saved('en', '2026-03-01T11:00:00.000Z');
  await saved('fr', '2026-03-01T09:00:00.000Z');
  expect(inBrief(await waitingFor('writer'), id)).toEqual(['stale-translation fr']);
  await saved('fr', '2026-03-01T12:00:00.000Z');
  expect(inBrief(await waitingFor('writer'), id)).toEqual([]);
  await saved('fr', '2026-03-01T09:00:00.000Z');
  await desk.bringTo('withdrawn', id);
  expect(inBrief(await waitingFor('writer'), id)).toEqual([]);
});

test('a release that quotes an earlier value waits for those who may correct it, until they decide', async () => {
  const figure = await desk.published('figure', {
    ar: { label: 'المقاعد', key: 'seats', value: '4560', unit: 'مقعدا' },
    fr: { label: 'Places', unit: 'places' },
    en: { label: 'Seats', unit: 'seats' },
  });
  const id = await desk.published('press-release', {
    ar: { title: 'المقاعد الجديدة', figures: [figure] },
    fr: { title: 'Nouvelles places' },
    en: { title: 'New seats' },
  });
  expect(inBrief(await waitingFor('editor'), id)).toEqual([]);
  await person('head')
    .send('post', '/press-office/figures/seats/revise')
    .send({ value: '4800', reason: { ar: 'إحصاء جديد.', fr: 'Recomptage.', en: 'Recount.' } })
    .expect(200);
  const [entry] = (await waitingFor('editor')).filter(({ documentId }) => documentId === id);
  expect(entry).toMatchObject({
    reason: 'revised-figure',
    figure: { key: 'seats', labels: { ar: 'المقاعد', fr: 'Places' } },
    stage: 'published',
  });
  expect(entry?.locales).toEqual(['ar', 'fr', 'en']);
  expect(inBrief(await waitingFor('writer'), id)).toEqual([]);
  const leave = (locales: string[]) =>
    person('editor')
      .send('post', `/press-office/figures/seats/quotes/${id}`)
      .send({ decision: 'leave', locales })
      .expect(200);
  await leave(['ar']);
  expect(inBrief(await waitingFor('editor'), id)).toEqual(['revised-figure fr en']);
  await leave(['fr', 'en']);
  expect(inBrief(await waitingFor('editor'), id)).toEqual([]);
});

test('of each reason the first fifty are told, and that there are more', async () => {
  for (let number = 0; number < 52; number += 1) {
    await desk.bringTo('submitted', await desk.draft('press-release', { ar: { title: `بلاغ ${number}` } }));
  }
  const { body } = await person('head').send('get', '/press-office/waiting').expect(200);
  const told = body.data.filter(({ reason }: WaitingEntry) => reason === 'to-approve');
  expect(told).toHaveLength(50);
  expect(body.meta.isMore).toBe(true);
});

test('nothing is told to somebody who is not signed in, or may read no press release', async () => {
  const stranger = await signIn(booted, 'strapi-author');
  const { body } = await stranger.send('get', '/press-office/waiting').expect(403);
  expect(body.error.details).toMatchObject({ code: 'NOT_PERMITTED' });
});
