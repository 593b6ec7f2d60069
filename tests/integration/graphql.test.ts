import { getIntrospectionQuery, getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { databaseQueriesOf } from '../support/database-queries';
import { deskOf } from '../support/desk';

let booted: BootedStrapi;
let ids: Record<'project' | 'figure' | 'former' | 'latest' | 'draft' | 'withdrawn', string>;

beforeAll(async () => {
  booted = await bootStrapi();
  ids = await writeNewsroom();
});
afterAll(() => booted.stop());

/** One type stands for live and withdrawn releases alike: what REST leaves out is null. */
const onlyInGraphql: Record<string, object> = {
  PressRelease: { withdrawal: null, highlights: null, institution: null },
};

describe('documents', () => {
  test.each([
    ['PressRelease', 'pressRelease(slug: "second")', 'press-releases/second'],
    ['PartnerProject', 'partnerProject(slug: "thamm")', 'partner-projects/thamm'],
    ['Figure', 'figure(key: "seats")', 'figures/seats'],
    ['Organisation', 'organisation(slug: "ilo")', 'organisations/ilo'],
    ['Person', 'person(slug: "ada")', 'people/ada'],
  ])('a %s has every field that it has over REST, with the same values', async (type, query, path) => {
    const { data } = await ask(`{ document: ${query} ${everyField(type)} }`);
    expect(data.document).toEqual({ ...(await rest(path)).data, ...onlyInGraphql[type] });
  });

  test('a list has the documents that REST lists', async () => {
    const { data } = await ask(`{ pressReleases ${everyField('PressRelease')} }`);
    const listed: object[] = (await rest('press-releases?fields=*')).data;
    expect(data.pressReleases).toEqual(listed.map((release) => ({ ...release, ...onlyInGraphql.PressRelease })));
    expect(data.pressReleases).toHaveLength(2);
  });

  test('one document is found by documentId and in another locale', async () => {
    const query = '($id: ID, $locale: String) { pressRelease(documentId: $id, locale: $locale) { title locale dir } }';
    const { data } = await ask(`query ${query}`, { id: ids.latest, locale: 'fr' });
    expect(data.pressRelease).toEqual({ title: 'Deuxième', locale: 'fr', dir: 'ltr' });
  });

  test('a former slug answers with the present document', async () => {
    const { data } = await ask('{ pressRelease(slug: "first") { slug documentId } }');
    expect(data.pressRelease).toEqual({ slug: 'first-again', documentId: ids.former });
  });

  test('fields are found through fragments, and left out by directives', async () => {
    const { data } = await ask(
      `query ($no: Boolean = false) { pressReleases { ...words ... on PressRelease { body @include(if: $no) { html } } } }
       fragment words on PressRelease { title __typename }`,
    );
    expect(data.pressReleases[0]).toEqual({ title: 'الثاني', __typename: 'PressRelease' });
  });

  test('a list of summaries takes as many queries for two documents as for one', async () => {
    const list = (pageSize: number) =>
      `{ pressReleases(pagination: { pageSize: ${pageSize} }) { title figures { display } } }`;
    // What is known of the figures already is not asked again.
    await ask(list(2));
    expect(await databaseQueriesOf(booted.strapi, () => ask(list(2)))).toBe(
      await databaseQueriesOf(booted.strapi, () => ask(list(1))),
    );
  });
});

describe('arguments', () => {
  test('filters take operators without the dollar, nested as the documents are', async () => {
    const slugs = async (filters: string) =>
      (await ask(`{ pressReleases(filters: ${filters}) { slug } }`)).data.pressReleases.map(slugOf);
    expect(await slugs('{ projects: { slug: { eq: "thamm" } }, releasedAt: { gte: "2024-05-01" } }')).toEqual([
      'second',
    ]);
    expect(await slugs('{ figures: { key: { in: ["seats"] } } }')).toEqual(['second']);
    expect(await slugs('{ releasedAt: { lt: "2024-05-01" } }')).toEqual(['first-again']);
    expect(await slugs('{ projects: { slug: { eq: "nothing" } } }')).toEqual([]);
  });

  test('sort, pagination and a connection with page information', async () => {
    const { data } = await ask(`{
      sorted: pressReleases(sort: "releasedAt:asc") { slug }
      second: pressReleases_connection(pagination: { page: 2, pageSize: 1 }) { nodes { slug } pageInfo { total page pageSize pageCount } }
      offset: pressReleases_connection(pagination: { start: 1, limit: 1 }) { nodes { slug } pageInfo { total page pageSize pageCount } }
    }`);
    const pageInfo = { total: 2, page: 2, pageSize: 1, pageCount: 2 };
    expect(data.sorted.map(slugOf)).toEqual(['first-again', 'second']);
    expect(data.second).toEqual({ nodes: [{ slug: 'first-again' }], pageInfo });
    expect(data.offset).toEqual(data.second);
  });

  test('null stands for an argument that was not given', async () => {
    const query = `query ($l: String, $f: PressReleaseFiltersInput, $s: [String], $p: PaginationArg) {
      pressReleases(locale: $l, filters: $f, sort: $s, pagination: $p) { slug } }`;
    const { data } = await ask(query, { l: null, f: null, s: null, p: { page: null } });
    expect(data.pressReleases).toHaveLength(2);
  });

  test.each([
    ['an unknown locale', '{ pressReleases(locale: "de") { title } }', 'UNKNOWN_LOCALE', 'ar, fr, en'],
    ['an unknown sort key', '{ pressReleases(sort: "title") { title } }', 'UNKNOWN_SORT', 'releasedAt:desc'],
    ['a page that is too large', '{ figures(pagination: { pageSize: 101 }) { key } }', 'BAD_PAGE', 'pageSize 1–100'],
    [
      'a date that is none',
      '{ pressReleases(filters: { releasedAt: { gte: "May" } }) { title } }',
      'BAD_VALUE',
      '2024-05-08',
    ],
    ['null as a filter', '{ pressReleases(filters: { slug: null }) { title } }', 'BAD_VALUE', 'slug'],
    ['no address', '{ pressRelease { title } }', 'ONE_ADDRESS_NEEDED', 'slug'],
    ['two addresses', '{ figure(key: "seats", documentId: "x") { label } }', 'ONE_ADDRESS_NEEDED', 'key'],
  ])('%s is a 400 that says what is allowed', async (_, query, code, allowed) => {
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', error: { details: { code } } });
    expect(errors[0].message).toContain(allowed);
  });

  test.each([
    [
      'filter',
      '{ pressReleases(filters: { title: { eq: "x" } }) { slug } }',
      '"title" is not defined by type "PressReleaseFiltersInput"',
    ],
    ['operator', '{ pressReleases(filters: { slug: { contains: "x" } }) { slug } }', '"contains" is not defined'],
    ['argument', '{ pressReleases(status: DRAFT) { slug } }', 'Unknown argument "status"'],
    ['field', '{ pressReleases { embargoUntil } }', 'Cannot query field "embargoUntil"'],
  ])('an unknown %s is refused by the schema', async (_, query, message) => {
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors[0].message).toContain(message);
  });
});

describe('what is not public', () => {
  test('a draft, a withdrawn release and nothing at all answer alike', async () => {
    const one = async (address: string) => ask(`{ pressRelease(${address}) { title } }`);
    const nothing = await one('slug: "never-written"');
    expect(nothing).toMatchObject({ status: 200, data: { pressRelease: null } });
    for (const address of [
      'slug: "secret"',
      `documentId: "${ids.draft}"`,
      'slug: "gone"',
      `documentId: "${ids.withdrawn}"`,
    ]) {
      expect(await one(address)).toEqual(nothing);
    }
  });

  test('no list, filter, count or embedded document shows a draft', async () => {
    const { text } = await ask(`{
      pressReleases { slug title }
      byId: pressReleases(filters: { documentId: { in: ["${ids.draft}", "${ids.withdrawn}"] } }) { title }
      bySlug: pressReleases_connection(filters: { slug: { in: ["secret", "gone"] } }) { nodes { title } pageInfo { total } }
      partnerProject(slug: "thamm") { pressReleases { slug title } }
      figure(key: "seats") { pressReleases { slug title } }
    }`);
    const { data } = JSON.parse(text);
    expect(data).toMatchObject({ byId: [], bySlug: { nodes: [], pageInfo: { total: 0 } } });
    expect(data.partnerProject.pressReleases).toHaveLength(2);
    expect(text).not.toMatch(/secret|سري|gone/);
  });

  test('the schema has the newsroom in it and nothing of the desk', async () => {
    const { data } = await ask(getIntrospectionQuery());
    const { queryType, mutationType, types } = data.__schema;
    const query = types.find(({ name }: { name: string }) => name === queryType.name);
    const queries = query.fields.map(({ name }: { name: string }) => name).sort();
    // Nexus, which builds Strapi's schema, puts an `ok` into a Query that has nothing else in it when it starts.
    expect(queries.filter((name: string) => name !== 'ok')).toEqual(publicQueries);
    expect(mutationType).toBeNull();
  });

  test('a host that leaves shadow CRUD on gets no editorial type, input, filter or mutation either', () => {
    const { strapi } = booted;
    strapi.config.set('plugin::graphql.shadowCRUD', true);
    const schema = strapi.plugin('graphql').service('content-api').buildSchema() as GraphQLSchema;
    strapi.config.set('plugin::graphql.shadowCRUD', false);
    const { naming } = strapi.plugin('graphql').service('utils');
    const names = Object.keys(schema.getTypeMap());
    expect(names).toContain('UploadFile');
    for (const [uid, contentType] of Object.entries(strapi.contentTypes)) {
      if (uid.startsWith('plugin::press-office.')) expect(names).not.toContain(naming.getTypeName(contentType));
    }
    expect(names.filter((name) => /^PressOffice/.test(name))).toEqual([]);
    const root = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const ours = root.filter((name) =>
      /press|project|figure|organisation|people|person|contact|edition|slug|version|search/i.test(name),
    );
    expect(ours.sort()).toEqual(publicQueries);
  });
});

describe('limits', () => {
  test('introspection is on, whatever the environment', async () => {
    expect((await ask(getIntrospectionQuery())).status).toBe(200);
    expect(booted.strapi.config.get('plugin::graphql.apolloServer.introspection')).toBe(true);
  });

  test('a nested query is refused, in fragments too', async () => {
    const deep = `{ ${'figures { '.repeat(11)} key ${'}'.repeat(11)} }`;
    expect(await ask(deep)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_DEEP' } }] });
    const spread = `{ figures { ...f } } fragment f on Figure ${deep.replace('{', '{ x: ')}`;
    expect(await ask(spread)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_DEEP' } }] });
  });

  const tooComplex = { status: 400, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] };
  const many = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');

  test('the same list under many names is refused', async () => {
    expect(await ask(`{ ${many(20, 'pressReleases(pagination: { pageSize: 100 }) { title }')} }`)).toMatchObject(
      tooComplex,
    );
    expect(await ask(`{ ${many(100, 'pressRelease(slug: "second") { title }')} }`)).toMatchObject(tooComplex);
  });

  test('a page size counts when it comes in a variable, and when the query was answered before', async () => {
    const query = `query ($n: Int) { pressReleases(pagination: { pageSize: $n }) ${everyField('PressRelease')} }`;
    expect((await ask(query, { n: 1 })).status).toBe(200);
    expect(await ask(query, { n: 100 })).toMatchObject(tooComplex);
  });

  test('fragments that double each other are refused at once', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment f${n} on PressRelease { ...f${n + 1} ...f${n + 1} }`,
    );
    const query = `{ pressReleases { ...f0 } } ${fragments.join(' ')} fragment f40 on PressRelease { title }`;
    expect(await ask(query)).toMatchObject(tooComplex);
    expect(await ask(query)).toMatchObject(tooComplex);
  });

  test('nested introspection under many names is refused', async () => {
    expect(await ask(`{ __schema { ${many(50, 'types { fields { type { fields { name } } } }')} } }`)).toMatchObject(
      tooComplex,
    );
  });

  test.each([
    [
      'a fragment that spreads itself',
      '{ pressReleases { ...a } } fragment a on PressRelease { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment that is not there', '{ pressReleases { ...a } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query of too many words', `{ ${'a '.repeat(3000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['a missing variable', 'query ($l: String!) { pressReleases(locale: $l) { title } }', 'BAD_USER_INPUT'],
  ])('%s is a 400', async (_, query, code) => {
    expect(await ask(query)).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
  });

  test('several operations in one request are refused, and a body that is too large', async () => {
    const post = (body: object) => request(booted.strapi.server.httpServer).post('/graphql').send(body);
    expect((await post([{ query: '{ pressReleases { title } }' }])).status).toBe(400);
    expect((await post({ query: `# ${'x'.repeat(200_000)}\n{ pressReleases { title } }` })).status).toBe(413);
  });
});

describe('GET', () => {
  const get = (query: string) => request(booted.strapi.server.httpServer).get('/graphql').query({ query });

  test('a plain GET answers a query', async () => {
    const { status, body } = await get('{pressReleases{slug}}');
    expect(status).toBe(200);
    expect(body.data.pressReleases.map(slugOf)).toEqual(['second', 'first-again']);
  });

  test('limits hold for GET, and it runs no mutation', async () => {
    expect((await get('{pressReleases{...a}}')).status).toBe(400);
    expect((await get('mutation { anything }')).status).toBe(405);
  });

  test('a form is still refused as a forged request', async () => {
    const form = request(booted.strapi.server.httpServer).post('/graphql').type('form');
    expect((await form.send({ query: '{pressReleases{slug}}' })).status).toBe(400);
  });
});

const publicQueries = ['figure', 'organisation', 'partnerProject', 'person', 'pressRelease']
  .concat(
    ['figures', 'organisations', 'partnerProjects', 'people', 'pressReleases'].flatMap((list) => [
      list,
      `${list}_connection`,
    ]),
  )
  .concat('search')
  .sort();

const slugOf = ({ slug }: { slug: string }) => slug;

async function ask(query: string, variables?: object) {
  const { status, body, text } = await request(booted.strapi.server.httpServer)
    .post('/graphql')
    .send({ query, variables });
  return { status, text, data: body.data, errors: body.errors };
}

async function rest(path: string) {
  return (await request(booted.strapi.server.httpServer).get(`/api/${path}`).expect(200)).body;
}

/** A selection of all that a type has, as deep as it goes. */
function everyField(typeName: string): string {
  const schema = booted.strapi.plugin('graphql').service('content-api').buildSchema() as GraphQLSchema;
  const select = (name: string): string => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return '';
    return `{ ${Object.values(type.getFields())
      .map((field) => `${field.name} ${select(getNamedType(field.type).name)}`)
      .join(' ')} }`;
  };
  return select(typeName);
}

async function writeNewsroom() {
  const desk = deskOf(booted.strapi);
  const publish = async (noun: string, words: Parameters<typeof desk.draft>[1]) => {
    const documentId = await desk.draft(noun, words);
    await desk.publish(noun, documentId);
    return documentId;
  };
  const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

  booted.setClock('2024-04-01T09:00:00.000Z');
  const ilo = await publish('organisation', {
    ar: { name: 'منظمة العمل الدولية', acronym: 'ILO' },
    fr: { name: 'OIT' },
  });
  const ada = await publish('person', {
    ar: { name: 'آدا', slug: 'ada', organisation: ilo },
    fr: { name: 'Ada', organisation: ilo },
  });
  const project = await publish('partner-project', {
    ar: { name: 'ثام', acronym: 'THAMM', funders: [ilo], countries: ['MA'] },
    fr: { name: 'THAMM', funders: [ilo] },
  });
  const figure = await publish('figure', {
    ar: { label: 'مقاعد', key: 'seats', value: '4560', unit: 'مقعد', project, periodFrom: '2008', geo: 'MA' },
    fr: { label: 'Places', key: 'seats', value: '4560', unit: 'places', project },
  });
  const former = await publish('press-release', { ar: { title: 'الأول', slug: 'first', projects: [project] } });
  await desk
    .documents('press-release')
    .update({ documentId: former, locale: 'ar', data: { slug: 'first-again' } } as never);
  await desk.publish('press-release', former);

  booted.setClock('2024-05-08T15:00:00.000Z');
  const links = { projects: [project], figures: [figure], organisations: [ilo], people: [ada] };
  const latest = await publish('press-release', {
    ar: {
      title: 'الثاني',
      slug: 'second',
      ...links,
      topics: ['labour'],
      datelineDate: '2024-05-08',
      body: text('مشروع THAMM'),
    },
    fr: { title: 'Deuxième', slug: 'deuxieme', ...links, body: text('Le projet THAMM') },
  });
  const withdrawn = await publish('press-release', { ar: { title: 'gone', slug: 'gone', ...links } });
  await desk.unpublish('press-release', withdrawn);
  const draft = await desk.draft('press-release', { ar: { title: 'سري', slug: 'secret', ...links } });
  return { project, figure, former, latest, draft, withdrawn };
}
