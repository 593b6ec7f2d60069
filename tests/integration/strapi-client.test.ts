import { HTTPBadRequestError, HTTPError, HTTPNotFoundError, strapi as strapiClient } from '@strapi/client';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';

// Strapi's official client, unchanged, against a server that really listens.

let booted: BootedStrapi;
let newsroom: ReturnType<typeof newsroomOf>;
let client: ReturnType<typeof strapiClient>;
let second: string;

beforeAll(async () => {
  booted = await bootStrapi();
  newsroom = newsroomOf(booted);
  second = await writeNewsroom();
  client = strapiClient({ baseURL: `${booted.origin()}/api` });
});
afterAll(() => booted.stop());

describe('find', () => {
  test('without parameters', async () => {
    const answer = await client.collection('press-releases').find();
    expect(answer.data.map(({ slug }) => slug)).toEqual(['third', 'second', 'first']);
    expect(answer.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } });
  });

  test('with filters, sort, pagination, locale, fields and populate at once', async () => {
    const { data, meta } = await client.collection('press-releases').find({
      filters: {
        projects: { slug: { $eq: 'thamm' } },
        slug: { $in: ['first', 'second', 'third'] },
        releasedAt: { $gte: '2024-01-01', $lt: '2030-01-01' },
      },
      sort: 'releasedAt:asc',
      pagination: { page: 1, pageSize: 1 },
      locale: 'ar',
      fields: ['title', 'slug'],
      populate: ['projects', 'figures'],
    });
    expect(data).toEqual([{ documentId: expect.any(String), title: 'الأول', slug: 'first' }]);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 2, total: 2 });
  });

  test('with a sort in a list, an offset, and populate for everything', async () => {
    const query = { sort: ['releasedAt:desc'], pagination: { start: 1, limit: 1, withCount: false }, populate: '*' };
    const { data, meta } = await client.collection('press-releases').find(query);
    expect(data.map(({ slug }) => slug)).toEqual(['second']);
    expect(meta).toEqual({ pagination: { start: 1, limit: 1 } });
  });

  test('in another locale', async () => {
    const { data } = await client.collection('press-releases').find({ locale: 'fr' });
    expect(data).toMatchObject([{ title: 'Deuxième', locale: 'fr', dir: 'ltr' }]);
  });

  test.each(['partner-projects', 'figures', 'organisations', 'people'])('for %s', async (collection) => {
    const { data } = await client.collection(collection).find({ pagination: { pageSize: 5 } });
    expect(data).toEqual(await newsroom.read(collection));
    expect(data.length).toBeGreaterThan(0);
  });
});

describe('findOne', () => {
  test('by documentId and by slug, in a locale, with fields and populate', async () => {
    const releases = client.collection('press-releases');
    expect((await releases.findOne(second)).data).toEqual(await newsroom.read('press-releases/second'));
    expect((await releases.findOne('second', { populate: '*' })).data.documentId).toBe(second);
    const { data } = await releases.findOne(second, { locale: 'fr', fields: ['title'] });
    expect(data).toEqual({ documentId: second, title: 'Deuxième' });
  });

  test('follows a former slug to the present document', async () => {
    expect((await client.collection('press-releases').findOne('at-first')).data.slug).toBe('third');
  });
});

describe('errors', () => {
  const releases = () => client.collection('press-releases');

  test.each<[string, () => Promise<unknown>, typeof HTTPError, number]>([
    ['what was never public', () => releases().findOne('never-written'), HTTPNotFoundError, 404],
    ['drafts', () => releases().find({ status: 'draft' }), HTTPBadRequestError, 400],
    [
      'an unknown filter',
      () => releases().find({ filters: { title: { $startsWith: 'a' } } }),
      HTTPBadRequestError,
      400,
    ],
    ['an unknown sort', () => releases().find({ sort: 'title' }), HTTPBadRequestError, 400],
    ['a page that is too large', () => releases().find({ pagination: { pageSize: 101 } }), HTTPBadRequestError, 400],
    ['what was taken away', () => releases().findOne('gone'), HTTPError, 410],
    ['writing', () => releases().create({ title: 'x' }), HTTPError, 405],
    ['changing', () => releases().update(second, { title: 'x' }), HTTPError, 405],
    ['deleting', () => releases().delete(second), HTTPError, 405],
  ])('%s is the error that the client has for it', async (_, ask, kind, status) => {
    const error: unknown = await ask().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect((error as HTTPError).response.status).toBe(status);
    expect((await releases().find()).meta.pagination?.total).toBe(3);
  });
});

/** Three releases, one of them in French too, and one that was taken away; answers the second's documentId. */
async function writeNewsroom(): Promise<string> {
  const desk = deskOf(booted.strapi);
  const publish = async (noun: string, words: Parameters<typeof desk.draft>[1]) => {
    const documentId = await desk.draft(noun, words);
    await desk.publish(noun, documentId);
    return documentId;
  };
  booted.setClock('2024-05-08T15:00:00.000Z');
  const ilo = await publish('organisation', { ar: { name: 'منظمة', slug: 'ilo' } });
  await publish('person', { ar: { name: 'آدا', slug: 'ada', organisation: ilo } });
  const thamm = await publish('partner-project', { ar: { name: 'ثام', slug: 'thamm' } });
  const figure = await publish('figure', { ar: { label: 'مقاعد', key: 'seats', value: '4560', project: thamm } });
  const links = { projects: [thamm], figures: [figure] };
  await publish('press-release', { ar: { title: 'الأول', slug: 'first', ...links } });
  booted.setClock('2024-05-09T15:00:00.000Z');
  const documentId = await publish('press-release', {
    ar: { title: 'الثاني', slug: 'second', ...links },
    fr: { title: 'Deuxième', slug: 'deuxieme' },
  });
  booted.setClock('2024-05-10T15:00:00.000Z');
  const third = await publish('press-release', { ar: { title: 'الثالث', slug: 'at-first' } });
  await desk.documents('press-release').update({ documentId: third, locale: 'ar', data: { slug: 'third' } } as never);
  await desk.publish('press-release', third);
  await desk.unpublish('press-release', await publish('press-release', { ar: { title: 'المسحوب', slug: 'gone' } }));
  return documentId;
}
