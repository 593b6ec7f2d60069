import Ajv from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { readCsvw } from '../support/read-csvw';

/** The forms in which figures go out: a series in order, CSV with its metadata, JSON-LD, SDMX-JSON. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;

const origin = 'https://press.example';
const secret = '131313';

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  await writeLedger();
});
afterAll(() => booted.stop());

const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
const csvOf = async (query: string) => (await newsroom.get(`figures?format=csv&${query}`).expect(200)).text;

describe('a series', () => {
  const keys = async (query: string) =>
    (await newsroom.read(`figures?${query}`)).map(({ key }: { key: string }) => key) as string[];
  const inOrder = ['year-2022', 'women-2023', 'men-2023', 'year-2023', 'month-2024', 'undated'];

  test('comes in the order of a chart, on one page, with its totals declared', async () => {
    const { body } = await newsroom.get('figures?filters[series][$eq]=yearly&locale=fr').expect(200);
    expect(body.data.map(({ key }: { key: string }) => key)).toEqual(inOrder);
    expect(body.data.map(({ total }: { total: boolean }) => total)).toEqual([false, false, false, true, false, false]);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 100, pageCount: 1, total: 6 });
  });

  test('is paged in that order, and in another where one is asked for', async () => {
    const series = 'locale=fr&filters[series]=yearly';
    expect(await keys(`${series}&pagination[start]=2&pagination[limit]=3`)).toEqual(inOrder.slice(2, 5));
    expect(await keys(`${series}&sort=releasedAt:asc`)).toEqual([
      'undated',
      'month-2024',
      'year-2023',
      'men-2023',
      'women-2023',
      'year-2022',
    ]);
    expect(await keys(`${series}&asOf=2024-06-01`)).toEqual(inOrder);
    expect(await keys(`${series}&filters[geo]=MA`)).toEqual(['month-2024']);
  });

  test('comes in that order over GraphQL too', async () => {
    const query = '{ figures(locale: "fr", filters: { series: { eq: "yearly" } }) { key } }';
    const { body } = await request(booted.strapi.server.httpServer).post('/graphql').send({ query });
    expect(body.data.figures.map(({ key }: { key: string }) => key)).toEqual(inOrder);
  });
});

describe('CSV', () => {
  test.each([
    ['figures?format=csv&locale=fr', '*/*'],
    ['figures?locale=fr', 'text/csv'],
    ['figures.csv?locale=fr', '*/*'],
    ['figures.csv?format=csv&locale=fr', 'application/json'],
  ])('is what %s answers to Accept: %s', async (address, accept) => {
    const { text, headers } = await newsroom.get(address).set('Accept', accept).expect(200);
    expect(text).toBe(await csvOf('locale=fr'));
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="figures.fr.csv"',
      'content-language': 'fr',
      'content-location': '/api/figures.csv?locale=fr',
      link: '</api/figures.csv-metadata.json?locale=fr>; rel="describedby"; type="application/csvm+json"',
      'access-control-allow-origin': '*',
      vary: expect.stringContaining('Accept'),
    });
  });

  test('has what JSON has, and another reader reads it', async () => {
    const figures = (await newsroom.read('figures?locale=fr&pagination[pageSize]=100')) as Record<string, unknown>[];
    const rows = rowsOf(await csvOf('locale=fr'));
    expect(rows.map(({ key }) => key)).toEqual(figures.map(({ key }) => key));
    const row = rows.find(({ key }) => key === 'seats')!;
    expect(row).toMatchObject({
      value: '4800.10',
      unit: 'places',
      asOf: '',
      periodFrom: '2008',
      geo: 'MA',
      revision: '2',
    });
    expect(row.source).toBe('OFPPT, « bilan "2024" »\nannexe');
    expect(row.total).toBe('false');
  });

  test('runs in no spreadsheet, and a negative number stays one', async () => {
    const row = rowsOf(await csvOf('locale=fr')).find(({ key }) => key === 'loss');
    expect(row).toMatchObject({ label: '\'=HYPERLINK("http://evil.example")', value: '-5.50', source: "'@SUM(A1)" });
  });

  test('takes filters, order, pages and a day', async () => {
    const keys = async (query: string) => rowsOf(await csvOf(query)).map(({ key }) => key);
    expect(await keys('locale=fr&filters[series]=yearly')).toEqual(
      (await newsroom.read('figures?locale=fr&filters[series]=yearly')).map(({ key }: { key: string }) => key),
    );
    expect(await keys('locale=fr&sort=releasedAt:asc&pagination[limit]=1')).toEqual(['loss']);
    expect(rowsOf(await csvOf('locale=fr&asOf=2024-05-31&filters[key]=seats'))).toMatchObject([{ value: '4560' }]);
    const { headers } = await newsroom.get('figures.csv?locale=fr&asOf=2024-05-31').expect(200);
    expect(headers['content-disposition']).toBe('attachment; filename="figures-2024-05-31.fr.csv"');
  });

  test('tells of the page after, and is whole where it is not asked for pages', async () => {
    const { headers, text } = await newsroom.get('figures.csv?locale=fr&pagination[pageSize]=3').expect(200);
    const next = /<([^>]*)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? '';
    expect(next).toContain('/api/figures.csv?locale=fr&');
    const second = await request(booted.strapi.server.httpServer).get(next).expect(200);
    const all = rowsOf(await csvOf('locale=fr'));
    expect([...rowsOf(text), ...rowsOf(second.text)]).toEqual(all.slice(0, 6));
    expect((await newsroom.get('figures.csv?locale=fr')).headers.link).not.toContain('rel="next"');
  });

  test('of one figure is its revisions', async () => {
    const { text, headers } = await newsroom.get('figures/seats?format=csv&locale=fr').expect(200);
    expect(rowsOf(text)).toMatchObject([
      { key: 'seats', revision: '1', value: '4560', unit: 'places', at: '2024-05-08T15:00:00.000Z' },
      { key: 'seats', revision: '2', value: '4800.10', unit: 'places', at: '2024-06-01T00:00:00.000Z' },
    ]);
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="seats.fr.csv"',
      link: '</api/figures/seats.csv-metadata.json?locale=fr>; rel="describedby"; type="application/csvm+json"',
    });
    expect((await newsroom.get('figures/seats.csv?locale=fr').expect(200)).text).toBe(text);
    expect(rowsOf((await newsroom.get('figures/seats.csv?locale=fr&asOf=2024-05-31')).text)).toHaveLength(1);
  });

  test('without figures is its header', async () => {
    const csv = await csvOf('filters[key]=nothing');
    expect(csv).toMatch(/^key,label,value,[\w,]+\r\n$/);
  });
});

describe('the metadata of a table', () => {
  test.each(['ar', 'fr', 'en'])('tells what its columns are, in every language (%s)', async (locale) => {
    const { body, headers } = await newsroom.get(`figures.csv-metadata.json?locale=${locale}`).buffer().parse(asJson);
    expect(headers).toMatchObject({
      'content-type': 'application/csvm+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'public, max-age=30',
    });
    expect(body).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
      url: `figures.csv?locale=${locale}`,
      tableSchema: { primaryKey: 'key' },
    });
    const columns = body.tableSchema.columns as { name: string; titles: Record<string, string> }[];
    const csv = await csvOf(`locale=${locale}`);
    expect(columns.map(({ titles }) => titles.und).join(',')).toBe(csv.split('\r\n')[0]);
    expect(columns.find(({ name }) => name === 'value')?.titles).toEqual({
      und: 'value',
      ar: 'القيمة',
      fr: 'Valeur',
      en: 'Value',
    });
  });

  test.each(['figures.csv?locale=fr&filters[series]=yearly', 'figures/seats.csv?locale=fr'])(
    'has another reader read %s as it is meant',
    async (address) => {
      const { text: csv, headers } = await newsroom.get(address).expect(200);
      const metadataAddress = /<([^>]*)>; rel="describedby"/.exec(headers.link ?? '')![1]!;
      const { body } = await request(booted.strapi.server.httpServer).get(metadataAddress).buffer().parse(asJson);
      const metadata = body as { url: string };
      // The table that it is about is the one that led to it.
      const url = new URL(metadata.url, `${origin}${metadataAddress}`).href;
      expect(url).toBe(`${origin}/api/${address}`);
      const quads = readCsvw({ csv, metadata, url });
      const values = quads.filter(([, property]) => property.endsWith('#value'));
      const rows = rowsOf(csv);
      expect(values.map(([, , value]) => value)).toEqual(rows.map(({ value }) => value));
      expect(new Set(values.map(([, , , datatype]) => datatype))).toEqual(
        new Set(['http://www.w3.org/2001/XMLSchema#decimal']),
      );
      expect(new Set(values.map(([subject]) => subject)).size).toBe(rows.length);
      expect(values[0]![0]).toMatch(
        /^https:\/\/press\.example\/api\/figures\/(year-2022\?locale=fr|seats#revision-1)$/,
      );
    },
  );

  test('knows no term that the W3C does not', async () => {
    const context = JSON.parse(readFileSync(path.join(__dirname, '../fixtures/standards/csvw.jsonld'), 'utf8'));
    const documentLoader = (documentUrl: string) => Promise.resolve({ document: context, documentUrl });
    for (const address of ['figures.csv-metadata.json', 'figures/seats.csv-metadata.json']) {
      const { body } = await newsroom.get(address).buffer().parse(asJson);
      // Safe mode throws for whatever would be left out.
      const options = { base: origin, documentLoader, safe: true } as object;
      await expect(jsonld.expand(body, options)).resolves.toHaveLength(1);
    }
  });
});

describe('JSON-LD', () => {
  const ask = (address: string, accept = '*/*') => newsroom.get(address).set('Accept', accept).buffer().parse(asJson);

  test.each([
    ['figures/seats?format=jsonld&locale=fr', '*/*'],
    ['figures/seats?locale=fr', 'application/ld+json'],
  ])('of a figure is an observation: %s, Accept: %s', async (address, accept) => {
    const { body, headers } = await ask(address, accept).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'application/ld+json; charset=utf-8', 'content-language': 'fr' });
    const [observation] = (await jsonld.expand(body, { base: origin })) as Record<string, unknown[]>[];
    expect(observation).toMatchObject({
      '@type': ['https://schema.org/Observation'],
      'https://schema.org/value': [{ '@type': 'http://www.w3.org/2001/XMLSchema#decimal', '@value': '4800.10' }],
      'https://schema.org/observationDate': [{ '@value': '2008/..' }],
      'https://schema.org/subjectOf': [
        { 'https://schema.org/url': [{ '@id': `${origin}/api/press-releases/visite?locale=fr` }] },
      ],
      'http://www.w3.org/ns/prov#wasRevisionOf': [
        { 'https://schema.org/value': [{ '@type': 'http://www.w3.org/2001/XMLSchema#decimal', '@value': '4560' }] },
      ],
    });
  });

  test('is as of a day, and exists in every language', async () => {
    expect((await ask('figures/seats?format=jsonld&locale=fr&asOf=2024-05-31')).body.value).toBe('4560');
    expect((await ask('figures/seats?format=jsonld')).body['@context']['@language']).toBe('ar');
  });
});

describe('SDMX-JSON', () => {
  const schema = JSON.parse(
    readFileSync(path.join(__dirname, '../fixtures/standards/sdmx-json-data-schema.json'), 'utf8'),
  ) as object;
  const isSdmxJson = addFormats(new Ajv({ strict: false })).compile(schema);
  const mediaType = 'application/vnd.sdmx.data+json;version=2.1.0';

  test.each([
    ['format=sdmx-json&', '*/*'],
    ['', mediaType],
    ['', 'application/vnd.sdmx.data+json'],
  ])('of a series keeps to the published schema: %sAccept: %s', async (format, accept) => {
    const { body, headers } = await newsroom
      .get(`figures?${format}locale=fr&filters[series][$eq]=yearly`)
      .set('Accept', accept)
      .buffer()
      .parse(asJson)
      .expect(200);
    expect(headers['content-type']).toBe(mediaType);
    isSdmxJson(body);
    expect(isSdmxJson.errors ?? []).toEqual([]);
    const groups = Object.values(body.data.dataSets[0].series) as { observations: Record<string, unknown[]> }[];
    const observations = groups.flatMap((group) => Object.values(group.observations));
    expect(observations.map(([value, , key]) => `${key} ${value}`).sort()).toEqual([
      'men-2023 20.20',
      'month-2024 5',
      'undated 1',
      'women-2023 10.10',
      'year-2022 9',
      'year-2023 30.30',
    ]);
  });

  test('is as of a day, in every language, and valid for a series that nobody knows', async () => {
    for (const query of ['locale=ar', 'locale=en', 'locale=fr&asOf=2024-06-01', 'filters[geo]=TN']) {
      const { body } = await newsroom
        .get(`figures?format=sdmx-json&filters[series]=yearly&${query}`)
        .buffer()
        .parse(asJson)
        .expect(200);
      isSdmxJson(body);
      expect(isSdmxJson.errors ?? []).toEqual([]);
    }
  });
});

describe('every form', () => {
  const addresses = [
    'figures.csv?locale=fr',
    'figures/seats.csv?locale=fr',
    'figures.csv-metadata.json',
    'figures/seats.csv-metadata.json',
    'figures/seats?format=jsonld',
    'figures?format=sdmx-json&filters[series]=yearly&locale=fr',
  ];

  test.each(addresses)('is kept, told by its ETag and packed: %s', async (address) => {
    const { headers } = await newsroom.get(address).set('Accept-Encoding', 'identity').expect(200);
    expect(headers).toMatchObject({
      etag: expect.stringMatching(/^"[\w-]{20,}"$/),
      'cache-control': 'public, max-age=30',
      'last-modified': expect.stringMatching(/GMT$/),
      'surrogate-key': expect.stringMatching(/./),
    });
    const again = await newsroom
      .get(address)
      .set({ 'If-None-Match': headers.etag ?? '', 'Accept-Encoding': 'identity' })
      .expect(304);
    expect(again.text).toBe('');
    expect(again.headers.link).toBe(headers.link);
    expect((await newsroom.get(address).set('Accept-Encoding', 'gzip').buffer().parse(asBytes)).headers.etag).not.toBe(
      '',
    );
    const head = await request(booted.strapi.server.httpServer)
      .head(`/api/${address}`)
      .set('Accept-Encoding', 'identity');
    expect([head.status, head.headers.etag]).toEqual([200, headers.etag]);
  });

  test('of one address has a tag of its own', async () => {
    const tags = await Promise.all(
      ['application/json', 'text/csv', 'application/ld+json'].map(
        async (accept) =>
          (await newsroom.get('figures/seats').set('Accept', accept).buffer().parse(asBytes)).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test.each(addresses)('knows no draft, and nothing under embargo: %s', async (address) => {
    const asOf = address.includes('?') ? `${address}&asOf=2024-08-01` : `${address}?asOf=2024-08-01`;
    for (const asked of [address, asOf]) {
      const { body, status } = await newsroom.get(asked).buffer().parse(asBytes);
      expect(status).toBe(200);
      expect((body as Buffer).toString()).not.toContain(secret);
      expect((body as Buffer).toString()).not.toMatch(/hidden|embargoed/);
    }
  });

  test.each(['hidden', 'embargoed', 'nothing'])('of what is not public is the same 404: %s', async (key) => {
    const { text } = await newsroom.get('figures/never').expect(404);
    for (const form of ['.csv', '.csv-metadata.json', '?format=csv', '?format=jsonld', '?asOf=2024-08-01']) {
      expect((await newsroom.get(`figures/${key}${form}`).expect(404)).text).toBe(text);
    }
  });

  test('of a former address is at the present one', async () => {
    for (const form of ['.csv?locale=ar', '.csv-metadata.json', '?format=jsonld', '?asOf=2024-08-01']) {
      const { headers } = await newsroom.get(`figures/old-key${form}`).expect(301);
      expect(headers.location).toBe(`/api/figures/new-key${form}`);
      await request(booted.strapi.server.httpServer)
        .get(headers.location ?? '')
        .expect(200);
    }
  });

  test.each([
    ['figures?format=xml', 'UNKNOWN_FORMAT', 'json, csv, sdmx-json'],
    ['figures?format=', 'UNKNOWN_FORMAT', 'json, csv, sdmx-json'],
    ['figures?format=jsonld', 'UNKNOWN_FORMAT', 'json, csv, sdmx-json'],
    ['figures?format=csv&format=json', 'UNKNOWN_FORMAT', 'json, csv, sdmx-json'],
    ['figures/seats?format=xml', 'UNKNOWN_FORMAT', 'json, csv, jsonld'],
    ['figures/seats?format=sdmx-json', 'UNKNOWN_FORMAT', 'json, csv, jsonld'],
    ['figures.csv?format=json', 'UNKNOWN_FORMAT', 'csv'],
    ['figures.csv-metadata.json?format=json', 'UNKNOWN_FORMAT', 'csv'],
    ['figures/seats.csv?format=jsonld', 'UNKNOWN_FORMAT', 'csv'],
    ['figures?format=sdmx-json', 'SERIES_NEEDED', null],
    ['figures?format=sdmx-json&filters[series][$in][]=a&filters[series][$in][]=b', 'SERIES_NEEDED', null],
    ['figures?format=csv&fields=key', 'UNKNOWN_PARAMETER', 'locale, filters, sort, pagination, asOf, format'],
    ['figures/seats?format=jsonld&populate=*', 'UNKNOWN_PARAMETER', 'locale, asOf, format'],
    ['figures.csv?filters[colour]=red', 'UNKNOWN_FILTER', null],
    ['figures.csv?locale=de', 'UNKNOWN_LOCALE', null],
    ['figures.csv?status=draft', 'DRAFTS_NOT_SERVED', null],
    ['figures.csv?asOf=tomorrow', 'BAD_AS_OF', null],
    ['figures.csv-metadata.json?colour=red', 'UNKNOWN_PARAMETER', null],
    ['figures.csv?pagination[pageSize]=101', 'BAD_PAGE', null],
    ['press-releases?format=csv', 'UNKNOWN_PARAMETER', null],
    ['partner-projects/nothing?format=jsonld', 'UNKNOWN_PARAMETER', null],
  ])('asked for wrongly is a 400 in JSON: %s → %s', async (address, code, allowed) => {
    const messages = new Set<string>();
    for (const language of ['ar', 'fr', 'en']) {
      const { body, headers } = await newsroom
        .get(address)
        .set({ Accept: 'text/csv', 'Accept-Language': language })
        .expect(400);
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(body.error.details.code).toBe(code);
      if (allowed !== null) expect(body.error.details.allowed.join(', ')).toBe(allowed);
      messages.add(body.error.message);
    }
    expect(messages.size).toBe(3);
  });

  test('that is not there is answered in JSON, as are all other documents', async () => {
    for (const address of ['figures', 'figures/seats']) {
      const { headers } = await newsroom.get(address).set('Accept', 'application/xml').expect(200);
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
    }
    const { headers } = await newsroom.get('press-releases').set('Accept', 'text/csv').expect(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test.each(['figures.csv', 'figures.csv-metadata.json', 'figures/seats.csv'])(
    'is read-only, and says so in JSON: %s',
    async (address) => {
      const { body } = await request(booted.strapi.server.httpServer).post(`/api/${address}`).send({}).expect(405);
      expect(body).toMatchObject({ data: null, error: { status: 405 } });
    },
  );
});

type Parse = Parameters<ReturnType<typeof request.agent>['parse']>[0];

const asBytes = ((response: NodeJS.ReadableStream, done: (error: Error | null, body: unknown) => void) => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}) as unknown as Parse;

const asJson = ((response: NodeJS.ReadableStream, done: (error: Error | null, body: unknown) => void) => {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => (text += chunk));
  response.on('end', () => done(null, JSON.parse(text)));
}) as unknown as Parse;

async function writeLedger(): Promise<void> {
  booted.setClock('2024-05-08T15:00:00.000Z');
  const seats = await desk.published('figure', {
    ar: { label: 'مقاعد', key: 'seats', value: '4560', unit: 'مقعد', periodFrom: '2008', geo: 'MA' },
    fr: { label: 'Places', unit: 'places', source: 'OFPPT, « bilan "2024" »\nannexe' },
  });
  await desk.published('press-release', {
    ar: { title: 'زيارة', figures: [seats] },
    fr: { title: 'Visite', slug: 'visite' },
  });
  const figure = async (key: string, about: object, words: object = {}) =>
    desk.published('figure', { fr: { label: key, key, unit: 'places', ...about, ...words } });
  await figure('loss', { value: '-5.50' }, { label: '=HYPERLINK("http://evil.example")', source: '@SUM(A1)' });
  const yearly = { series: 'yearly' };
  const of = (year: string) => ({ ...yearly, periodFrom: year, periodTo: year });
  await figure('undated', { ...yearly, value: '1' });
  await figure('month-2024', { ...of('2024-05'), value: '5', geo: 'MA' });
  await figure('year-2023', { ...of('2023'), value: '30.30', isTotal: true });
  await figure('men-2023', { ...of('2023'), value: '20.20', breakdown: 'hommes' });
  await figure('women-2023', { ...of('2023'), value: '10.10', breakdown: 'femmes' });
  await figure('year-2022', { ...of('2022'), value: '9' });
  const renamed = await desk.published('figure', { ar: { label: 'قديم', key: 'old-key', value: '1' } });
  await desk.update(renamed, { key: 'new-key' }, { noun: 'figure', locale: 'ar', status: 'published' });
  booted.setClock('2024-06-01T00:00:00.000Z');
  await desk.update(seats, { value: '4800.10', revisionReason: 'Recount.' }, { noun: 'figure', locale: 'ar' });
  await desk.publish('figure', seats);
  await desk.draft('figure', { ar: { label: 'hidden', key: 'hidden', value: secret, series: 'yearly' } });
  const embargoed = await desk.draft('figure', { ar: { label: 'embargoed', key: 'embargoed', value: secret } });
  const release = await desk.draft('press-release', { ar: { title: 'تحت الحظر', figures: [embargoed] } });
  await desk.bringTo('approved', release);
  await desk.act('schedule', release, { embargoUntil: farAway, withDependencies: true });
  // A change of what is public that nobody has published yet.
  await desk.update(seats, { value: secret, revisionReason: 'Recount.' }, { noun: 'figure', locale: 'ar' });
  booted.setClock('2024-08-01T00:00:00.000Z');
}
