import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type RecordWatch, watchRecord } from '../support/record-watch';

/** What the public saw on an earlier day: `asOf`. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let watch: RecordWatch;
let ids: Record<'seats' | 'project' | 'early' | 'late', string>;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  watch = watchRecord(booted);
  booted.strapi.config.set('plugin::press-office.timeZone', 'Africa/Casablanca');
  ids = await writeLedger();
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

describe('one figure', () => {
  test.each([
    ['2024-05-08', '4560', 1],
    ['2024-05-31', '4560', 1],
    ['2024-05-31T22:59:59.999Z', '4560', 1],
    // Midnight in Casablanca, when the recount came out.
    ['2024-05-31T23:00:00Z', '4800', 2],
    ['2024-06-01T00:00:00[Africa/Casablanca]', '4800', 2],
    ['2024-06-01', '4800', 2],
    ['2024-06-30', '4800', 2],
    ['2024-07-01', '5000', 3],
    ['2024-08-01', '5000', 3],
  ])('on %s was %s, in revision %d', async (asOf, value, revision) => {
    const figure = await newsroom.read(`figures/seats?asOf=${asOf}`);
    expect(figure).toMatchObject({ key: 'seats', value, revision, edition: revision, state: 'live' });
    expect(figure.revisions.map((one: { value: string }) => one.value)).toEqual(
      ['4560', '4800', '5000'].slice(0, revision),
    );
  });

  test('is the present one as of today', async () => {
    expect(await newsroom.read('figures/seats?asOf=2024-08-01')).toEqual(await newsroom.read('figures/seats'));
  });

  test('was quoted by the releases there were, with the values that they quoted', async () => {
    const quoted = async (asOf: string) =>
      (await newsroom.read(`figures/seats?asOf=${asOf}`)).pressReleases.map(
        ({ slug, value, revision }: Record<string, unknown>) => [slug, value, revision],
      );
    expect(await quoted('2024-05-08')).toEqual([]);
    expect(await quoted('2024-05-15')).toEqual([['early', '4560', 1]]);
    expect(await quoted('2024-06-15')).toEqual([
      ['late', '4800', 2],
      ['early', '4560', 1],
    ]);
  });

  test('was in the languages that it was published in', async () => {
    expect((await newsroom.read('figures/seats?asOf=2024-05-08')).translations).toEqual([]);
    expect((await newsroom.read('figures/seats?asOf=2024-06-01')).translations).toEqual([
      { locale: 'fr', slug: 'seats' },
    ]);
    expect(await newsroom.read('figures/seats?locale=fr&asOf=2024-06-01')).toMatchObject({
      value: '4800',
      translations: [{ locale: 'ar', slug: 'seats' }],
    });
  });

  test('is found by its documentId, and has the fields that are asked for', async () => {
    expect(await newsroom.read(`figures/${ids.seats}?asOf=2024-05-31&fields=value,key`)).toEqual({
      documentId: ids.seats,
      key: 'seats',
      value: '4560',
    });
  });

  test.each([
    'figures/seats?asOf=2024-05-07',
    'figures/seats?locale=fr&asOf=2024-05-31',
    'figures/seats?locale=en&asOf=2024-06-01',
    'figures/later?asOf=2024-06-30',
    'figures/never?asOf=2024-06-01',
    'figures/draft?asOf=2024-08-01',
    'figures/%00?asOf=2024-08-01',
  ])('that was not public then is the same 404 as one that never was: %s', async (path) => {
    const { text } = await newsroom.get('figures/never').expect(404);
    const answer = await newsroom.get(path).expect(404);
    expect(answer.text).toBe(text);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('that was taken away is gone for every day before, and back from the day on that it is public again', async () => {
    for (const asOf of ['2024-05-15', '2024-06-15', '2024-07-10']) {
      const { body } = await newsroom.get(`figures/closed?asOf=${asOf}`).expect(410);
      expect(body.error.details.code).toBe('WITHDRAWN');
      expect(JSON.stringify(body)).not.toContain('666');
    }
    expect(await newsroom.read('figures/closed?asOf=2024-07-15')).toMatchObject({ value: '777' });
    const { revisions } = await newsroom.read('figures/closed');
    expect(revisions.map(({ value }: { value: string }) => value)).toEqual(['777']);
    await newsroom.get('figures/closed?asOf=2024-05-01').expect(404);
  });
});

describe('a list', () => {
  const told = async (query: string) => {
    const { body } = await newsroom.get(`figures?${query}`).expect(200);
    return body.data.map(({ key, value }: { key: string; value: string }) => `${key} ${value}`);
  };

  test.each([
    ['2024-05-07', []],
    ['2024-05-08', ['jobs 10', 'seats 4560']],
    ['2024-06-01', ['seats 4800', 'jobs 10']],
    ['2024-07-01', ['later 1', 'seats 5000', 'jobs 10']],
    ['2024-07-15', ['later 1', 'closed 777', 'seats 5000', 'jobs 10']],
  ])('of %s has what was public then, in the order of that day', async (asOf, expected) => {
    expect(await told(`asOf=${asOf}`)).toEqual(expected);
  });

  test('as of today is that of today', async () => {
    expect((await newsroom.get('figures?asOf=2024-08-01')).text).toBe((await newsroom.get('figures')).text);
  });

  test('is paged and counted, in both orders', async () => {
    const page = async (query: string) => (await newsroom.get(`figures?asOf=2024-07-15&${query}`).expect(200)).body;
    const first = await page('sort=releasedAt:asc&pagination[pageSize]=3');
    const second = await page('sort=releasedAt:asc&pagination[pageSize]=3&pagination[page]=2');
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 3, pageCount: 2, total: 4 });
    const keys = [...first.data, ...second.data].map(({ key }: { key: string }) => key);
    const whole = await page('pagination[limit]=100&pagination[withCount]=false');
    expect(whole.meta.pagination).toEqual({ start: 0, limit: 100 });
    expect(whole.data.map(({ key }: { key: string }) => key).reverse()).toEqual(keys);
    expect(new Set(keys).size).toBe(4);
  });

  test.each([
    ['filters[key][$eq]=seats', ['seats 4560']],
    ['filters[slug][$in]=seats&filters[slug][$in]=later', ['seats 4560']],
    ['filters[series][$eq]=places', ['seats 4560']],
    ['filters[series][$eq]=later-series', []],
    ['filters[geo][$eq]=MA', ['seats 4560']],
    ['filters[geo][$in][]=TN&filters[geo][$in][]=MA', ['jobs 10', 'seats 4560']],
    ['filters[project][slug][$eq]=thamm', ['seats 4560']],
    ['filters[project][slug][$eq]=new-thamm', ['seats 4560']],
    ['filters[project][slug][$eq]=nothing', []],
    ['filters[project][slug][$eq]=thamm&filters[geo][$eq]=TN', []],
    ['filters[releasedAt][$gt]=2024-05-08T12:00:00Z', []],
    ['filters[releasedAt][$lte]=2024-05-08T12:00:00Z', ['jobs 10', 'seats 4560']],
  ])('is filtered by what the figures said then: %s', async (filters, expected) => {
    const { body } = await newsroom.get(`figures?asOf=2024-05-31&${filters}`).expect(200);
    const keys = body.data.map(({ key, value }: { key: string; value: string }) => `${key} ${value}`);
    expect(keys.sort()).toEqual(expected);
    expect(body.meta.pagination.total).toBe(expected.length);
  });

  test('is filtered by documentId, and finds a figure in the series that it is in now only from then on', async () => {
    expect(await told(`asOf=2024-05-31&filters[documentId]=${ids.seats}`)).toEqual(['seats 4560']);
    expect(await told('asOf=2024-07-01&filters[series]=later-series')).toEqual(['seats 5000']);
    expect(await told('asOf=2024-07-01&filters[series]=places')).toEqual([]);
  });

  test('has whole documents where they are asked for, as one is read', async () => {
    const [figure] = await newsroom.read('figures?asOf=2024-06-15&filters[key]=seats&fields=*');
    expect(figure).toEqual(await newsroom.read('figures/seats?asOf=2024-06-15'));
  });
});

describe('GraphQL', () => {
  const ask = async (query: string) => {
    const { body } = await request(booted.strapi.server.httpServer).post('/graphql').send({ query });
    return body;
  };

  test('answers the same', async () => {
    const { data } = await ask(`{
      figure(key: "seats", asOf: "2024-05-31") { value revisions { value unit } pressReleases { slug } translations { slug } }
      figures(asOf: "2024-05-31", filters: { key: { eq: "seats" } }) { value }
      figures_connection(asOf: "2024-07-15") { pageInfo { total } }
      before: figure(key: "seats", asOf: "2024-05-07") { value }
      closed: figure(key: "closed", asOf: "2024-06-01") { value }
      none: figure(key: "seats", asOf: null) { value }
    }`);
    expect(data).toEqual({
      figure: {
        value: '4560',
        revisions: [{ value: '4560', unit: 'مقعد' }],
        pressReleases: [{ slug: 'early' }],
        translations: [],
      },
      figures: [{ value: '4560' }],
      figures_connection: { pageInfo: { total: 4 } },
      before: null,
      closed: null,
      none: { value: '5000' },
    });
  });

  test.each([
    ['{ figures(asOf: "2024-13-45") { key } }', 'BAD_AS_OF'],
    ['{ figure(key: "seats", asOf: "2099-01-01") { key } }', 'AS_OF_AHEAD'],
  ])('refuses the same: %s', async (query, code) => {
    const { errors } = await ask(query);
    expect(errors[0].extensions.error.details.code).toBe(code);
  });
});

describe('bad input', () => {
  test.each([
    ['figures?asOf=2024-13-45', 'BAD_AS_OF'],
    ['figures?asOf=', 'BAD_AS_OF'],
    ['figures?asOf=2024', 'BAD_AS_OF'],
    ['figures?asOf=2024-06-01T12:00:00', 'BAD_AS_OF'],
    ['figures?asOf[$eq]=2024-06-01', 'BAD_AS_OF'],
    ['figures?asOf=2024-06-01&asOf=2024-07-01', 'BAD_AS_OF'],
    ['figures?asOf=%D9%A2%D9%A0%D9%A2%D9%A4-06-01', 'BAD_AS_OF'],
    ['figures?asOf=2024-08-02', 'AS_OF_AHEAD'],
    ['figures/seats?asOf=2024-13-45', 'BAD_AS_OF'],
    ['figures/seats?asOf=2099-01-01', 'AS_OF_AHEAD'],
    ['press-releases?asOf=2024-06-01', 'UNKNOWN_PARAMETER'],
    ['press-releases/early?asOf=2024-06-01', 'UNKNOWN_PARAMETER'],
    ['partner-projects?asOf=2024-06-01', 'UNKNOWN_PARAMETER'],
    ['organisations?asOf=2024-06-01', 'UNKNOWN_PARAMETER'],
    ['people?asOf=2024-06-01', 'UNKNOWN_PARAMETER'],
  ])('%s is a 400: %s, in each language', async (path, code) => {
    const messages = new Set<string>();
    for (const language of ['ar', 'fr', 'en']) {
      const { body, headers } = await newsroom.get(path).set('Accept-Language', language).expect(400);
      expect(body).toMatchObject({ data: null, error: { details: { code } } });
      expect(headers['cache-control']).toBe('no-store');
      messages.add(body.error.message);
    }
    expect(messages.size).toBe(3);
  });
});

test('an answer may be kept as any other, and is a 304 for who has it', async () => {
  const { headers } = await newsroom.get('figures/seats?asOf=2024-05-31').expect(200);
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=30', 'content-language': 'ar' });
  expect(headers['surrogate-key']?.split(' ')).toContain(ids.seats);
  await newsroom
    .get('figures/seats?asOf=2024-05-31')
    .set('If-None-Match', headers.etag ?? '')
    .expect(304);
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

async function writeLedger(): Promise<typeof ids> {
  const at = (instant: string) => booted.setClock(instant);
  at('2024-05-08T10:00:00.000Z');
  const project = await desk.published('partner-project', { ar: { name: 'ثام', slug: 'thamm' } });
  const words = { label: 'مقاعد', key: 'seats', value: '4560', unit: 'مقعد', series: 'places', geo: 'MA', project };
  const seats = await desk.published('figure', { ar: words });
  await desk.published('figure', { ar: { label: 'مناصب', key: 'jobs', value: '10', geo: 'TN' } });
  await desk.draft('figure', { ar: { label: 'مسودة', key: 'draft', value: '13' } });
  const closed = await desk.published('figure', { ar: { label: 'خطأ', key: 'closed', value: '666' } });
  at('2024-05-15T10:00:00.000Z');
  const early = await desk.published('press-release', { ar: { title: 'قديم', slug: 'early', figures: [seats] } });
  at('2024-05-31T23:00:00.000Z');
  const french = { label: 'Places', value: '4800', unit: 'places', revisionReason: 'Recount.' };
  await desk.update(seats, french, { noun: 'figure', locale: 'fr' });
  await desk.publish('figure', seats);
  at('2024-06-10T10:00:00.000Z');
  const late = await desk.published('press-release', { ar: { title: 'حديث', slug: 'late', figures: [seats] } });
  await desk.update(project, { slug: 'new-thamm' }, { noun: 'partner-project', locale: 'ar', status: 'published' });
  await desk.unpublish('figure', closed);
  at('2024-07-01T10:00:00.000Z');
  await desk.published('figure', { ar: { label: 'لاحق', key: 'later', value: '1' } });
  const recount = { value: '5000', series: 'later-series', revisionReason: 'Recount.' };
  await desk.update(seats, recount, { noun: 'figure', locale: 'ar' });
  await desk.publish('figure', seats);
  at('2024-07-15T10:00:00.000Z');
  await desk.update(closed, { value: '777', revisionReason: 'Recount.' }, { noun: 'figure', locale: 'ar' });
  await desk.publish('figure', closed);
  at('2024-08-01T10:00:00.000Z');
  return { seats, project, early, late };
}
