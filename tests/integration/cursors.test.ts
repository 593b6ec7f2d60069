import request, { type Response } from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';

/** Whoever walks a list by cursor meets everything that is there, whatever is published meanwhile. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
const releases: string[] = [];
let project: string;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  booted.setClock('2024-05-01T09:00:00.000Z');
  project = await desk.published('partner-project', { ar: { name: 'الهجرة', slug: 'thamm', acronym: 'THAMM' } });
  for (let day = 1; day <= 4; day += 1) {
    booted.setClock(`2024-05-0${day}T09:00:00.000Z`);
    // Three at the same instant, as when an embargo ends for several.
    for (const name of ['a', 'b', 'c']) releases.push(await publish(`r${day}${name}`, name === 'b' ? [] : [project]));
  }
  for (const key of ['f1', 'f2', 'f3']) {
    await desk.published('figure', { ar: { label: 'رقم', key, value: '7', series: 'seats' } });
  }
});
afterAll(() => booted.stop());

describe('a walk', () => {
  test.each([
    ['', 12],
    ['&sort=releasedAt:asc', 12],
    ['&filters[projects][slug]=thamm', 8],
    ['&filters[type]=press-release', 12],
    ['&filters[projects][slug]=thamm&filters[type]=press-release&sort=releasedAt', 8],
    ['&filters[slug][$in]=r1a&filters[slug][$in]=r2b', 2],
    ['&filters[releasedAt][$gte]=2024-05-02', 9],
  ])('meets every release once, in the order of the list: %s', async (query, count) => {
    for (const size of [1, 5, 100]) {
      const { slugs, pages } = await walk(`press-releases?pagination[pageSize]=${size}${query}`);
      expect(pages).toBe(Math.ceil(count / size));
      const numbered = await slugsOf(`press-releases?pagination[pageSize]=100${query}`);
      expect([...slugs].sort()).toEqual([...numbered].sort());
      // Within an instant the order may be another.
      expect(slugs.map((slug) => slug.slice(0, 2))).toEqual(numbered.map((slug) => slug.slice(0, 2)));
    }
  });

  test('tells the cursor of the next page, null on the last, and a total only where it is asked for', async () => {
    const first = await newsroom.get('press-releases?pagination[cursor]=*&pagination[pageSize]=7').expect(200);
    const { nextCursor } = first.body.meta.pagination;
    expect(first.body.meta).toEqual({ pagination: { pageSize: 7, nextCursor: expect.stringMatching(/^[\w-]{20,}$/) } });
    const path = `press-releases?pagination[cursor]=${nextCursor}&pagination[limit]=7&pagination[withCount]=true`;
    const { body } = await newsroom.get(path).expect(200);
    expect(body.meta).toEqual({ pagination: { pageSize: 7, nextCursor: null, total: 12 } });
    expect(body.data).toHaveLength(5);
    expect(body.data[0]).toMatchObject({ locale: 'ar', state: 'live', title: expect.any(String) });
  });

  test.each(['partner-projects', 'figures', 'organisations', 'people'])('is had of %s too', async (path) => {
    const { slugs } = await walk(`${path}?pagination[pageSize]=2`);
    expect([...slugs].sort()).toEqual((await slugsOf(path)).sort());
  });

  test('of a table leads on by its Link', async () => {
    let path: string | undefined = 'figures.csv?pagination[cursor]=*&pagination[pageSize]=2';
    const lines: string[] = [];
    while (path !== undefined) {
      const { text, headers }: Response = await newsroom.get(path).expect(200);
      lines.push(...text.trim().split('\r\n').slice(1));
      path = /<\/api\/([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1];
    }
    expect(lines).toHaveLength(3);
  });
});

test('while releases are published and corrected, nothing of the beginning is missed and nothing is met twice', async () => {
  for (const sort of ['releasedAt:desc', 'releasedAt:asc']) {
    const atFirst = await slugsOf('press-releases?pagination[pageSize]=100');
    let count = 0;
    const { slugs } = await walk(`press-releases?pagination[pageSize]=2&sort=${sort}`, async () => {
      // Whoever walks towards the newest would never be done otherwise.
      if (count === releases.length) return;
      booted.setClock(`2024-06-0${sort.endsWith('asc') ? 2 : 1}T09:${String(count + 10)}:00.000Z`);
      await publish(`new-${sort.slice(11)}-${count}`, []);
      const corrected = releases[count] ?? '';
      await desk.update(corrected, { summary: `تصويب ${sort} ${count}` }, { locale: 'ar' });
      await desk.publish('press-release', corrected);
      count += 1;
    });
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toEqual(expect.arrayContaining(atFirst));
  }
});

test('a deep page enters the index where it begins, and reads no more rows than the first', async () => {
  for (const [query, index] of [
    ['', /walk_idx/],
    ['&filters[projects][slug]=thamm', /facets_value_idx/],
  ] as const) {
    const first = await newsroom.get(`press-releases?pagination[cursor]=*&pagination[pageSize]=6${query}`);
    const cursor = first.body.meta.pagination.nextCursor as string;
    const plan = await planOf(`press-releases?pagination[cursor]=${cursor}&pagination[pageSize]=6${query}`);
    expect(plan).toMatch(index);
    expect(plan).toMatch(/released_at[^|]*<|released_at[^|]*<=/);
    expect(plan).not.toMatch(/SCAN|Seq Scan/);
  }
});

describe('cursors that were not given', () => {
  const made = (text: string) => Buffer.from(text).toString('base64url');

  test.each([
    ['', 'BAD_CURSOR'],
    ['abc', 'BAD_CURSOR'],
    ['**', 'BAD_CURSOR'],
    ['%00', 'BAD_CURSOR'],
    ['../../etc/passwd', 'BAD_CURSOR'],
    ["' OR 1=1 --", 'BAD_CURSOR'],
    ['MTIz', 'BAD_CURSOR'],
    ['x'.repeat(5000), 'BAD_CURSOR'],
    [made('press-release desc 2024-05-02T09:00:00.000Z'), 'BAD_CURSOR'],
    [made('press-release asc 2024-05-02T09:00:00.000Z abc'), 'BAD_CURSOR'],
    [made('figure desc 2024-05-02T09:00:00.000Z abc'), 'BAD_CURSOR'],
    [made('press-release desc 2024-99-02T09:00:00.000Z abc'), 'BAD_CURSOR'],
    [`${made('press-release desc 2024-05-02T09:00:00.000Z abc')}=`, 'BAD_CURSOR'],
  ])('%s is a 400', async (cursor, code) => {
    const asked = cursor === '%00' ? cursor : encodeURIComponent(cursor);
    await refuses(`press-releases?pagination[cursor]=${asked}`, code);
  });

  test('one that might have been given leads to what stands after its place', async () => {
    const cursor = made('press-release desc 2024-05-02T09:00:00.000Z !');
    const slugs = await slugsOf(`press-releases?pagination[cursor]=${cursor}&filters[releasedAt][$lt]=2024-06-01`);
    expect([...slugs].sort()).toEqual(['r1a', 'r1b', 'r1c']);
  });

  test.each([
    ['press-releases?pagination[cursor]=*&pagination[page]=1', 'BAD_PAGE'],
    ['press-releases?pagination[cursor]=*&pagination[start]=0', 'BAD_PAGE'],
    ['press-releases?pagination[cursor]=*&pagination[cursor]=*', 'BAD_PAGE'],
    ['press-releases?pagination[cursor][x]=1', 'BAD_PAGE'],
    ['press-releases?pagination[cursor]=*&pagination[pageSize]=1e9', 'BAD_PAGE'],
    ['figures?filters[series]=seats&pagination[cursor]=*', 'CURSOR_UNAVAILABLE'],
    ['figures?asOf=2024-05-01&pagination[cursor]=*', 'CURSOR_UNAVAILABLE'],
    ['press-releases?cursor=*', 'UNKNOWN_PARAMETER'],
  ])('%s is a %s', async (path, code) => {
    for (const language of ['ar', 'fr', 'en']) await refuses(path, code, language);
  });
});

describe('over GraphQL', () => {
  const list = (pagination: string, pageInfo: string) =>
    ask(`{ list: pressReleases_connection(pagination: ${pagination}) { nodes { slug } pageInfo { ${pageInfo} } } }`);

  test('a walk meets what REST lists', async () => {
    const slugs: string[] = [];
    let cursor: string | null = '*';
    while (cursor !== null) {
      const { body } = await list(`{ cursor: "${cursor}", pageSize: 4 }`, 'nextCursor pageSize');
      slugs.push(...body.data.list.nodes.map(slugOf));
      cursor = body.data.list.pageInfo.nextCursor;
    }
    expect([...slugs].sort()).toEqual((await slugsOf('press-releases?pagination[pageSize]=100')).sort());
  });

  test('totals are had where they are selected; a page by cursor has no number', async () => {
    const { body } = await list('{ cursor: "*", pageSize: 4 }', 'total pageCount');
    const [total] = [(await newsroom.get('press-releases')).body.meta.pagination.total];
    expect(body.data.list.pageInfo).toEqual({ total, pageCount: Math.ceil(total / 4) });
    const refused = await list('{ cursor: "*" }', 'page');
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].extensions.error.details.code).toBe('BAD_PAGE');
    const numbered = await list('{ page: 2, pageSize: 4 }', 'page nextCursor');
    expect(numbered.body.data.list.pageInfo).toEqual({ page: 2, nextCursor: null });
  });

  test('a made-up cursor is a 400 with the code that REST has', async () => {
    const { status, body } = await list('{ cursor: "abc" }', 'nextCursor');
    expect(status).toBe(400);
    expect(body.errors[0].extensions.error.details.code).toBe('BAD_CURSOR');
  });

  test('a host that leaves shadow CRUD on has them too', () => {
    const { strapi } = booted;
    strapi.config.set('plugin::graphql.shadowCRUD', true);
    const schema = strapi.plugin('graphql').service('content-api').buildSchema();
    strapi.config.set('plugin::graphql.shadowCRUD', false);
    expect(Object.keys(schema.getType('PaginationArg').getFields())).toContain('cursor');
    expect(Object.keys(schema.getType('Pagination').getFields())).toContain('nextCursor');
    expect(Object.keys(schema.getQueryType().getFields())).toContain('uploadFiles_connection');
  });
});

const publish = (slug: string, projects: string[]) =>
  desk.published('press-release', { ar: { title: `بلاغ ${slug}`, slug, projects } });

const slugOf = ({ slug }: { slug: string }) => slug;
const slugsOf = async (path: string): Promise<string[]> => (await newsroom.read(path)).map(slugOf);

async function walk(path: string, between?: () => Promise<void>) {
  const slugs: string[] = [];
  let cursor: string | null = '*';
  let pages = 0;
  while (cursor !== null) {
    const { body }: Response = await newsroom.get(`${path}&pagination[cursor]=${cursor}`).expect(200);
    slugs.push(...body.data.map(slugOf));
    cursor = body.meta.pagination.nextCursor;
    pages += 1;
    if (cursor !== null) await between?.();
  }
  return { slugs, pages };
}

async function refuses(path: string, code: string, language = 'en') {
  const { body } = await newsroom.get(path).set('Accept-Language', language).expect(400);
  expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError', details: { code } } });
}

const ask = (query: string) => request(booted.strapi.server.httpServer).post('/graphql').send({ query });

/** How the database finds the rows of a list, in its own words. */
async function planOf(path: string): Promise<string> {
  const { connection } = booted.strapi.db;
  const queries: { sql: string; bindings: unknown[] }[] = [];
  const note = (query: { sql: string; bindings: unknown[] }) => queries.push(query);
  connection.on('query', note);
  await newsroom.get(path).expect(200);
  connection.removeListener('query', note);
  const query = queries.find(({ sql }) => /order by/.test(sql) && /press_office_editions/.test(sql));
  if (query === undefined) throw new Error(`GET ${path} asked for no list.`);
  if (connection.client.dialect === 'postgresql') {
    return connection.transaction(async (trx) => {
      // A table of a dozen rows is faster read whole: what is asked is how one of many would be read.
      await trx.raw('SET LOCAL enable_seqscan = off');
      await trx.raw('SET LOCAL enable_bitmapscan = off');
      const sql = query.sql.replace(/\$\d+/g, '?');
      const { rows } = await trx.raw(`EXPLAIN ${sql}`, query.bindings as string[]);
      return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join(' | ');
    });
  }
  const rows: { detail: string }[] = await connection.raw(
    `EXPLAIN QUERY PLAN ${query.sql}`,
    query.bindings as string[],
  );
  return rows.map(({ detail }) => detail).join(' | ');
}
