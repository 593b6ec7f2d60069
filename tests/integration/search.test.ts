import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';

/** What readers find, and what they are never shown. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let project: string;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  await writeNewsroom();
});
afterAll(() => booted.stop());

describe('words in Arabic', () => {
  test.each([
    ['الكفاءات', ['skills-title', 'skills-summary', 'skills-body']],
    ['كفاءات', ['skills-title', 'skills-summary', 'skills-body']],
    ['والكفاءات', ['skills-title', 'skills-summary', 'skills-body']],
    ['الكفاءات المهنية', ['skills-title', 'skills-summary', 'skills-body']],
    ['كفاءة', ['skills-title', 'skills-summary', 'skills-body']],
    ['الكفاءات تامسنا', ['skills-body']],
    ['66729', ['skills-body']],
    ['66.729', ['skills-body']],
    ['٦٦٧٢٩', ['skills-body']],
    ['THAMM', ['skills-summary']],
    ['إتفاقيه', ['skills-summary']],
    ['لا شيء من هذا', []],
  ])('%s', async (q, slugs) => {
    expect(await found('ar', q)).toEqual(slugs);
  });
});

describe('words in French', () => {
  test.each([
    ['emploi', ['emploi', 'centres']],
    ["l'emploi", ['emploi', 'centres']],
    ['EMPLOIS', ['emploi', 'centres']],
    ['employabilite', []],
    ['competences', ['centres']],
    ['66 729', ['emploi']],
    ['66729', ['emploi']],
    ['"centres de formation"', ['centres']],
    ['"formation de centres"', []],
    ['emploi -centres', ['emploi']],
    ['emploi -"centres de formation"', ['emploi']],
    ['forma', ['centres', 'emploi']],
    ['forma ', []],
    ['jeunes form', ['emploi']],
  ])('%s', async (q, slugs) => {
    expect(await found('fr', q)).toEqual(slugs);
  });
});

describe('a search', () => {
  test('has summaries with highlights, and says beside them that nothing need be spelled otherwise', async () => {
    const { body } = await get('press-releases', { locale: 'fr', q: 'emploi' }).expect(200);
    expect(body.meta).toEqual({
      pagination: { page: 1, pageSize: 25, pageCount: 1, total: 2 },
      didYouMean: null,
    });
    expect(body.data[0]).toMatchObject({ slug: 'emploi', title: 'L’emploi des jeunes', state: 'live' });
    expect(body.data[0]).not.toHaveProperty('body');
    expect(body.data[0]._highlights.title).toBe('L’<mark>emploi</mark> des jeunes');
    expect(body.data[1]._highlights.body).toContain('<mark>emploi</mark>');
    expect(body.data[1]._highlights).not.toHaveProperty('title');
  });

  test('a list without words has neither', async () => {
    const { body } = await newsroom.get('press-releases?locale=fr').expect(200);
    expect(Object.keys(body.meta)).toEqual(['pagination']);
    expect(body.data[0]).not.toHaveProperty('_highlights');
  });

  test('has the fields that are asked for, and always the highlights', async () => {
    const [first] = await read('press-releases', { locale: 'fr', q: 'emploi', fields: 'title' });
    expect(Object.keys(first).sort()).toEqual(['_highlights', 'documentId', 'title']);
    const [whole] = await read('press-releases', { locale: 'fr', q: 'emploi', fields: '*' });
    const { _highlights: _, ...document } = whole;
    expect(document).toEqual(await newsroom.read('press-releases/emploi?locale=fr'));
  });

  test('is filtered, sorted and paged as the list is', async () => {
    const all = { locale: 'fr', q: 'emploi' };
    expect(await slugs({ ...all, sort: 'releasedAt:desc' })).toEqual(['centres', 'emploi']);
    expect(await slugs({ ...all, sort: 'releasedAt:asc' })).toEqual(['emploi', 'centres']);
    expect(await slugs({ ...all, 'filters[projects][slug]': 'thamm-fr' })).toEqual(['centres']);
    expect(await slugs({ ...all, 'filters[slug][$in]': 'emploi' })).toEqual(['emploi']);
    expect(await slugs({ ...all, 'filters[releasedAt][$lt]': '2024-05-04' })).toEqual(['emploi']);
    expect(await slugs({ ...all, 'filters[type]': 'statement' })).toEqual([]);
    const second = await get('press-releases', { ...all, 'pagination[page]': '2', 'pagination[pageSize]': '1' });
    expect(second.body.data.map(slugOf)).toEqual(['centres']);
    expect(second.body.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
    const uncounted = await get('press-releases', {
      ...all,
      'pagination[start]': '1',
      'pagination[withCount]': 'false',
    });
    expect(uncounted.body.data.map(slugOf)).toEqual(['centres']);
    expect(uncounted.body.meta.pagination).toEqual({ start: 1, limit: 25 });
    const beyond = await get('press-releases', { ...all, 'pagination[start]': '9' }).expect(200);
    expect(beyond.body).toMatchObject({ data: [], meta: { pagination: { total: 2 }, didYouMean: null } });
  });

  test('offers the spelling that finds something, and nothing else', async () => {
    const meta = async (q: string) => (await get('press-releases', { locale: 'fr', q })).body.meta;
    expect(await meta('formaton')).toMatchObject({ pagination: { total: 0 }, didYouMean: 'formation' });
    expect((await meta('xxxxxxxxxx')).didYouMean).toBeNull();
  });

  test('cannot be made to show HTML that somebody wrote into a title', async () => {
    const [first] = await read('press-releases', { locale: 'fr', q: 'sécurité' });
    expect(first.title).toBe('<script>alert(1)</script> La sécurité & « nous »');
    expect(first._highlights.title).toContain('&lt;script&gt;');
    expect(first._highlights.title).toContain('<mark>sécurité</mark>');
    expect(first._highlights.title.replaceAll(/<\/?mark>/g, '')).not.toMatch(/<|>/);
  });

  test('is purged with whatever is published of its kind, and with what is in it', async () => {
    const { headers } = await get('press-releases', { locale: 'fr', q: 'emploi' });
    const [{ documentId }] = await read('press-releases', { locale: 'fr', q: 'emploi' });
    const keys = headers['surrogate-key']?.split(' ');
    expect(keys).toEqual(expect.arrayContaining(['search', 'press-releases', documentId]));
    const nothing = await get('search', { q: 'لاشيء', 'filters[kind][$in]': 'figure' });
    expect(nothing.headers['surrogate-key']).toBe('search figures');
  });
});

describe('what is not public is neither found nor suggested', () => {
  test.each([
    ['a draft', 'zygomatique', 'zygomatiqe'],
    ['a release under embargo', 'philharmonique', 'philharmoniqe'],
    ['a withdrawn release', 'stroboscope', 'strobscope'],
    ['the words of before a correction', 'encyclopedie', 'encyclopdie'],
  ])('%s', async (_, word, nearly) => {
    for (const q of [word, nearly, `${word.slice(0, 6)}`, `"${word}"`]) {
      for (const path of ['press-releases', 'search']) {
        const { body, text } = await get(path, { locale: 'fr', q }).expect(200);
        expect(body).toMatchObject({ data: [], meta: { pagination: { total: 0 }, didYouMean: null } });
        expect(text).not.toContain(word);
      }
    }
  });

  test('a published correction finds its new words; a reinstated release is found again', async () => {
    expect(await found('fr', 'dictionnaire')).toEqual(['ouvrage']);
    const id = await desk.published('press-release', { fr: { title: 'Le kaléidoscope', slug: 'kaleidoscope' } });
    expect(await found('fr', 'kaléidoscope')).toEqual(['kaleidoscope']);
    await desk.act('withdraw', id, { reason: 'inaccurate', notices: { fr: 'Retiré.' } });
    expect(await found('fr', 'kaléidoscope')).toEqual([]);
    await desk.publish('press-release', id);
    expect(await found('fr', 'kaléidoscope')).toEqual(['kaleidoscope']);
    await desk.unpublish('press-release', id);
    expect(await found('fr', 'kaléidoscope')).toEqual([]);
  });

  test('in another language than the one it was written in', async () => {
    expect(await found('ar', 'emploi')).toEqual([]);
    expect(await found('en', 'emploi')).toEqual([]);
  });
});

describe('across kinds', () => {
  const across = async (query: Record<string, string>) =>
    (await read('search', { locale: 'fr', ...query })).map(({ kind, slug }: { kind: string; slug: string }) => [
      kind,
      slug,
    ]);

  test('documents of all kinds are found, each a summary that says what it is', async () => {
    const { body } = await get('search', { locale: 'fr', q: 'migration' }).expect(200);
    const kinds = body.data.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(['figure', 'organisation', 'partner-project', 'person', 'press-release', 'press-release']);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 6 }, didYouMean: null });
    for (const found of body.data) {
      expect(found).toMatchObject({ documentId: expect.any(String), locale: 'fr', slug: expect.any(String) });
      expect(found).not.toHaveProperty('body');
      expect(found).not.toHaveProperty('description.html');
      // One is found by the name of its project, which is none of its own words.
      if (found.slug === 'centres') expect(found._highlights).toEqual({});
      else expect(Object.values(found._highlights).join()).toMatch(/<mark>migration<\/mark>/i);
    }
    const figure = body.data.find(({ kind }: { kind: string }) => kind === 'figure');
    expect(figure).toMatchObject({ label: 'Candidats à la migration', value: '4560' });
  });

  test('kinds are chosen, results sorted and paged', async () => {
    expect(await across({ q: 'migration', 'filters[kind][$eq]': 'partner-project' })).toEqual([
      ['partner-project', 'thamm-fr'],
    ]);
    expect(await across({ q: 'migration', 'filters[kind][$eq]': 'person', 'filters[kind][$in]': 'figure' })).toEqual(
      [],
    );
    const two = { q: 'migration', 'filters[kind][$in][0]': 'person', 'filters[kind][$in][1]': 'organisation' };
    expect((await across(two)).map(([kind]: string[]) => kind).sort()).toEqual(['organisation', 'person']);
    expect(await across({ q: 'migration', sort: 'releasedAt:desc', 'pagination[limit]': '1' })).toEqual([
      ['press-release', 'migration'],
    ]);
    expect((await across({ q: 'migration', sort: 'releasedAt:asc' })).at(-1)).toEqual(['press-release', 'migration']);
  });

  test('a figure is found by its number in any digits', async () => {
    expect(await across({ q: '4 560' })).toEqual([['figure', 'candidats']]);
    expect(await across({ q: '٤٥٦٠' })).toEqual([['figure', 'candidats']]);
  });

  test('spelling is offered from all kinds', async () => {
    expect((await get('search', { locale: 'fr', q: 'migraton' })).body.meta.didYouMean).toBe('migration');
  });

  test('it answers as everything does: kept, conditional, in the language asked for', async () => {
    const { headers } = await get('search', { locale: 'fr', q: 'migration' }).expect(200);
    expect(headers).toMatchObject({ 'content-language': 'fr', 'cache-control': 'public, max-age=30' });
    await get('search', { locale: 'fr', q: 'migration' })
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
    const { status, body } = await request(booted.strapi.server.httpServer).post('/api/search');
    expect([404, 405]).toContain(status);
    expect(body).toMatchObject({ data: null, error: { status } });
  });
});

describe('over GraphQL', () => {
  test('a list is searched, with highlights', async () => {
    const { body } = await ask(`{
      pressReleases(q: "emploi", locale: "fr") { slug highlights { title summary body } }
      filtered: pressReleases_connection(q: "emploi", locale: "fr", filters: { projects: { slug: { eq: "thamm-fr" } } }) {
        nodes { slug } pageInfo { total pageCount isTotalAtLeast nextCursor } didYouMean
      }
      misspelt: pressReleases_connection(q: "formaton", locale: "fr") { nodes { slug } didYouMean }
      plain: pressReleases_connection(locale: "fr", pagination: { pageSize: 1 }) { nodes { highlights { title } } didYouMean }
    }`);
    expect(body.errors).toBeUndefined();
    const { pressReleases, ...others } = body.data;
    expect(pressReleases.map(slugOf)).toEqual(['emploi', 'centres']);
    expect(pressReleases[0].highlights.title).toBe('L’<mark>emploi</mark> des jeunes');
    expect(pressReleases[1].highlights.title).toBeNull();
    expect(others).toEqual({
      filtered: {
        nodes: [{ slug: 'centres' }],
        pageInfo: { total: 1, pageCount: 1, isTotalAtLeast: false, nextCursor: null },
        didYouMean: null,
      },
      misspelt: { nodes: [], didYouMean: 'formation' },
      plain: { nodes: [{ highlights: null }], didYouMean: null },
    });
  });

  test('all kinds are searched at once', async () => {
    const { body } = await ask(`{
      search(q: "migration", locale: "fr", kinds: ["figure", "person"], sort: "releasedAt:asc", pagination: { limit: 5 }) {
        nodes { kind slug title summary highlights { title summary } }
        pageInfo { total page }
        didYouMean
      }
    }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.search.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'figure', title: 'Candidats à la migration', slug: 'candidats' }),
        expect.objectContaining({ kind: 'person', title: 'Ada Migration', summary: 'Directrice' }),
      ]),
    );
    expect(body.data.search).toMatchObject({ pageInfo: { total: 2, page: 1 }, didYouMean: null });
  });

  test.each([
    ['pressReleases(q: "x", pagination: { cursor: "*" }) { slug }', 'CURSOR_UNAVAILABLE'],
    [`pressReleases(q: "${'x'.repeat(201)}") { slug }`, 'QUERY_TOO_LONG'],
    ['search(q: "x", kinds: ["draft"]) { didYouMean }', 'BAD_VALUE'],
    ['search(q: "x", locale: "de") { didYouMean }', 'UNKNOWN_LOCALE'],
    ['search(q: "x", pagination: { pageSize: 1000 }) { didYouMean }', 'BAD_PAGE'],
  ])('%s is a 400', async (query, code) => {
    const { status, body } = await ask(`{ ${query} }`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.error.details.code).toBe(code);
  });

  test('half a surrogate pair, which only JSON can send, is a search like any other', async () => {
    const query = 'query ($q: String!) { search(q: $q, locale: "fr") { nodes { slug } } }';
    const { status, body } = await request(booted.strapi.server.httpServer)
      .post('/graphql')
      .send({ query, variables: { q: 'emploi \ud800' } });
    expect(status).toBe(200);
    expect(body.data.search.nodes.map(slugOf)).toEqual(expect.arrayContaining(['emploi', 'centres']));
  });

  test('searches count in what one operation may ask for', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `a${n}: search(q: "x") { nodes { title } }`).join(' ');
    const { status, body } = await ask(`{ ${many} }`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
  });
});

describe('what is asked wrongly', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, n) => `mot${String.fromCodePoint(97 + n)}`).join(' ');

  test.each([
    ['press-releases', { q: 'x'.repeat(201) }, 'QUERY_TOO_LONG'],
    ['press-releases', { q: 'x'.repeat(8000) }, 'QUERY_TOO_LONG'],
    ['press-releases', { q: words(20) }, 'QUERY_HAS_TOO_MANY_WORDS'],
    ['press-releases', { 'q[]': 'x' }, 'BAD_VALUE'],
    ['press-releases', { 'q[$eq]': 'x' }, 'BAD_VALUE'],
    ['press-releases', { q: 'x', 'pagination[cursor]': '*' }, 'CURSOR_UNAVAILABLE'],
    ['press-releases', { q: 'x', 'pagination[start]': '10001' }, 'BAD_PAGE'],
    ['press-releases', { q: 'x', 'pagination[page]': '102', 'pagination[pageSize]': '100' }, 'BAD_PAGE'],
    ['press-releases', { q: 'x', 'pagination[pageSize]': '1e9' }, 'BAD_PAGE'],
    ['press-releases', { q: 'x', sort: 'rank' }, 'UNKNOWN_SORT'],
    ['press-releases', { query: 'x' }, 'UNKNOWN_PARAMETER'],
    ['press-releases', { _q: 'x' }, 'UNKNOWN_PARAMETER'],
    ['press-releases/emploi', { locale: 'fr', q: 'x' }, 'UNKNOWN_PARAMETER'],
    ['figures', { q: 'x' }, 'UNKNOWN_PARAMETER'],
    ['search', {}, 'BAD_VALUE'],
    ['search', { 'q[]': 'x' }, 'BAD_VALUE'],
    ['search', { q: 'x'.repeat(201) }, 'QUERY_TOO_LONG'],
    ['search', { q: 'x', locale: 'de' }, 'UNKNOWN_LOCALE'],
    ['search', { q: 'x', fields: 'title' }, 'UNKNOWN_PARAMETER'],
    ['search', { q: 'x', populate: '*' }, 'UNKNOWN_PARAMETER'],
    ['search', { q: 'x', status: 'draft' }, 'DRAFTS_NOT_SERVED'],
    ['search', { q: 'x', 'filters[slug]': 'x' }, 'UNKNOWN_FILTER'],
    ['search', { q: 'x', 'filters[kind]': 'draft' }, 'BAD_VALUE'],
    ['search', { q: 'x', 'filters[kind][$ne]': 'figure' }, 'UNKNOWN_OPERATOR'],
    ['search', { q: 'x', sort: 'title' }, 'UNKNOWN_SORT'],
    ['search', { q: 'x', 'pagination[cursor]': '*' }, 'CURSOR_UNAVAILABLE'],
    ['search', { q: 'x', 'pagination[start]': '10001' }, 'BAD_PAGE'],
  ])('%s %j is %s', async (path, query, code) => {
    const messages = new Set<string>();
    for (const language of ['ar', 'fr', 'en']) {
      const { body, headers } = await get(path, query).set('Accept-Language', language).expect(400);
      expect(body.error.details.code).toBe(code);
      expect(headers['cache-control']).toBe('no-store');
      messages.add(body.error.message);
    }
    expect(messages.size).toBe(3);
  });

  test('words given twice are a 400', async () => {
    const { body } = await newsroom.get('press-releases?q=a&q=b').expect(400);
    expect(body.error.details.code).toBe('BAD_VALUE');
    await newsroom.get('press-releases?q=%ff').expect(400);
  });

  test('too deep a page says to narrow the search', async () => {
    const { body } = await get('press-releases', { q: 'x', 'pagination[start]': '10001' }).set('Accept-Language', 'en');
    expect(body.error.message).toContain('Narrow');
    await get('press-releases', { q: 'x', 'pagination[start]': '10000' }).expect(200);
  });

  test.each([
    '',
    ' ',
    '!?',
    '"',
    '""',
    '"""',
    '-',
    '--',
    '-emploi',
    '-"emploi"',
    '*',
    '( ) : ^ { }',
    '،؛؟',
    'ـــ',
    '\u0000',
    '\u200f\u202e',
    '\u{1F389}',
    '...',
    '٪',
  ])('%j is an honest empty list', async (q) => {
    for (const path of ['press-releases', 'search']) {
      const { body } = await get(path, { locale: 'fr', q }).expect(200);
      expect(body).toMatchObject({ data: [], meta: { pagination: { total: 0 }, didYouMean: null } });
    }
  });

  test.each([
    'emploi OR migration',
    'emploi AND',
    'NOT emploi',
    'NEAR(emploi migration, 5)',
    'title:emploi',
    'emploi*',
    '"emploi',
    "emploi'); DROP TABLE press_office_editions; --",
    'emploi & !migration | x:*',
    'emploi <-> migration',
    "' OR '1'='1",
    '\\',
    'emploi\u0000migration',
    'emploi\tdes\njeunes',
    '%_%',
    '{"$ne": 1}',
    '${7*7}',
    'e'.repeat(200),
    '٠'.repeat(200),
    'ـ'.repeat(200),
    '"'.repeat(200),
    '- '.repeat(100),
  ])('%j is words, whatever it looks like', async (q) => {
    for (const path of ['press-releases', 'search']) {
      const { status } = await get(path, { locale: 'fr', q });
      expect(status).toBe(200);
    }
    expect(await found('fr', 'emploi')).toEqual(['emploi', 'centres']);
  });
});

const get = (path: string, query: object) => newsroom.get(path).query(query);
const ask = (query: string) => request(booted.strapi.server.httpServer).post('/graphql').send({ query });

async function read(path: string, query: object) {
  const { body } = await get(path, query).expect(200);
  return body.data;
}

const slugOf = ({ slug }: { slug: string }) => slug;
const slugs = async (query: object): Promise<string[]> => (await read('press-releases', query)).map(slugOf);
const found = (locale: string, q: string) => slugs({ locale, q });

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

async function writeNewsroom(): Promise<void> {
  booted.setClock('2024-05-01T09:00:00.000Z');
  await writeOtherKinds();
  await writeArabic();
  await writeFrench();
  await writeWhatIsHidden();
}

async function writeOtherKinds(): Promise<void> {
  const organisation = await desk.published('organisation', {
    fr: { name: 'Organisation pour la migration', acronym: 'OIM', slug: 'oim' },
  });
  await desk.published('person', { fr: { name: 'Ada Migration', role: 'Directrice', slug: 'ada', organisation } });
  project = await desk.published('partner-project', {
    ar: { name: 'الهجرة', slug: 'thamm', acronym: 'THAMM' },
    fr: { name: 'Migration régulière', slug: 'thamm-fr', acronym: 'THAMM', summary: 'Un partenariat.' },
  });
  await desk.published('figure', { fr: { label: 'Candidats à la migration', key: 'candidats', value: '4560' } });
}

/** The older, the better they fit: nobody is found for being new alone. */
async function writeArabic(): Promise<void> {
  const words = [
    { title: 'والكفاءات المهنية في صلب الإصلاح', slug: 'skills-title' },
    {
      title: 'توقيع اتفاقية شراكة',
      summary: 'اتفاقية للنهوض بالكفاءات المهنية في إطار THAMM',
      slug: 'skills-summary',
    },
    {
      title: 'زيارة ميدانية إلى تامسنا',
      body: paragraph('استفاد 66.729 متدربا، وهو لقاء مخصص للكفاءات المهنية.'),
      slug: 'skills-body',
    },
    { title: 'بلاغ آخر', slug: 'another' },
  ];
  for (const [day, ar] of words.entries()) {
    booted.setClock(`2024-05-0${day + 2}T09:00:00.000Z`);
    await desk.published('press-release', { ar });
  }
}

async function writeFrench(): Promise<void> {
  const words = [
    {
      title: 'L’emploi des jeunes',
      body: paragraph('Pas moins de 66 729 stagiaires en formation.'),
      slug: 'emploi',
    },
    {
      title: 'Les centres de formation ouvrent',
      summary: 'De nouvelles compétences.',
      body: paragraph('Ils mènent à l’emploi.'),
      slug: 'centres',
      projects: [project],
    },
    { title: '<script>alert(1)</script> La sécurité & « nous »', slug: 'securite' },
    { title: 'La migration des oiseaux', slug: 'migration' },
  ];
  for (const [day, fr] of words.entries()) {
    booted.setClock(`2024-05-0${day + 3}T10:00:00.000Z`);
    await desk.published('press-release', { fr });
  }
}

async function writeWhatIsHidden(): Promise<void> {
  await desk.draft('press-release', { fr: { title: 'Le muscle zygomatique', slug: 'brouillon' } });
  const embargoed = await desk.draft('press-release', {
    fr: { title: 'L’orchestre philharmonique', slug: 'embargo', embargoUntil: farAway },
  });
  await desk.bringTo('scheduled', embargoed);
  const withdrawn = await desk.published('press-release', { fr: { title: 'Un stroboscope', slug: 'retire' } });
  await desk.act('withdraw', withdrawn, { reason: 'inaccurate', notices: { fr: 'Retiré.' } });
  const corrected = await desk.published('press-release', { fr: { title: 'Une encyclopédie', slug: 'ouvrage' } });
  await desk.update(corrected, { title: 'Un dictionnaire' }, { locale: 'fr' });
  await desk.publish('press-release', corrected);
}
