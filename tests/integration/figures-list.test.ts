import type { FigureEntry, FigureList } from '../../src/plugins/press-office/contracts/figures-list';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { databaseQueriesOf } from '../support/database-queries';
import { deskOf } from '../support/desk';
import { inWords, outcomeOf } from '../support/outcome';
import { signIn } from '../support/panel';
import { signInStaff, type Staff } from '../support/staff';

/** The desk's figures in one list: found by their words, with what is public of them and who quotes them. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let person: Staff;
let project: string;
let release: string;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  person = await signInStaff(booted, { writer: 'press-office-writer', head: 'press-office-head' });
  project = await desk.published('partner-project', {
    ar: { name: 'مشروع تأهيل', acronym: 'THAMM' },
    fr: { name: 'Projet d’insertion' },
  });
  const trainees = await desk.published('figure', {
    ar: { label: 'المتدربون المستفيدون', key: 'trainees', value: '66729', unit: 'متدربا', series: 'training', project },
    fr: { label: 'Stagiaires formés', unit: 'stagiaires' },
  });
  await desk.draft('figure', { ar: { label: 'مقاعد جديدة', key: 'seats', value: '4.50', unit: '%' } });
  release = await desk.published('press-release', {
    ar: { title: 'حصيلة البرنامج', figures: [trainees] },
    fr: { title: 'Bilan du programme' },
  });
  await desk.published('press-release', { ar: { title: 'بلاغ ثان', figures: [trainees] } });
});
afterAll(() => booted.stop());

async function listed(query: object = {}, name = 'writer', language = 'fr'): Promise<FigureList> {
  const request = person(name).send('get', '/press-office/figures').query(query).set('Accept-Language', language);
  return (await request.expect(200)).body as FigureList;
}
const keysOf = ({ data }: FigureList) => data.map(({ key }) => key);
const only = ({ data: [entry] }: FigureList): FigureEntry => {
  if (entry === undefined) throw new Error('Nothing was found.');
  return entry;
};

/** French numbers and their units are not broken apart. */
const inFrench = (display: string) =>
  expect.stringMatching(new RegExp(`^${display.replaceAll(' ', '[\u00a0\u202f]')}$`));

test('a figure is told in every language, with its project, its public value, and how many releases quote it', async () => {
  const list = await listed({ q: 'formes' });
  expect(only(list)).toMatchObject({
    key: 'trainees',
    labels: { ar: 'المتدربون المستفيدون', fr: 'Stagiaires formés' },
    units: { fr: 'stagiaires' },
    series: 'training',
    project: { documentId: project, names: { ar: 'مشروع تأهيل', fr: 'Projet d’insertion' } },
    public: { value: '66729', revision: 1, displays: { ar: '66.729 متدربا', fr: inFrench('66 729 stagiaires') } },
    draft: null,
    quotes: { releases: 2, waiting: 0 },
  });
  expect(list.meta).toMatchObject({
    pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 },
    locales: ['ar', 'fr', 'en'],
    series: ['training'],
    projects: [{ documentId: project }],
    csv: '/api/figures.csv',
  });
});

test('what is a draft only has the value of its draft', async () => {
  expect(only(await listed({ q: 'seats' }))).toMatchObject({
    public: null,
    draft: { value: '4.50', displays: { ar: expect.stringContaining('4,50') } },
    quotes: { releases: 0, waiting: 0 },
  });
});

test('figures are found by words of any language, their project and their series, and stand in the order that is asked for', async () => {
  expect(keysOf(await listed())).toEqual(['trainees', 'seats']);
  expect(keysOf(await listed({}, 'writer', 'ar'))).toEqual(['trainees', 'seats']);
  expect(keysOf(await listed({ sort: '-key' }))).toEqual(['trainees', 'seats']);
  expect(keysOf(await listed({ q: 'مقاعد' }))).toEqual(['seats']);
  expect(keysOf(await listed({ project }))).toEqual(['trainees']);
  expect(keysOf(await listed({ series: 'training' }))).toEqual(['trainees']);
  const second = await listed({ pageSize: 1, page: 2, sort: 'key' });
  expect(keysOf(second)).toEqual(['trainees']);
  expect(second.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
  expect(keysOf(await listed({ page: 3 }))).toEqual([]);
});

test('after a revision each release that quotes the earlier value is counted until it is decided on', async () => {
  const head = person('head');
  await head
    .send('post', '/press-office/figures/trainees/revise')
    .send({ value: '66730', reason: { ar: 'إحصاء جديد.', fr: 'Recomptage.' } })
    .expect(200);
  expect(only(await listed({ q: 'trainees' }))).toMatchObject({
    public: { value: '66730', revision: 2 },
    quotes: { releases: 2, waiting: 2 },
  });
  const path = `/press-office/figures/trainees/quotes/${release}`;
  await head
    .send('post', path)
    .send({ decision: 'leave', locales: ['ar'] })
    .expect(200);
  expect(only(await listed({ q: 'trainees' })).quotes).toEqual({ releases: 2, waiting: 2 });
  await head.send('post', path).send({ decision: 'leave' }).expect(200);
  expect(only(await listed({ q: 'trainees' })).quotes).toEqual({ releases: 2, waiting: 1 });

  const { body } = await head.send('get', '/press-office/figures/trainees').expect(200);
  expect(body.data).toMatchObject({
    labels: { fr: 'Stagiaires formés' },
    series: 'training',
    revisions: [
      { revision: 2, value: '66730', reasons: { ar: 'إحصاء جديد.', fr: 'Recomptage.' }, by: head.email },
      { revision: 1, value: '66729', displays: { fr: inFrench('66 729 stagiaires') }, reasons: {}, by: null },
    ],
  });
});

test('a draft that says something else than the public reads is told beside it', async () => {
  const { documentId } = only(await listed({ q: 'trainees' }));
  await desk.update(documentId, { value: '70000' }, { noun: 'figure', locale: 'fr' });
  expect(only(await listed({ q: 'trainees' }))).toMatchObject({
    public: { value: '66730' },
    draft: { value: '70000', displays: { fr: inFrench('70 000 stagiaires') } },
  });
});

test('no more is asked of the database for fifty figures than for two', async () => {
  const ledger = booted.strapi.plugin('press-office').service('ledger') as { list(query: object): Promise<FigureList> };
  const asked = () => databaseQueriesOf(booted.strapi, () => ledger.list({ pageSize: '200' }));
  const few = await asked();
  for (let number = 0; number < 48; number += 1) {
    await desk.draft('figure', { ar: { label: `رقم ${number}`, value: String(number), project } });
  }
  expect((await listed({ pageSize: 200 })).data).toHaveLength(50);
  expect(await asked()).toBe(few);
});

test('nonsense is refused, and nothing is told to somebody who may not read figures', async () => {
  for (const query of [{ page: 0 }, { pageSize: 201 }, { sort: 'colour' }, { unknown: 'x' }]) {
    const request = person('writer').send('get', '/press-office/figures').query(query);
    expect(inWords(await outcomeOf(request))).toBe('400 BAD_BODY');
  }
  expect(keysOf(await listed({ q: '\u0000%_\'"', project: "'; --" }))).toEqual([]);
  const stranger = await signIn(booted, 'strapi-author');
  expect(inWords(await outcomeOf(stranger.send('get', '/press-office/figures')))).toBe('403 NOT_PERMITTED');
});
