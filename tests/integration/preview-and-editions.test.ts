import request from 'supertest';

import type { ReleaseReport } from '../../src/plugins/press-office/contracts/desk';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, notices } from '../support/desk';
import { signInStaff, type Staff } from '../support/staff';

/** What the desk sees before publication and afterwards: a draft as the public will read it, and every edition on record. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let person: Staff;

beforeAll(async () => {
  booted = await bootStrapi();
  booted.setClock('2027-01-20T09:00:00.000Z');
  desk = deskOf(booted.strapi);
  await grantFrenchOnly();
  person = await signInStaff(booted, {
    writer: 'press-office-writer',
    head: 'press-office-head',
    french: 'french-reader',
  });
});
afterAll(() => booted.stop());

const release = (documentId: string, rest = '') => `/press-office/press-releases/${documentId}${rest}`;
const preview = async (documentId: string, locale: string) =>
  (
    await person('writer')
      .send('get', release(documentId, `/preview?locale=${locale}`))
      .expect(200)
  ).body.data;
const edition = async (documentId: string, locale: string, number: number) =>
  (
    await person('writer')
      .send('get', release(documentId, `/editions/${locale}/${number}`))
      .expect(200)
  ).body.data;
const report = async (documentId: string): Promise<ReleaseReport> =>
  (await person('writer').send('get', release(documentId)).expect(200)).body.data;

test('a preview is word for word what publication then writes, and tells what would be left out', async () => {
  const figure = await desk.published('figure', {
    ar: { label: 'المقاعد', key: 'seats', value: '4560', unit: 'مقعدا' },
    fr: { label: 'Places', unit: 'places' },
  });
  const project = await desk.draft('partner-project', {
    ar: { name: 'التكوين الفلاحي' },
    fr: { name: 'Formation agricole' },
  });
  const id = await desk.draft('press-release', {
    ar: { title: 'فتح 4560 مقعدا', figures: [figure], projects: [project] },
    fr: {
      title: 'Ouverture de 4 560 places',
      kicker: 'Formation',
      datelinePlace: 'Rabat',
      body: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Où' }] },
        { type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script> 4 560 places' }] },
      ],
    },
  });
  const seen = await preview(id, 'fr');
  expect(seen.hiddenLinks).toEqual([
    expect.objectContaining({ kind: 'partner-project', documentId: project, name: 'التكوين الفلاحي' }),
  ]);
  expect(seen.document).toMatchObject({ locale: 'fr', dir: 'ltr', edition: 1, kicker: 'Formation', projects: [] });
  expect(seen.document.figures).toMatchObject([{ key: 'seats', value: '4560' }]);
  expect(seen.document.body.html).not.toContain('<script');
  expect((await preview(id, 'ar')).document).toMatchObject({ dir: 'rtl', title: 'فتح 4560 مقعدا' });

  await desk.publish('partner-project', project);
  const last = (await preview(id, 'fr')).document;
  await desk.publish('press-release', id);
  expect((await edition(id, 'fr', 1)).document).toEqual(last);
});

test('what was agreed to come out with a scheduled release is seen with it, and is missing again off the agenda', async () => {
  const project = await desk.draft('partner-project', { fr: { name: 'Pêche durable', acronym: 'PECHE' } });
  const figure = await desk.draft('figure', {
    fr: { label: 'Marins formés', key: 'sailors', value: '35', unit: 'marins', project },
  });
  const people = [await desk.draft('person', { fr: { name: 'Salma El Haddad', role: 'directrice' } })];
  const words = { title: '35 marins formés', figures: [figure], people };
  const id = await desk.draft('press-release', { fr: { ...words, slug: 'thirty-five-sailors' } });
  const ids = (links: { documentId: string }[]) => links.map(({ documentId }) => documentId).toSorted();
  const before = await preview(id, 'fr');
  expect([ids(before.hiddenLinks), before.comesOutWith]).toEqual([[figure, ...people].toSorted(), []]);

  // The figure needs its project.
  const all = [figure, project, ...people].toSorted();
  expect(ids((await report(id)).hiddenLinks)).toEqual(all);
  await desk.bringTo('approved', id);
  await desk.act('schedule', id, { embargoUntil: '2027-01-21T09:00:00.000Z', withDependencies: true });
  const seen = await preview(id, 'fr');
  for (const { hiddenLinks, comesOutWith } of [seen, await report(id)]) {
    expect([hiddenLinks, ids(comesOutWith)]).toEqual([[], all]);
  }
  expect(seen.document.figures).toMatchObject([{ key: 'sailors', value: '35', unit: 'marins' }]);
  expect(seen.document.people).toMatchObject([{ name: 'Salma El Haddad' }]);
  // Who may not read figures and people is told that they come, and nothing of their words.
  const { body: told } = await person('french').send('get', release(id, '/preview?locale=fr')).expect(200);
  expect([told.data.document.figures, told.data.document.people]).toEqual([[], []]);
  expect(told.data.comesOutWith.map(({ name }: { name: string }) => name).toSorted()).toEqual(ids(seen.comesOutWith));

  await desk.act('unschedule', id);
  const [after, atDesk] = [await preview(id, 'fr'), await report(id)];
  expect([ids(after.hiddenLinks), after.comesOutWith]).toEqual([[figure, ...people].toSorted(), []]);
  expect([ids(atDesk.hiddenLinks), atDesk.comesOutWith]).toEqual([all, []]);
});

test('a preview publishes nothing: the public is answered as if there were nothing', async () => {
  const id = await desk.draft('press-release', { fr: { title: 'Encore un brouillon', slug: 'still-a-draft' } });
  expect((await preview(id, 'fr')).document.slug).toBe('still-a-draft');
  const { httpServer } = booted.strapi.server;
  await request(httpServer).get('/api/press-releases/still-a-draft?locale=fr').expect(404);
  await request(httpServer).get(release(id, '/preview?locale=fr')).expect(401);
  await request(httpServer).get(release(id, '/editions/fr/1')).expect(401);
  expect((await report(id)).editions).toEqual([]);
});

test('who may read a release in one language sees neither preview nor editions in another', async () => {
  const id = await desk.published('press-release', { ar: { title: 'بلاغ' }, fr: { title: 'Communiqué' } });
  const french = (rest: string) => person('french').send('get', release(id, rest));
  await french('/preview?locale=fr').expect(200);
  await french('/editions/fr/1').expect(200);
  for (const rest of ['/preview?locale=ar', '/editions/ar/1']) {
    const { body } = await french(rest).expect(403);
    expect(body.error.details.code).toBe('NOT_PERMITTED');
  }
});

test('what cannot be read is not named: neither a text to one who reads titles, nor a project', async () => {
  const project = await desk.draft('partner-project', { ar: { name: 'مشروع سري' }, fr: { name: 'Projet secret' } });
  const id = await desk.draft('press-release', { fr: { title: 'Communiqué', projects: [project] } });
  const { body: seen } = await person('french').send('get', release(id, '/preview?locale=fr')).expect(200);
  expect(seen.data.hiddenLinks).toMatchObject([{ documentId: project, name: project }]);
  const permissions = booted.strapi.db.query('admin::permission');
  const { id: held, properties } = await permissions.findOne({ where: { role: { code: 'french-reader' } } });
  await permissions.update({ where: { id: held }, data: { properties: { ...properties, fields: ['title'] } } });
  await person('french').send('get', release(id, '/preview?locale=fr')).expect(403);
  await permissions.update({ where: { id: held }, data: { properties } });
});

test('what is not there is not found, and no address breaks', async () => {
  const id = await desk.published('press-release', { fr: { title: 'Une seule édition' } });
  const missing = ['/preview?locale=en', '/editions/fr/2', '/editions/en/1', '/editions/fr/0', '/editions/fr/first'];
  for (const rest of missing) await person('writer').send('get', release(id, rest)).expect(404);
  await person('writer').send('get', release('nowhere', '/preview?locale=fr')).expect(404);
  await person('writer').send('get', release(id, '/preview?page=1')).expect(400);
});

test('an edition says what it said, also where a withdrawal has closed it to the public', async () => {
  const id = await desk.published('press-release', { fr: { title: 'Premier titre', slug: 'closed' } });
  await desk.update(id, { title: 'Second titre' }, { locale: 'fr' });
  await desk.act('correct', id, { kind: 'correction', notes: { fr: 'Le titre était faux.' } });
  await desk.act('withdraw', id, { reason: 'published-in-error', notices });
  const { httpServer } = booted.strapi.server;
  await request(httpServer).get('/api/press-releases/closed/editions/1?locale=fr').expect(410);

  expect(await edition(id, 'fr', 1)).toMatchObject({ isClosed: true, document: { title: 'Premier titre' } });
  expect(await edition(id, 'fr', 2)).toMatchObject({
    ...{ kind: 'correction', note: 'Le titre était faux.', isClosed: true },
    document: { title: 'Second titre' },
  });
  const withdrawal = await edition(id, 'fr', 3);
  expect(withdrawal).toMatchObject({ kind: 'withdrawal', isClosed: false });
  expect(withdrawal.document.withdrawal.notice).toBe(notices.fr);
  const { editions } = await report(id);
  expect(editions.map((one) => [one.edition, one.isClosed])).toEqual([
    [1, true],
    [2, true],
    [3, false],
  ]);
});

test('a report says which figures are quoted with which value, and what they have become', async () => {
  const figure = await desk.published('figure', {
    ar: { label: 'المتدربون', key: 'trainees', value: '100', unit: 'متدربا' },
    fr: { label: 'Stagiaires', unit: 'stagiaires' },
  });
  const id = await desk.published('press-release', {
    ar: { title: 'متدربون جدد', figures: [figure] },
    fr: { title: 'De nouveaux stagiaires' },
  });
  const quoted = async () => (await report(id)).quotedFigures.filter(({ locale }) => locale === 'fr');
  expect(await quoted()).toMatchObject([{ key: 'trainees', label: 'Stagiaires', revision: 1, revised: null }]);
  await person('head')
    .send('post', '/press-office/figures/trainees/revise')
    .send({ value: '120', reason: { ar: 'إحصاء جديد.', fr: 'Recomptage.' } })
    .expect(200);
  const [then] = await quoted();
  expect(then).toMatchObject({ display: expect.stringContaining('100'), revised: { value: '120', revision: 2 } });
  await desk.act('withdraw', id, { reason: 'inaccurate', notices });
  expect(await quoted()).toEqual([]);
});

/** A role of the host's own that reads press releases in French only. */
async function grantFrenchOnly(): Promise<void> {
  const roles = booted.strapi.service('admin::role') as unknown as {
    create(role: object): Promise<{ id: number }>;
    addPermissions(id: number, permissions: object[]): Promise<unknown>;
  };
  const { id } = await roles.create({ code: 'french-reader', name: 'French reader', description: '' });
  const fields = ['title', 'summary', 'body'];
  await roles.addPermissions(id, [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'plugin::press-office.press-release',
      properties: { fields, locales: ['fr'] },
    },
  ]);
}
