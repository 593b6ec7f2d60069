import request from 'supertest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let ids: Awaited<ReturnType<typeof writeNewsroom>>;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  ids = await writeNewsroom();
});
afterAll(() => booted.stop());

describe('a list of press releases', () => {
  test('has summaries, newest first, in the default locale, and tells its pages', async () => {
    const { body } = await newsroom.get('press-releases').expect(200);
    expect(body.data.map(slugOf)).toEqual(['third', 'second', 'first-again']);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } });
    expect(body.data[1]).toMatchObject({ title: 'الثاني', locale: 'ar', dir: 'rtl', state: 'live', edition: 1 });
    expect(body.data[1]).not.toHaveProperty('body');
  });

  test.each([
    ['pagination[page]=2&pagination[pageSize]=2', ['first-again'], { page: 2, pageSize: 2, pageCount: 2, total: 3 }],
    ['pagination[page]=9', [], { page: 9, pageSize: 25, pageCount: 1, total: 3 }],
    ['pagination[start]=1&pagination[limit]=1', ['second'], { start: 1, limit: 1, total: 3 }],
    ['pagination[start]=2', ['first-again'], { start: 2, limit: 25, total: 3 }],
    ['pagination[pageSize]=1&pagination[withCount]=false', ['third'], { page: 1, pageSize: 1 }],
    ['pagination[limit]=1&pagination[withCount]=false', ['third'], { start: 0, limit: 1 }],
    ['pagination[pageSize]=100&pagination[withCount]=true', ['third', 'second', 'first-again'], { total: 3 }],
  ])('is paged: %s', async (query, slugs, pagination) => {
    const { body } = await newsroom.get(`press-releases?${query}`).expect(200);
    expect(body.data.map(slugOf)).toEqual(slugs);
    expect(body.meta.pagination).toMatchObject(pagination);
    if (query.includes('withCount=false')) expect(body.meta.pagination).toEqual(pagination);
  });

  test.each([
    ['sort=releasedAt:desc', ['third', 'second', 'first-again']],
    ['sort=releasedAt:asc', ['first-again', 'second', 'third']],
    ['sort=releasedAt', ['first-again', 'second', 'third']],
    ['sort[0]=releasedAt:asc', ['first-again', 'second', 'third']],
  ])('is sorted: %s', async (query, slugs) => {
    expect(await slugsOf(`press-releases?${query}`)).toEqual(slugs);
  });

  test.each([
    ['filters[slug]=second', ['second']],
    ['filters[slug][$eq]=second', ['second']],
    ['filters[slug][$eq]=first', ['first-again']],
    ['filters[slug][$in]=second&filters[slug][$in]=third', ['third', 'second']],
    ['filters[slug][$in][0]=second&filters[slug][$in][1]=nothing', ['second']],
    ['filters[type][$eq]=statement', ['third']],
    ['filters[type][$in][]=statement&filters[type][$in][]=press-release', ['third', 'second', 'first-again']],
    ['filters[topics][$eq]=labour', ['second']],
    ['filters[topics]=الهجرة', ['second']],
    ['filters[topics][$in][]=labour&filters[topics][$in][]=migration', ['third', 'second']],
    ['filters[projects][slug][$eq]=thamm', ['second', 'first-again']],
    ['filters[projects][slug][$in][]=sted', ['third']],
    ['filters[projects][acronym][$eq]=THAMM', ['second', 'first-again']],
    ['filters[figures][key][$eq]=seats', ['second']],
    ['filters[organisations][slug][$eq]=ilo', ['second']],
    ['filters[people][slug]=ada', ['second']],
    ['filters[projects][slug]=thamm&filters[people][slug]=ada', ['second']],
    ['filters[projects][slug]=sted&filters[people][slug]=ada', []],
    ['filters[projects][slug]=nothing', []],
    ['filters[releasedAt][$gte]=2024-05-08T15:00:00.000Z', ['third', 'second']],
    ['filters[releasedAt][$gt]=2024-05-08T15:00:00Z', ['third']],
    ['filters[releasedAt][$gt]=2024-05-08T14:59:59.999Z', ['third', 'second']],
    ['filters[releasedAt][$lte]=2024-05-08T16:00:00%2B01:00', ['second', 'first-again']],
    ['filters[releasedAt][$lt]=2024-05-08', ['first-again']],
    ['filters[releasedAt][$gte]=2024-05-01&filters[releasedAt][$lt]=2024-06-01', ['second']],
  ])('is filtered: %s', async (query, slugs) => {
    const { body } = await newsroom.get(`press-releases?${encodeURI(query).replace('%252B', '%2B')}`).expect(200);
    expect(body.data.map(slugOf)).toEqual(slugs);
    expect(body.meta.pagination.total).toBe(slugs.length);
  });

  test('is filtered by documentId', async () => {
    expect(await slugsOf(`press-releases?filters[documentId]=${ids.second}`)).toEqual(['second']);
    const both = `filters[documentId][$in][]=${ids.second}&filters[documentId][$in][]=${ids.third}`;
    expect(await slugsOf(`press-releases?${both}`)).toEqual(['third', 'second']);
  });

  test('has the releases of the locale that is asked for', async () => {
    const { body, headers } = await newsroom.get('press-releases?locale=fr').expect(200);
    expect(body.data).toMatchObject([{ locale: 'fr', dir: 'ltr', slug: 'deuxieme', title: 'Deuxième' }]);
    expect(headers['content-language']).toBe('fr');
    expect(await slugsOf('press-releases?locale=en')).toEqual([]);
  });

  test('finds a release by the name it gives a project that is public in another locale only', async () => {
    const [release] = await newsroom.read('press-releases?locale=fr');
    expect(release.projects.map(slugOf)).toEqual(['thamm', 'only-arabic']);
    for (const filter of ['projects][slug]=only-arabic', 'projects][acronym]=OA']) {
      expect(await slugsOf(`press-releases?locale=fr&filters[${filter}`)).toEqual(['deuxieme']);
    }
  });

  test('has the fields that are asked for, and the documentId', async () => {
    for (const query of ['fields=title,slug', 'fields[0]=title&fields[1]=slug']) {
      expect((await newsroom.read(`press-releases?${query}`))[1]).toEqual({
        documentId: ids.second,
        slug: 'second',
        title: 'الثاني',
      });
    }
    const [, whole] = await newsroom.read('press-releases?fields=*');
    expect(whole).toEqual(await newsroom.read('press-releases/second'));
  });

  test.each(['*', 'projects', 'projects,figures', 'cover'])(
    'takes populate=%s, and is no different',
    async (relations) => {
      const plain = await newsroom.get('press-releases');
      expect((await newsroom.get(`press-releases?populate=${relations}`)).text).toBe(plain.text);
      expect((await newsroom.get('press-releases?populate[projects]=true&populate[1]=figures')).status).toBe(400);
      expect((await newsroom.get('press-releases?populate[projects][populate]=*')).text).toBe(plain.text);
    },
  );
});

describe('one press release', () => {
  test('is whole, as the contract draws it', async () => {
    expect(await newsroom.read('press-releases/second')).toEqual({
      documentId: ids.second,
      locale: 'ar',
      dir: 'rtl',
      slug: 'second',
      edition: 1,
      state: 'live',
      releasedAt: '2024-05-08T15:00:00.000Z',
      updatedAt: '2024-05-08T15:00:00.000Z',
      type: 'press-release',
      title: 'الثاني',
      kicker: 'زيارة',
      subtitle: null,
      summary: 'ملخص.',
      dateline: { place: 'تامسنا', date: '2024-05-08' },
      body: {
        blocks: paragraph('مشروع THAMM'),
        html: '<p>مشروع <bdi>THAMM</bdi></p>',
        text: 'مشروع THAMM',
      },
      figures: [
        {
          documentId: ids.figure,
          key: 'seats',
          label: 'مقاعد',
          value: '4560',
          upper: null,
          unit: 'مقعد',
          qualifier: 'up-to',
          display: expect.stringContaining('4.560 مقعد'),
          asOf: null,
          period: { from: '2008', to: null },
          geo: 'MA',
          project: 'thamm',
          revision: 1,
          revised: {
            value: '4800',
            upper: null,
            display: expect.stringContaining('4.800 مقعد'),
            asOf: null,
            revision: 2,
            at: '2024-07-01T00:00:00.000Z',
          },
        },
      ],
      marks: [],
      projects: [
        { documentId: ids.thamm, slug: 'thamm', acronym: 'THAMM', name: 'ثام' },
        { documentId: ids.onlyArabic, slug: 'only-arabic', acronym: 'OA', name: 'بالعربية فقط' },
      ],
      organisations: [{ documentId: ids.ilo, slug: 'ilo', acronym: 'ILO', name: 'منظمة العمل الدولية' }],
      people: [{ documentId: ids.ada, slug: 'ada', name: 'آدا', role: 'مديرة' }],
      contacts: [{ name: 'مكتب الصحافة', role: null, email: 'press@press.example', phone: null, organisation: null }],
      topics: ['labour', 'الهجرة'],
      cover: null,
      gallery: [],
      attachments: [],
      corrections: [],
      translations: [{ locale: 'fr', slug: 'deuxieme' }],
    });
  });

  test('is found by documentId, and in another locale', async () => {
    expect(await newsroom.read(`press-releases/${ids.second}`)).toEqual(await newsroom.read('press-releases/second'));
    const french = await newsroom.read(`press-releases/${ids.second}?locale=fr`);
    expect(french).toMatchObject({ slug: 'deuxieme', dir: 'ltr', translations: [{ locale: 'ar', slug: 'second' }] });
    expect(await newsroom.read('press-releases/deuxieme?locale=fr')).toEqual(french);
  });

  test('has the fields that are asked for', async () => {
    expect(await newsroom.read('press-releases/second?fields=title')).toEqual({
      documentId: ids.second,
      title: 'الثاني',
    });
  });

  test.each([
    ['press-releases/first', '/api/press-releases/first-again'],
    ['press-releases/first?locale=ar&fields=title', '/api/press-releases/first-again?locale=ar&fields=title'],
    ['press-releases/%66irst', '/api/press-releases/first-again'],
    ['press-releases/first/editions', '/api/press-releases/first-again/editions'],
    ['press-releases/first/editions/1', '/api/press-releases/first-again/editions/1'],
    ['organisations/press-releases', '/api/organisations/press'],
    ['organisations/organisations', '/api/organisations/press'],
    ['organisations/api', '/api/organisations/press'],
  ])('of a former address leads to the present one: %s', async (from, to) => {
    const { headers, body } = await newsroom.get(from).expect(301);
    expect(headers.location).toBe(to);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({ data: null, meta: { location: to } });
    await request(booted.strapi.server.httpServer).get(to).expect(200);
  });

  test('that was taken away is a 410 with its notice, in JSON', async () => {
    const { body, headers } = await newsroom.get('press-releases/gone').expect(410);
    expect(body).toEqual({
      data: null,
      error: {
        status: 410,
        name: 'GoneError',
        message: 'نعتذر لقرائنا.',
        details: {
          code: 'WITHDRAWN',
          at: '2024-06-02T00:00:00.000Z',
          reason: 'published-in-error',
          notice: 'نعتذر لقرائنا.',
          replacement: null,
        },
      },
    });
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('the record of a press release', () => {
  test('lists its editions with what proves them', async () => {
    const editions = await newsroom.read('press-releases/first-again/editions');
    expect(editions).toMatchObject([
      { edition: 1, kind: 'first', state: 'superseded', slug: 'first', previousHash: null },
      { edition: 2, kind: 'minor', state: 'live', slug: 'first-again', previousHash: editions[0].hash },
    ]);
    for (const { hash, documentHash } of editions) expect(`${hash}${documentHash}`).toMatch(/^[0-9a-f]{128}$/);
    expect(JSON.stringify(editions)).not.toContain('actor');
  });

  test('has each edition in the words of its day', async () => {
    expect(await newsroom.read('press-releases/first-again/editions/1')).toMatchObject({
      edition: 1,
      state: 'superseded',
      slug: 'first',
      title: 'الأول',
    });
    expect(await newsroom.read('press-releases/first-again/editions/2')).toMatchObject({ edition: 2, state: 'live' });
  });

  test.each(['0', '3', '-1', '1.0', '01', 'x', '99999999999999999999', '1%00'])('has no edition %s', async (number) => {
    const { body } = await newsroom.get(`press-releases/first-again/editions/${number}`).expect(404);
    expect(body).toEqual(notFound);
  });
});

describe('partner projects, figures, organisations and people', () => {
  test('a project has its figures, its phases, its partners and its latest releases', async () => {
    expect(await newsroom.read('partner-projects/thamm')).toMatchObject({
      documentId: ids.thamm,
      acronym: 'THAMM',
      period: { from: '2019', to: '2028' },
      phases: [{ name: 'المرحلة الأولى', from: '2019', to: '2023' }],
      countries: ['MA', 'TN'],
      funders: [{ slug: 'ilo' }],
      implementers: [{ slug: 'press' }],
      figures: [{ key: 'seats', value: '4800', revision: 2 }],
      pressReleases: [{ slug: 'second' }, { slug: 'first-again' }],
      translations: [{ locale: 'fr', slug: 'thamm' }],
    });
  });

  test('a figure has its revisions and the releases that quote it, each with the value it quotes', async () => {
    expect(await newsroom.read('figures/seats')).toMatchObject({
      key: 'seats',
      value: '4800',
      series: 'places',
      status: 'final',
      revisions: [
        { revision: 1, value: '4560', at: '2024-04-01T09:00:00.000Z' },
        { revision: 2, value: '4800', at: '2024-07-01T00:00:00.000Z' },
      ],
      pressReleases: [{ slug: 'second', value: '4560', revision: 1 }],
    });
  });

  test.each([
    ['partner-projects', ['only-arabic', 'sted', 'thamm']],
    ['partner-projects?filters[acronym]=STED', ['sted']],
    ['partner-projects?filters[countries][$in][]=TN', ['thamm']],
    ['partner-projects?filters[organisations][slug]=ilo', ['thamm']],
    ['partner-projects?filters[slug]=sted', ['sted']],
    ['figures', ['seats', 'loose']],
    ['figures?filters[key]=seats', ['seats']],
    ['figures?filters[project][slug]=thamm', ['seats']],
    ['figures?filters[series][$in][]=places&filters[series][$in][]=nothing', ['seats']],
    ['figures?filters[geo]=MA', ['seats']],
    ['organisations?filters[acronym]=ILO', ['ilo']],
    ['organisations?filters[country]=CH', ['ilo']],
    ['people', ['ada']],
    ['people?filters[organisation][slug]=ilo', ['ada']],
  ])('are listed and filtered: %s', async (path, slugs) => {
    expect((await slugsOf(path)).sort()).toEqual([...slugs].sort());
  });

  test.each(['organisations/ilo', 'people/ada', 'partner-projects/sted', 'figures/loose'])(
    'one by slug or documentId: %s',
    async (path) => {
      const document = await newsroom.read(path);
      expect(await newsroom.read(`${path.split('/')[0]}/${document.documentId}`)).toEqual(document);
      expect(document.translations).toEqual([]);
    },
  );

  test.each(['partner-projects', 'figures', 'organisations', 'people'])(
    '%s take the same parameters as press releases',
    async (path) => {
      const { body } = await newsroom
        .get(`${path}?sort=releasedAt:asc&pagination[limit]=1&fields=slug&populate=*`)
        .expect(200);
      expect(Object.keys(body.data[0]).sort()).toEqual(['documentId', 'slug']);
      expect((await newsroom.get(`${path}?filters[nothing]=x`)).body.error.details.code).toBe('UNKNOWN_FILTER');
      await newsroom.get(`${path}/nothing`).expect(404);
    },
  );
});

describe('what is asked wrongly is a 400 that names what is allowed', () => {
  const listed: [string, string, string][] = [
    ['colour=red', 'UNKNOWN_PARAMETER', 'filters'],
    ['=x', 'UNKNOWN_PARAMETER', 'filters'],
    ['_limit=5', 'UNKNOWN_PARAMETER', 'pagination'],
    ['status=draft', 'DRAFTS_NOT_SERVED', 'status'],
    ['status=published', 'DRAFTS_NOT_SERVED', 'status'],
    ['status[]=draft', 'DRAFTS_NOT_SERVED', 'status'],
    ['publicationState=preview', 'UNKNOWN_PARAMETER', 'locale'],
    ['publicationFilter=modified', 'UNKNOWN_PARAMETER', 'locale'],
    ['hasPublishedVersion=false', 'UNKNOWN_PARAMETER', 'locale'],
    ['__proto__=x', 'UNKNOWN_PARAMETER', 'locale'],
    ['__proto__[status]=draft', 'UNKNOWN_PARAMETER', 'locale'],
    ['constructor=x', 'UNKNOWN_PARAMETER', 'locale'],
    ['constructor[prototype][status]=draft', 'UNKNOWN_PARAMETER', 'locale'],
    ['toString=x', 'UNKNOWN_PARAMETER', 'locale'],
    ['filters[__proto__]=x', 'UNKNOWN_PARAMETER', 'filters'],
    ['filters[__proto__][slug]=x', 'UNKNOWN_PARAMETER', 'filters'],
    ['filters[slug][constructor]=x', 'UNKNOWN_PARAMETER', 'filters'],
    ['filters%5B__proto__%5D=x', 'UNKNOWN_PARAMETER', 'filters'],
    ['pagination[hasOwnProperty]=x', 'UNKNOWN_PARAMETER', 'pagination'],
    ['locale=de', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale=', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale=*', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale=AR', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale=ar&locale=fr', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale[]=ar', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale[$ne]=ar', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['locale=%00', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['sort=title', 'UNKNOWN_SORT', 'releasedAt:desc'],
    ['sort=releasedAt:up', 'UNKNOWN_SORT', 'releasedAt:asc'],
    ['sort=', 'UNKNOWN_SORT', 'releasedAt:desc'],
    ['sort=releasedAt,title', 'UNKNOWN_SORT', 'releasedAt:desc'],
    ['sort[0]=releasedAt&sort[1]=title', 'UNKNOWN_SORT', 'releasedAt:desc'],
    ['sort[releasedAt]=desc', 'UNKNOWN_SORT', 'releasedAt:desc'],
    ['fields=embargoUntil', 'UNKNOWN_FIELD', 'title'],
    ['fields=', 'UNKNOWN_FIELD', 'title'],
    ['fields[title]=true', 'UNKNOWN_FIELD', 'title'],
    ['fields[]=title&fields[]=createdBy', 'UNKNOWN_FIELD', 'title'],
    ['populate=createdBy', 'UNKNOWN_RELATION', 'projects'],
    ['populate=projects.funders', 'UNKNOWN_RELATION', 'projects'],
    ['populate=deep', 'UNKNOWN_RELATION', 'projects'],
    ['populate=false', 'UNKNOWN_RELATION', 'projects'],
    ['populate[projects][filters][slug]=x', 'UNKNOWN_RELATION', 'projects'],
    ['populate[projects][populate][funders]=true', 'UNKNOWN_RELATION', 'projects'],
    ['populate[localizations]=true', 'UNKNOWN_RELATION', 'projects'],
    ['filters=x', 'UNKNOWN_FILTER', 'slug'],
    ['filters[]=x', 'UNKNOWN_FILTER', 'slug'],
    ['filters[title]=x', 'UNKNOWN_FILTER', 'slug'],
    ['filters[title][$startsWith]=x', 'UNKNOWN_FILTER', 'slug'],
    ['filters[publishedAt][$null]=true', 'UNKNOWN_FILTER', 'slug'],
    ['filters[projects][name]=x', 'UNKNOWN_FILTER', 'projects.slug'],
    ['filters[projects]=x', 'UNKNOWN_FILTER', 'projects.slug'],
    ['filters[projects][slug][deeper]=x', 'UNKNOWN_FILTER', 'projects.slug'],
    ['filters[createdBy][email][$startsWith]=a', 'UNKNOWN_FILTER', 'slug'],
    ['filters[$or][0][slug]=x', 'UNKNOWN_FILTER', 'slug'],
    ['filters[$and][0][slug]=x', 'UNKNOWN_FILTER', 'slug'],
    ['filters[$not][slug]=x', 'UNKNOWN_FILTER', 'slug'],
    [`filters${'[a]'.repeat(60)}=x`, 'UNKNOWN_FILTER', 'slug'],
    ['filters[slug][$contains]=x', 'UNKNOWN_OPERATOR', '$in'],
    ['filters[slug][$ne]=x', 'UNKNOWN_OPERATOR', '$eq'],
    ['filters[slug][$gt]=x', 'UNKNOWN_OPERATOR', '$eq'],
    ['filters[releasedAt][$in]=2024-05-08', 'UNKNOWN_OPERATOR', '$gte'],
    ['filters[slug]', 'BAD_VALUE', 'slug'],
    ['filters[slug][$eq][]=x', 'BAD_VALUE', 'slug'],
    ['filters[slug]=x&filters[slug]=y', 'BAD_VALUE', 'slug'],
    ['filters[slug]=%00', 'BAD_VALUE', 'slug'],
    ['filters[slug][$in][]=a&filters[slug][$in][]=%0a', 'BAD_VALUE', 'slug'],
    [`filters[slug]=${'x'.repeat(201)}`, 'BAD_VALUE', 'slug'],
    [`filters[slug]=${'x'.repeat(8000)}`, 'BAD_VALUE', 'slug'],
    [`${Array.from({ length: 101 }, (_, n) => `filters[slug][$in]=s${n}`).join('&')}`, 'BAD_VALUE', 'slug'],
    ['filters[slug][$in][101]=x', 'BAD_VALUE', 'slug'],
    ['filters[slug][$in][a]=x', 'BAD_VALUE', 'slug'],
    ['filters[releasedAt][$gte]=May', 'BAD_VALUE', '2024-05-08'],
    ['filters[releasedAt][$gte]=2024-02-30', 'BAD_VALUE', '2024-05-08'],
    ['filters[releasedAt][$gte]=2023-02-29T10:00:00Z', 'BAD_VALUE', '2024-05-08'],
    ['filters[releasedAt][$gte]=2024-05-08T25:00:00Z', 'BAD_VALUE', '2024-05-08'],
    ['filters[releasedAt][$gte]=1715180400000', 'BAD_VALUE', '2024-05-08'],
    ['filters[releasedAt][$gte]=2024-05-08T15:00:00', 'BAD_VALUE', '2024-05-08'],
    ['filters[releasedAt][$gte][]=2024-05-08', 'BAD_VALUE', 'releasedAt'],
    ...['0', '101', '-1', '1e9', 'abc', '', '1.5', '0x10', '%2B5', '١٠', '99999999999'].map(
      (size): [string, string, string] => [
        `pagination[pageSize]=${encodeURI(size).replace('%25', '%')}`,
        'BAD_PAGE',
        '1–100',
      ],
    ),
    ['pagination[page]=0', 'BAD_PAGE', 'page ≥ 1'],
    ['pagination[page]=99999999', 'BAD_PAGE', 'page ≥ 1'],
    ['pagination[page][]=1', 'BAD_PAGE', 'page ≥ 1'],
    ['pagination[page]=1&pagination[page]=2', 'BAD_PAGE', 'page ≥ 1'],
    ['pagination[page][x]=1', 'BAD_PAGE', 'page ≥ 1'],
    ['pagination[page]', 'BAD_PAGE', 'page ≥ 1'],
    ['pagination[start]=-1', 'BAD_PAGE', 'start ≥ 0'],
    ['pagination[limit]=0', 'BAD_PAGE', 'limit 1–100'],
    ['pagination[limit]=-1', 'BAD_PAGE', 'limit 1–100'],
    ['pagination[page]=1&pagination[limit]=1', 'BAD_PAGE', 'start'],
    ['pagination[withCount]=maybe', 'BAD_PAGE', 'withCount'],
    ['pagination=2', 'BAD_PAGE', 'pageSize'],
    ['pagination[size]=2', 'UNKNOWN_PARAMETER', 'pageSize'],
    ['locale=%E0%A4%A', 'BAD_ENCODING', 'UTF-8'],
    ['filters[slug]=%C0%80', 'BAD_ENCODING', 'UTF-8'],
    ['filters[slug]=%ED%A0%80', 'BAD_ENCODING', 'UTF-8'],
    ['filters[slug]=%ff', 'BAD_ENCODING', 'UTF-8'],
    ['%E0%A4%A=x', 'BAD_ENCODING', 'UTF-8'],
    ['filters[slug]=100%', 'BAD_ENCODING', 'UTF-8'],
    [`${'fields=slug&'.repeat(1000)}status=draft`, 'DRAFTS_NOT_SERVED', 'status'],
    [`${'fields=slug&'.repeat(1000)}colour=red`, 'UNKNOWN_PARAMETER', 'filters'],
  ];

  test.each(listed.map(([query, code, allowed]) => [query.slice(0, 60), code, { query, allowed }] as const))(
    '?%s is %s',
    async (_, code, { query, allowed }) => {
      const { body, headers } = await newsroom.get(`press-releases?${query}`).set('Accept-Language', 'en').expect(400);
      expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError', details: { code } } });
      expect(body.error.message).toContain(allowed);
      expect(body.error.message.length).toBeLessThan(600);
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  test.each([
    'press-releases/second?status=draft',
    'press-releases/second?sort=releasedAt',
    'press-releases/second?filters[slug]=x',
    'press-releases/second?pagination[page]=1',
    'press-releases/second?locale=xx',
    'press-releases/second?constructor=x',
    'press-releases/second?fields=secret',
    'press-releases/second?populate=secret',
    'press-releases/second/editions?fields=title',
    'press-releases/second/editions?status=draft',
    'press-releases/second/editions/1?populate=*',
    'press-releases/second/editions/1?locale=xx',
    'press-releases/never-written?status=draft',
  ])('so it is for one document, whether it is there or not: %s', async (path) => {
    const { body } = await newsroom.get(path).expect(400);
    expect(body.error.details.code).toMatch(/^(UNKNOWN|DRAFTS)_/);
  });

  test.each([
    ['ar', 'غير معروف'],
    ['fr', 'inconnu'],
    ['en', 'Unknown'],
    ['de', 'Unknown'],
  ])('it is said in the language of the request: %s', async (language, words) => {
    const { body } = await newsroom.get('press-releases?colour=red').set('Accept-Language', language);
    expect(body.error.message).toContain(words);
  });
});

describe('what is not there', () => {
  test.each([
    'never-written',
    '%E0%A4%A',
    '%00',
    'second%00',
    '%ff',
    '%C0%AE%C0%AE',
    '%2e%2e%2fsecond',
    'second%2Feditions',
    encodeURIComponent('بلاغ'),
    'x'.repeat(5000),
    'SECOND',
    '__proto__',
    'constructor',
    'deuxieme',
    '*',
    "second'--",
  ])('is a 404 in JSON: %s', async (reference) => {
    const { body, headers } = await newsroom.get(`press-releases/${reference}`);
    expect(body).toEqual(notFound);
    expect(headers['content-type']).toMatch('application/json');
  });

  test('a draft that was never published answers in the bytes of a slug that never existed', async () => {
    const bytes = async (path: string) => {
      const { status, text, headers } = await newsroom.get(path);
      const { date: _date, ...others } = headers;
      return { status, text, headers: others };
    };
    for (const tail of ['', '/editions', '/editions/1', '?locale=fr', '?fields=title']) {
      const nothing = await bytes(`press-releases/never-written${tail}`);
      expect(nothing.status).toBe(404);
      expect(await bytes(`press-releases/hidden-draft${tail}`)).toEqual(nothing);
      expect(await bytes(`press-releases/${ids.draft}${tail}`)).toEqual(nothing);
    }
  });

  test.each(['post', 'put', 'patch', 'delete'] as const)(
    '%s changes nothing, and is answered in JSON',
    async (method) => {
      const server = booted.strapi.server.httpServer;
      const before = (await newsroom.get('press-releases')).text;
      for (const path of ['/api/press-releases', '/api/press-releases/second', '/api/figures/seats']) {
        const { status, body } = await request(server)
          [method](path)
          .send({ data: { title: 'x' } });
        expect([404, 405]).toContain(status);
        expect(body).toMatchObject({ data: null, error: { status } });
      }
      expect((await newsroom.get('press-releases')).text).toBe(before);
    },
  );
});

describe('HTTP', () => {
  test('a document may be kept: strong ETag, date, language, lifetime, and what a CDN purges it by', async () => {
    const { headers } = await newsroom.get('press-releases/second').set('Accept-Encoding', 'identity').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'ar',
      'cache-control': 'public, max-age=30',
      etag: expect.stringMatching(/^"[\w-]{20,}"$/),
      'last-modified': expect.stringMatching(/GMT$/),
      vary: expect.stringContaining('Accept-Encoding'),
    });
    const keys = headers['surrogate-key']?.split(' ') ?? [];
    for (const id of [ids.second, ids.thamm, ids.figure, ids.ilo, ids.ada]) expect(keys).toContain(id);
    const list = await newsroom.get('press-releases');
    expect(list.headers['surrogate-key']?.split(' ')).toEqual(expect.arrayContaining(['press-releases', ids.second]));
  });

  test.each(['press-releases', 'press-releases/second', 'press-releases/second/editions', 'figures/seats', 'people'])(
    '%s is a 304 without a body for who has it, and its headers are those of the 200',
    async (path) => {
      const { headers } = await newsroom.get(path).expect(200);
      const again = await newsroom.get(path).set('If-None-Match', `"other", ${headers.etag}`).expect(304);
      expect(again.text).toBe('');
      for (const name of ['etag', 'cache-control', 'content-language', 'last-modified', 'vary', 'surrogate-key']) {
        expect(again.headers[name]).toBe(headers[name]);
      }
      expect(again.headers['content-encoding']).toBeUndefined();
      await newsroom.get(path).set('If-None-Match', `W/${headers.etag}`).expect(304);
      await newsroom.get(path).set('If-None-Match', '"other"').expect(200);
      await newsroom
        .get(path)
        .set('If-Modified-Since', headers['last-modified'] ?? '')
        .expect(304);
      await newsroom.get(path).set('If-Modified-Since', 'Mon, 01 Jan 2024 00:00:00 GMT').expect(200);
    },
  );

  test('an ETag outranks a date that was sent with it', async () => {
    const { headers } = await newsroom.get('press-releases/second');
    const ask = (tag: string, date: string) =>
      newsroom.get('press-releases/second').set({ 'If-None-Match': tag, 'If-Modified-Since': date });
    await ask(headers.etag ?? '', 'Mon, 01 Jan 2024 00:00:00 GMT').expect(304);
    await ask('"other"', headers['last-modified'] ?? '').expect(200);
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('%s is the same document under another ETag', async (coding, decompress) => {
    const plain = await newsroom.get('press-releases?fields=*').set('Accept-Encoding', 'identity');
    const packed = await newsroom
      .get('press-releases?fields=*')
      .set('Accept-Encoding', coding)
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(packed.headers['content-encoding']).toBe(coding);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(plain.headers['content-encoding']).toBeUndefined();
    // superagent inflates gzip itself.
    const bytes = packed.body as Buffer;
    const text = bytes[0] === 0x7b ? bytes.toString() : decompress(bytes).toString();
    expect(text).toBe(plain.text);
  });

  test('HEAD has the headers of GET, and no body', async () => {
    const server = booted.strapi.server.httpServer;
    for (const path of [
      'press-releases',
      'press-releases/second',
      'press-releases/never-written',
      'press-releases/gone',
    ]) {
      const get = await newsroom.get(path).set('Accept-Encoding', 'identity');
      const head = await request(server).head(`/api/${path}`).set('Accept-Encoding', 'identity');
      expect(head.status).toBe(get.status);
      expect(head.text ?? '').toBe('');
      for (const name of ['etag', 'content-length', 'content-type', 'cache-control', 'last-modified']) {
        expect(head.headers[name]).toBe(get.headers[name]);
      }
    }
  });

  test('every site may read it, errors too', async () => {
    for (const path of [
      'press-releases',
      'press-releases/never-written',
      'press-releases?colour=red',
      'press-releases/first',
    ]) {
      const withOrigin = await newsroom.get(path).set('Origin', 'https://elsewhere.example');
      const allowed = withOrigin.headers['access-control-allow-origin'];
      expect(['*', 'https://elsewhere.example']).toContain(allowed);
      // What is said to one site only must not be kept for another.
      if (allowed !== '*') expect(withOrigin.headers.vary).toContain('Origin');
      expect((await newsroom.get(path)).headers['access-control-allow-origin']).toBe('*');
    }
    const preflight = await request(booted.strapi.server.httpServer)
      .options('/api/press-releases')
      .set({ Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toContain('GET');
  });

  test('a revised figure changes the ETag and the date of every list and document that quotes it', async () => {
    const paths = [
      'press-releases',
      'press-releases/second',
      'press-releases/second/editions/1',
      'partner-projects/thamm',
    ];
    const before = await Promise.all(
      paths.map(async (path) => ({ path, headers: (await newsroom.get(path)).headers })),
    );
    booted.setClock('2024-08-01T00:00:00.000Z');
    await revise(ids.figure, '5000');
    booted.setClock('2024-08-02T00:00:00.000Z');
    for (const { path, headers } of before) {
      const now = await newsroom
        .get(path)
        .set('If-None-Match', headers.etag ?? '')
        .expect(200);
      expect(now.headers['last-modified']).toBe('Thu, 01 Aug 2024 00:00:00 GMT');
      await newsroom
        .get(path)
        .set('If-Modified-Since', headers['last-modified'] ?? '')
        .expect(200);
    }
  });

  test('two changes within one second are never taken for one', async () => {
    booted.setClock('2024-09-01T00:00:00.100Z');
    await revise(ids.figure, '5100');
    booted.setClock('2024-09-01T00:00:05.000Z');
    const first = (await newsroom.get('figures/seats')).headers['last-modified'] ?? '';
    booted.setClock('2024-09-01T00:00:00.200Z');
    await revise(ids.figure, '5200');
    booted.setClock('2024-09-01T00:00:05.000Z');
    const { body } = await newsroom.get('figures/seats').set('If-Modified-Since', first).expect(200);
    expect(body.data.value).toBe('5200');
  });
});

const notFound = {
  data: null,
  error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
};

const slugOf = ({ slug }: { slug: string }) => slug;
const slugsOf = async (path: string): Promise<string[]> => (await newsroom.read(path)).map(slugOf);

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

async function revise(figure: string, value: string) {
  await desk
    .documents('figure')
    .update({ documentId: figure, locale: 'ar', data: { value, revisionReason: 'إحصاء.' } } as never);
  await desk.publish('figure', figure);
}

async function changeSlug(noun: string, documentId: string, slug: string): Promise<void> {
  await desk.documents(noun).update({ documentId, locale: 'ar', data: { slug } } as never);
  await desk.publish(noun, documentId);
}

async function writeNewsroom() {
  booted.setClock('2024-04-01T09:00:00.000Z');
  const ilo = await desk.published('organisation', {
    ar: { name: 'منظمة العمل الدولية', acronym: 'ILO', country: 'CH' },
  });
  const press = await desk.published('organisation', { ar: { name: 'الصحافة', slug: 'press-releases' } });
  for (const slug of ['organisations', 'api', 'press']) await changeSlug('organisation', press, slug);
  const ada = await desk.published('person', { ar: { name: 'آدا', slug: 'ada', role: 'مديرة', organisation: ilo } });
  const thamm = await desk.published('partner-project', {
    ar: {
      name: 'ثام',
      acronym: 'THAMM',
      funders: [ilo],
      implementers: [press],
      countries: ['MA', 'TN'],
      periodFrom: '2019',
      periodTo: '2028',
      phases: [{ name: 'المرحلة الأولى', from: '2019', to: '2023' }],
    },
    fr: { name: 'THAMM' },
  });
  const sted = await desk.published('partner-project', { ar: { name: 'ستيد', acronym: 'STED', countries: ['MA'] } });
  const onlyArabic = await desk.published('partner-project', {
    ar: { name: 'بالعربية فقط', acronym: 'OA', slug: 'only-arabic' },
  });
  const figure = await desk.published('figure', {
    ar: {
      label: 'مقاعد',
      key: 'seats',
      value: '4560',
      unit: 'مقعد',
      qualifier: 'up-to',
      project: thamm,
      periodFrom: '2008',
      geo: 'MA',
      series: 'places',
    },
    fr: { label: 'Places', unit: 'places' },
  });
  await desk.published('figure', { ar: { label: 'رقم وحيد', key: 'loose', value: '1' } });
  const former = await desk.published('press-release', { ar: { title: 'الأول', slug: 'first', projects: [thamm] } });
  await changeSlug('press-release', former, 'first-again');

  booted.setClock('2024-05-08T15:00:00.000Z');
  const contact = await desk.draft('media-contact', { ar: { name: 'مكتب الصحافة', email: 'press@press.example' } });
  const second = await desk.published('press-release', {
    ar: {
      title: 'الثاني',
      slug: 'second',
      kicker: 'زيارة',
      summary: 'ملخص.',
      datelinePlace: 'تامسنا',
      datelineDate: '2024-05-08',
      topics: ['labour', 'الهجرة'],
      projects: [thamm, onlyArabic],
      figures: [figure],
      organisations: [ilo],
      people: [ada],
      contacts: [contact],
      body: paragraph('مشروع THAMM'),
    },
    fr: { title: 'Deuxième', slug: 'deuxieme' },
  });
  booted.setClock('2024-06-01T00:00:00.000Z');
  const third = await desk.published('press-release', {
    ar: { title: 'الثالث', slug: 'third', type: 'statement', topics: ['migration'], projects: [sted] },
  });
  const gone = await desk.published('press-release', { ar: { title: 'المسحوب', slug: 'gone', projects: [thamm] } });
  booted.setClock('2024-06-02T00:00:00.000Z');
  await desk.unpublish('press-release', gone);
  booted.setClock('2024-07-01T00:00:00.000Z');
  await revise(figure, '4800');
  booted.setClock('2024-07-02T00:00:00.000Z');
  const draft = await desk.draft('press-release', {
    ar: { title: 'مسودة', slug: 'hidden-draft', projects: [thamm], figures: [figure] },
    fr: { title: 'Brouillon', slug: 'hidden-draft' },
  });
  return { ilo, ada, thamm, onlyArabic, figure, second, third, draft };
}
