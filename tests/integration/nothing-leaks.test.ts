import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { apiToken, signedInUser } from '../support/readers';
import { markedWords, marker, markers } from '../support/marked-words';

// Whoever reads the public side, with whatever rights a host can give there, must not see a byte of what is not public:
// of a release under embargo, of what it links to, or of the later words of what is public.

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let publicIds: Awaited<ReturnType<typeof writeNewsroom>>;
let hidden: Awaited<ReturnType<typeof plantDrafts>>;
const readers: Record<string, Record<string, string>> = { 'an anonymous reader': {} };
const before = new Map<string, unknown>();

const nouns = ['press-releases', 'partner-projects', 'figures', 'organisations', 'people', 'media-contacts'];
const collections = nouns.slice(0, 5);

/** Questions with a good answer: it must be the same, to the byte, before and after drafts are written. */
const questions = [
  ...collections.flatMap((path) => [
    path,
    `${path}?locale=fr`,
    `${path}?fields=*`,
    `${path}?populate=*`,
    `${path}?sort=releasedAt:asc&pagination[pageSize]=1`,
    `${path}?pagination[page]=2&pagination[pageSize]=1`,
  ]),
  'press-releases/open',
  'press-releases/open?locale=fr',
  'press-releases/open/editions',
  'press-releases/open/editions/1',
  'press-releases?filters[projects][slug]=thamm',
  'press-releases?filters[figures][key]=seats',
  'press-releases?filters[topics]=labour',
  'press-releases?filters[releasedAt][$gte]=1800-01-01',
  `press-releases?q=${encodeURIComponent('بلاغ')}`,
  'press-releases?locale=fr&q=com',
  'press-releases?locale=fr&q=comunique',
  `search?q=${encodeURIComponent('بلاغ')}`,
  'search?locale=fr&q=comunique&sort=releasedAt:asc',
  'search?q=thamm',
  'partner-projects/thamm',
  'figures/seats',
  'figures/seats?asOf=2024-05-09',
  'figures?asOf=2024-05-09&fields=*',
  'figures.csv',
  'figures/seats.csv',
  'figures/seats?format=jsonld',
  'figures?format=sdmx-json&filters[series]=places',
  'organisations/ilo',
  'people/ada',
];

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  publicIds = await writeNewsroom();
  for (const question of questions) before.set(question, await bytesOf(question));
  hidden = await plantDrafts();
  readers['a user who is signed in'] = await signedInUser(booted.strapi);
  readers['a read-only API token'] = await apiToken(booted.strapi, 'read-only');
});
afterAll(() => booted.stop());

test('the hidden release is approved, on the agenda, and everything about it is ready', async () => {
  const publication = booted.strapi.plugin('press-office').service('publication') as {
    reportOn(id: string): Promise<{ stage: string; scheduled: { dependencies: string[] } | null }>;
  };
  const report = await publication.reportOn(hidden['press-release'] ?? '');
  expect(report).toMatchObject({
    stage: 'scheduled',
    scheduled: { dependencies: expect.arrayContaining([hidden['partner-project']]) },
  });
});

test('every word was planted: the desk has it', async () => {
  const drafts = await desk.documents('press-release').findMany({ locale: 'ar', populate: '*' } as never);
  expect(JSON.stringify(drafts)).toMatch(markers);
});

test.each(questions)('an answer, its headers and its totals are the same before and after: %s', async (question) => {
  expect(await bytesOf(question)).toEqual(before.get(question));
});

describe.each(['an anonymous reader', 'a user who is signed in', 'a read-only API token'])('%s', (reader) => {
  const ask = (path: string) =>
    request(booted.strapi.server.httpServer)
      .get(path)
      .set(readers[reader] ?? {});

  test('finds nothing at the address of what is hidden, by slug or documentId, in any language', async () => {
    const slugs = Object.keys(hidden).map((noun) => `${marker}-${noun}`);
    const addresses = collections.flatMap((path) => [
      ...Object.values(hidden).flatMap((id) => ['', '?locale=fr', '/editions'].map((tail) => `${path}/${id}${tail}`)),
      ...slugs.flatMap((slug) => ['', '?locale=fr&fields=*', '/editions/1'].map((tail) => `${path}/${slug}${tail}`)),
    ]);
    const answers = await Promise.all(addresses.map((address) => ask(`/api/${address}`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('finds nothing by filters, whether or not the value is right', async () => {
    const filters = [
      `filters[slug]=${marker}-press-release`,
      `filters[documentId]=${hidden['press-release']}`,
      `filters[projects][slug]=${marker}-partner-project`,
      `filters[projects][acronym]=${marker}`,
      `filters[figures][key]=${marker}-figure`,
      `filters[organisations][slug]=${marker}-organisation`,
      `filters[people][slug]=${marker}-person`,
      `filters[topics]=${encodeURIComponent(`${marker} زقسري press-release topics`)}`,
      'filters[releasedAt][$lt]=1900-01-01',
    ];
    for (const filter of filters) {
      const { body } = await ask(`/api/press-releases?${filter}`).expect(200);
      expect(body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    }
  });

  test.each(openDoors())('is shown nothing through %s', async (_, paths) => {
    const answers = await Promise.all(
      paths(publicIds, hidden).map(async (path) => ({ path, answer: await ask(path) })),
    );
    for (const { path, answer } of answers) {
      expect({ path, seen: everyByteOf(answer).match(markers)?.[0] }).toEqual({ path, seen: undefined });
      expect(answer.status).not.toBe(500);
    }
  });

  test.each(graphqlDoors())('is shown nothing over GraphQL: %s', async (query) => {
    const server = booted.strapi.server.httpServer;
    const filled = query
      .replaceAll('$ID', hidden['press-release'] ?? '')
      .replaceAll('$SLUG', `${marker}-press-release`);
    const answer = await request(server)
      .post('/graphql')
      .set(readers[reader] ?? {})
      .send({ query: filled });
    // What was asked is quoted back in some errors: that is the reader's own word.
    expect(everyByteOf(answer).replaceAll(`${marker}-press-release`, '')).not.toMatch(markers);
    expect(answer.status).not.toBe(500);
  });
});

describe('permissions', () => {
  test('the only actions of the press office that the public side can be granted are those of the newsroom', () => {
    const actions = booted.strapi.plugin('users-permissions').service('users-permissions').getActions();
    const controllers = actions['plugin::press-office']?.controllers ?? {};
    expect(Object.keys(controllers)).toEqual(['newsroom']);
    expect(Object.keys(actions).filter((uid) => /press-release|partner-project/.test(uid))).toEqual([]);
  });

  test('no route of the content API leads to an editorial type', () => {
    const { routes } = booted.strapi.plugin('press-office') as unknown as {
      routes: Record<string, { type: string; routes: { handler: string }[] }>;
    };
    const handlers = Object.values(routes)
      .filter(({ type }) => type === 'content-api')
      .flatMap((group) => group.routes.map(({ handler }) => handler.split('.')[0]));
    expect(new Set(handlers)).toEqual(new Set(['newsroom']));
  });

  test('every permission there is, and those one could make up, given to everybody, show nothing more', async () => {
    await grantEverything();
    for (const [, paths] of openDoors()) {
      const open = paths(publicIds, hidden);
      const answers = await Promise.all(open.map((path) => request(booted.strapi.server.httpServer).get(path)));
      for (const [index, answer] of answers.entries()) {
        const path = open[index] ?? '';
        expect({ path, seen: everyByteOf(answer).match(markers)?.[0] }).toEqual({ path, seen: undefined });
      }
    }
  });
});

type Ids = Record<string, string>;

/** Ways into stock Strapi that are known to lead to drafts, and ways that one might think of. */
function openDoors(): [string, (open: Ids, closed: Ids) => string[]][] {
  const lists = ['press-releases', 'partner-projects', 'figures'].map((path) => `/api/${path}`);
  const with_ = (queries: string[]) => () => lists.flatMap((list) => queries.map((query) => `${list}?${query}`));
  return [
    [
      'status',
      with_(['status=draft', 'status[]=draft', 'status=DRAFT', 'status[$eq]=draft', 'locale=ar&status=draft']),
    ],
    ['publicationState', with_(['publicationState=preview', '_publicationState=preview'])],
    [
      'publicationFilter and hasPublishedVersion',
      with_(['publicationFilter=never-published', 'publicationFilter=modified', 'hasPublishedVersion=false']),
    ],
    [
      'populate',
      with_([
        'populate=deep',
        'populate=*&status=draft',
        'populate[localizations]=true',
        'populate[createdBy]=true',
        'populate[projects][populate]=*',
        'populate[projects][status]=draft',
        'populate[projects][populate][figures][populate]=*',
        'populate[projects][filters][name][$startsWith]=z',
        'populate[0]=projects&populate[1]=projects.pressReleases',
        'populate=localizations,projects.localizations',
      ]),
    ],
    [
      'filters on what is not shown',
      with_([
        'filters[title][$startsWith]=z',
        'filters[name][$contains]=z',
        'filters[body][$notNull]=true',
        'filters[publishedAt][$null]=true',
        'filters[embargoUntil][$notNull]=true',
        'filters[createdBy][email][$startsWith]=a',
        'filters[projects][name][$startsWith]=z',
        'filters[$or][0][publishedAt][$null]=true',
        'filters[$not][slug]=open',
        'filters[slug][$ne]=open',
        'filters[localizations][title][$startsWith]=z',
      ]),
    ],
    [
      'sort',
      with_(['sort=title', 'sort=title:desc', 'sort=publishedAt', 'sort=createdAt', 'sort=projects.name', 'sort=id']),
    ],
    ['fields', with_(['fields=title,embargoUntil', 'fields=createdBy', 'fields[]=publishedAt', 'fields=id'])],
    ['pages', with_(['pagination[limit]=-1', 'pagination[pageSize]=100000', 'pagination[withCount]=true'])],
    ['languages', with_(['locale=*', 'locale=all', 'locale=en', '_locale=fr', 'locale[]=ar&locale[]=fr'])],
    [
      'words, whole, begun or misspelt',
      () =>
        [marker, marker.slice(0, -1), `${marker.slice(1)}`, `"${marker}"`, 'زقسري', 'زقسر', 'الزقسري'].flatMap((word) =>
          ['press-releases', 'search'].flatMap((path) =>
            ['ar', 'fr', 'en'].map((locale) => `/api/${path}?locale=${locale}&q=${encodeURIComponent(word)}`),
          ),
        ),
    ],
    [
      'what is related to something public',
      () =>
        ['partner-projects/thamm', 'figures/seats', 'organisations/ilo', 'people/ada', 'press-releases/open'].flatMap(
          (path) => ['', '?fields=*', '?populate=*', '?locale=fr'].map((query) => `/api/${path}${query}`),
        ),
    ],
    [
      'the later, unpublished words of what is public',
      (open) =>
        Object.values(open).flatMap((id) =>
          collections.flatMap((path) => [`/api/${path}/${id}`, `/api/${path}/${id}?locale=fr`]),
        ),
    ],
    [
      'other forms of figures, and other days',
      (open, closed) => [
        ...['.csv', '?format=csv', '?fields=*&asOf=2024-05-09', '.csv?asOf=2024-05-08&locale=fr'].map(
          (form) => `/api/figures${form}`,
        ),
        ...['places', `${marker} زقسري figure series`].map(
          (series) => `/api/figures?format=sdmx-json&filters[series]=${encodeURIComponent(series)}`,
        ),
        ...[...Object.values(open), ...Object.values(closed), `${marker}-figure`].flatMap((reference) =>
          ['.csv', '.csv-metadata.json', '?format=jsonld', '?asOf=2024-05-09', '.csv?asOf=2024-05-09'].map(
            (form) => `/api/figures/${reference}${form}`,
          ),
        ),
      ],
    ],
    [
      'the editions of a draft, and the ones to come',
      (open) => [`/api/press-releases/${open['press-release']}/editions`, '/api/press-releases/open/editions/2'],
    ],
    [
      'the routes that Strapi would make for a content type',
      (_, closed) =>
        nouns.flatMap((path) => [
          `/api/press-office/${path}`,
          `/api/press-office/${path}?status=draft`,
          `/press-office/${path}`,
          ...Object.values(closed).flatMap((id) => [`/api/press-office/${path}/${id}`, `/press-office/${path}/${id}`]),
        ]),
    ],
    [
      'the routes of the panel',
      (_, closed) => [
        ...['press-release', 'partner-project', 'edition'].flatMap((noun) => [
          `/content-manager/collection-types/plugin::press-office.${noun}`,
          `/api/content-manager/collection-types/plugin::press-office.${noun}`,
        ]),
        `/content-manager/collection-types/plugin::press-office.press-release/${closed['press-release']}`,
        '/content-manager/content-types',
        '/api/content-type-builder/content-types',
        '/api/i18n/locales',
      ],
    ],
    [
      'what the media library tells of the documents that use a file',
      () =>
        [
          'populate=related',
          'populate[related]=true',
          'populate[related][populate]=*',
          'populate[related][on][plugin::press-office.press-release][populate]=*',
          'filters[related][title][$startsWith]=z',
          'sort=related.title',
          'populate=createdBy',
        ].map((query) => `/api/upload/files?${query}`),
    ],
  ];
}

function graphqlDoors(): string[] {
  return [
    '{ pressReleases(status: DRAFT) { title } }',
    '{ pressReleases(publicationState: PREVIEW) { title } }',
    '{ pressReleases(filters: { title: { startsWith: "z" } }) { title } }',
    '{ pressReleases(filters: { documentId: { in: ["$ID"] } }) { title slug } }',
    '{ pressReleases_connection(filters: { slug: { eq: "$SLUG" } }) { nodes { title } pageInfo { total } } }',
    '{ pressRelease(documentId: "$ID") { title slug } }',
    '{ pressRelease(slug: "$SLUG") { title documentId } }',
    '{ pressReleases(locale: "fr") { title translations { slug } } }',
    '{ pressReleases(sort: "title") { title } }',
    `{ pressReleases_connection(q: "${marker.slice(0, -1)}") { nodes { title highlights { title } } pageInfo { total } didYouMean } }`,
    `{ search(q: "${marker.slice(1)}", locale: "fr") { nodes { title summary highlights { body } } didYouMean } }`,
    '{ partnerProjects { name figures { key label value } pressReleases { title slug } } }',
    '{ figures { key label value source revisions { value } pressReleases { title } } }',
    '{ organisations { name description } people { name role } }',
    '{ pressOfficePressReleases { title } }',
    '{ uploadFiles { name related { __typename } } }',
    '{ mediaContacts { name email } }',
    '{ pressReleases { titel } }',
    'mutation { createPressRelease(data: { title: "x" }) { title } }',
  ];
}

/** Everything that an answer says: its bytes, its headers, and where it leads to. */
const everyByteOf = ({ text, headers }: request.Response) => `${text ?? ''}\n${JSON.stringify(headers)}`;

async function bytesOf(path: string) {
  const { status, text, headers } = await request(booted.strapi.server.httpServer).get(`/api/${path}`);
  const { date: _date, ...others } = headers;
  return { status, text, headers: others };
}

async function writeNewsroom() {
  booted.setClock('2024-05-08T15:00:00.000Z');
  const organisation = await desk.published('organisation', {
    ar: { name: 'منظمة', slug: 'ilo' },
    fr: { name: 'OIT', slug: 'ilo' },
  });
  const person = await desk.published('person', { ar: { name: 'آدا', slug: 'ada', organisation } });
  const project = await desk.published('partner-project', {
    ar: { name: 'ثام', slug: 'thamm', funders: [organisation] },
    fr: { name: 'THAMM', slug: 'thamm' },
  });
  const figure = await desk.published('figure', {
    ar: { label: 'مقاعد', key: 'seats', value: '4560', series: 'places', project },
  });
  const links = { projects: [project], figures: [figure], organisations: [organisation], people: [person] };
  const release = await desk.published('press-release', {
    ar: { title: 'بلاغ', slug: 'open', topics: ['labour'], ...links },
    fr: { title: 'Communiqué', slug: 'open' },
  });
  const lone = await desk.published('press-release', { ar: { title: 'بلاغ آخر', slug: 'open-too', ...links } });
  booted.setClock('2024-05-09T15:00:00.000Z');
  return { organisation, person, 'partner-project': project, figure, 'press-release': release, lone };
}

/** A whole hidden world beside the public one, linked to it; and later words for all that is public. */
async function plantDrafts() {
  const { strapi } = booted;
  const words = (noun: string) => markedWords(strapi, noun);
  const draft = (noun: string, links: object = {}) =>
    desk.draft(noun, { ar: { ...words(noun), ...links }, fr: words(noun) });
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${marker}.png`,
      alternativeText: `${marker} زقسري alt`,
      caption: `${marker} زقسري caption`,
      hash: marker,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: `/uploads/${marker}.png`,
      provider: 'local',
    },
  });
  const organisation = await draft('organisation');
  const person = await draft('person', { organisation });
  const project = await draft('partner-project', { funders: [organisation], implementers: [organisation] });
  const figure = await draft('figure', { project });
  const contact = await desk.draft('media-contact', { ar: { ...words('media-contact'), organisation } });
  const release = await draft('press-release', {
    projects: [project, publicIds['partner-project']],
    figures: [figure, publicIds.figure],
    organisations: [organisation, publicIds.organisation],
    people: [person, publicIds.person],
    contacts: [contact],
    cover: file.id,
    gallery: [file.id],
    attachments: [file.id],
  });
  await schedule(release);
  const { 'press-release': open, ...others } = publicIds;
  for (const [noun, documentId] of [['press-release', open], ...Object.entries(others)] as [string, string][]) {
    await editLater(noun === 'lone' ? 'press-release' : noun, documentId, { cover: file.id, figure, project, contact });
  }
  return {
    organisation,
    person,
    'partner-project': project,
    figure,
    'press-release': release,
    'media-contact': contact,
  };
}

/** Puts the release on the agenda with all that it links to: everything about it is ready, and under embargo. */
async function schedule(release: string): Promise<void> {
  await desk.act('submit', release);
  await desk.act('approve', release);
  await desk.act('schedule', release, { embargoUntil: '2099-12-31T23:59:59Z', withDependencies: true });
}

/** Writes hidden words over public ones, and saves them as a draft only. */
async function editLater(
  noun: string,
  documentId: string,
  links: { cover: number; figure: string; project: string; contact: string },
) {
  const { slug: _slug, key: _key, ...words } = markedWords(booted.strapi, noun);
  const { cover, figure, project, contact } = links;
  const release = { cover, projects: { connect: [project] }, figures: { connect: [figure] }, contacts: [contact] };
  const data = { ...words, ...(noun === 'press-release' ? { ...release, slug: `${marker}-later-${documentId}` } : {}) };
  await desk.documents(noun).update({ documentId, locale: 'ar', data } as never);
}

async function grantEverything(): Promise<void> {
  const { strapi } = booted;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const made = strapi.plugin('users-permissions').service('users-permissions').getActions();
  const offered = Object.entries(made as Record<string, { controllers: Record<string, object> }>).flatMap(
    ([uid, { controllers }]) =>
      Object.entries(controllers).flatMap(([name, actions]) =>
        Object.keys(actions).map((action) => `${uid}.${name}.${action}`),
      ),
  );
  const madeUp = Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('plugin::press-office.'))
    .flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
  for (const action of [...offered, ...madeUp]) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role?.id } });
  }
}
