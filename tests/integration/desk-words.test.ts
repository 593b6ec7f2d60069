import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
});
afterAll(() => booted.stop());

const read = async (path: string) => (await request(booted.strapi.server.httpServer).get(`/api/${path}`)).body.data;

describe('a body that is no text', () => {
  test.each([
    ['a hole', [null], 'body.0'],
    ['a hole in a paragraph', [{ type: 'paragraph', children: [null] }], 'body.0.children.0'],
    ['words without a node', 'A visit', 'body'],
  ])('%s is refused when it is saved, and nothing is kept', async (_what, body, path) => {
    const before = await desk.documents('press-release').count({} as never);
    await expect(desk.draft('press-release', { ar: { title: 'زيارة', body } })).rejects.toMatchObject({
      name: 'ValidationError',
      details: { code: 'BLOCKS_MALFORMED', path },
    });
    expect(await desk.documents('press-release').count({} as never)).toBe(before);
  });
});

test('topics are kept without the spaces around them, so that a filter finds them', async () => {
  const documentId = await desk.draft('press-release', { ar: { title: 'تشغيل الشباب', topics: [' emploi '] } });
  await desk.publish('press-release', documentId);
  const found = await read('press-releases?filters[topics]=emploi');
  expect(found).toEqual([expect.objectContaining({ documentId, topics: ['emploi'] })]);
});

test('a field that was cleared is null to the public', async () => {
  const documentId = await desk.draft('press-release', { en: { title: 'A visit', kicker: '', summary: '' } });
  await desk.publish('press-release', documentId);
  expect(await read(`press-releases/${documentId}?locale=en`)).toMatchObject({ kicker: null, summary: null });
});

test('a release without a title is neither handed to an editor nor published at once', async () => {
  const documentId = await desk.draft('press-release', { en: { title: '', slug: 'untitled' } });
  await expect(desk.act('submit', documentId)).rejects.toMatchObject({
    status: 409,
    details: { code: 'COPY_DESK_ERRORS', findings: [{ locale: 'en', rule: 'title-missing' }] },
  });
  await expect(desk.act('publish-at-once', documentId, { reason: 'Urgent' })).rejects.toMatchObject({
    status: 409,
    details: { code: 'TITLE_MISSING', locales: ['en'] },
  });
  expect(await desk.stageOf(documentId)).toBe('draft');
  expect(await read('press-releases/untitled?locale=en')).toBeNull();
});

test('the organisation of a contact comes out as it is public, never as it is being written', async () => {
  const organisation = await desk.draft('organisation', { en: { name: 'Secret agency' } });
  const contact = await desk.draft('media-contact', { en: { name: 'Press desk', organisation } });
  const release = await desk.draft('press-release', { en: { title: 'With a contact', contacts: [contact] } });
  await expect(desk.publish('press-release', release, 'en')).rejects.toMatchObject({
    details: { code: 'LINKS_NEVER_PUBLIC', linked: [{ kind: 'organisation', documentId: organisation }] },
  });
  await desk.publish('organisation', organisation, 'en');
  await desk
    .documents('organisation')
    .update({ documentId: organisation, locale: 'en', data: { name: 'New name' } } as never);
  await desk.publish('press-release', release, 'en');
  expect(await read(`press-releases/${release}?locale=en`)).toMatchObject({
    contacts: [{ name: 'Press desk', organisation: 'Secret agency' }],
  });
});

test('a translation of a figure that is published later has the revision of the figure', async () => {
  const words = { label: 'متدربون', value: '50' };
  const figure = await desk.draft('figure', { ar: words, en: { label: 'Trainees' } });
  await desk.publish('figure', figure, 'ar');
  const revised = { value: '60', revisionReason: 'إحصاء جديد.' };
  await desk.documents('figure').update({ documentId: figure, locale: 'ar', data: revised } as never);
  await desk.publish('figure', figure, 'ar');
  await desk.publish('figure', figure, 'en');
  expect(await read(`figures/${figure}?locale=en`)).toMatchObject({ value: '60', revision: 2 });
});

test('a release is found by a project that has no translation in its language', async () => {
  const project = await desk.draft('partner-project', { ar: { name: 'تنقل العمالة', acronym: 'THAMM' } });
  const release = await desk.draft('press-release', {
    ar: { title: 'برنامج', projects: [project] },
    fr: { title: 'Un programme' },
  });
  await desk.publish('partner-project', project);
  await desk.publish('press-release', release);
  const [found] = await read('press-releases?locale=fr&filters[projects][slug]=thamm');
  expect(found).toMatchObject({ documentId: release, locale: 'fr', projects: [{ slug: 'thamm' }] });
  expect(await read('press-releases?locale=fr&filters[projects][acronym]=THAMM')).toHaveLength(1);
});

test('an earlier slug leads to the present one, however its address is written', async () => {
  const documentId = await desk.draft('person', { ar: { name: 'Ada', slug: 'people' } });
  await desk.publish('person', documentId, 'ar');
  await desk.documents('person').update({ documentId, locale: 'ar', data: { slug: 'ada' } } as never);
  await desk.publish('person', documentId, 'ar');
  for (const address of ['people', '%70eople']) {
    const response = await request(booted.strapi.server.httpServer).get(`/api/people/${address}?fields=name`);
    expect([response.status, response.headers.location]).toEqual([301, '/api/people/ada?fields=name']);
  }
});

test('characters that no database keeps are taken out of a pasted text', async () => {
  const text = { type: 'text', text: 'half\ud800 and\u0000 none' };
  const body = [{ type: 'paragraph', children: [text] }];
  const documentId = await desk.draft('press-release', { en: { title: 'Pasted\u0000 text', body } });
  await desk.publish('press-release', documentId);
  expect(await read(`press-releases/${documentId}?locale=en`)).toMatchObject({
    title: 'Pasted text',
    body: { text: 'half\ufffd and none' },
  });
});

test('the record cannot be written through the Document Service', async () => {
  await desk.publish('organisation', await desk.draft('organisation', { en: { name: 'Kept' } }));
  for (const noun of ['edition', 'edition-facet', 'public-slug', 'newsroom-version']) {
    const table = desk.documents(noun) as unknown as Record<
      'create' | 'update' | 'delete',
      (params: object) => unknown
    >;
    const before = await desk.documents(noun).count({} as never);
    for (const act of ['create', 'update', 'delete'] as const) {
      await expect(async () => table[act]({ documentId: null, data: { slug: 'x' } })).rejects.toMatchObject({
        status: 409,
        details: { code: 'RECORD_KEPT', verb: act },
      });
    }
    expect(await desk.documents(noun).count({} as never)).toBe(before);
    expect(before).toBeGreaterThan(0);
  }
});
