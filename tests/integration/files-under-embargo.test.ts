import { randomUUID } from 'node:crypto';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';

import { warnOfOtherProvider } from '../../src/plugins/press-office/server/src/files/warn-of-other-provider.service';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { apiToken, signedInUser } from '../support/readers';
import { addressesOf, type LibraryFile, uploadPicture, uploadText } from '../support/library';
import { type PanelUser, signIn } from '../support/panel';
import { bytesAt } from '../support/raw-http';

// Nobody may have a file of what is not public; the panel shows it all the same, and once public it stays where it is.

type Headers = Record<string, string>;

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let editor: PanelUser;
const readers: Record<string, Headers> = { 'an anonymous reader': {} };

const start = '2024-05-08T15:00:00.000Z';
const article = {
  singularName: 'article',
  pluralName: 'articles',
  attributes: {
    title: { type: 'string' },
    picture: { type: 'media', multiple: false },
    gallery: { type: 'media', multiple: true },
  },
};

beforeAll(async () => {
  booted = await bootStrapi({ hostType: article });
  booted.setClock(start);
  desk = deskOf(booted.strapi);
  editor = await signIn(booted, 'press-office-editor');
  await grant('public', [
    'plugin::upload.content-api.find',
    'plugin::upload.content-api.findOne',
    'plugin::upload.content-api.findPage',
  ]);
  await grant('authenticated', [
    'plugin::upload.content-api.find',
    'plugin::upload.content-api.findOne',
    'plugin::upload.content-api.findPage',
  ]);
  readers['a user who is signed in'] = await signedInUser(booted.strapi);
  readers['a read-only API token'] = await apiToken(booted.strapi, 'read-only');
  readers['an API token for everything'] = await apiToken(booted.strapi, 'full-access');
});
afterAll(() => booted.stop());

const get = (address: string, headers: Headers = {}) =>
  request(booted.strapi.server.httpServer).get(address).set(headers);
const statusOf = async (address: string, headers: Headers = {}) => (await get(address, headers)).status;
const statuses = (addresses: string[], headers: Headers = {}) =>
  Promise.all(addresses.map((address) => statusOf(address, headers)));
const all = (status: number, addresses: string[]) => addresses.map(() => status);

/** A picture in a text, as the panel saves it: with all that the library says of it, and the server before its address. */
const image = (file: LibraryFile) => ({
  type: 'image',
  image: { ...file, url: `http://localhost:1337${file.url}`, width: 900, height: 600, provider: 'local' },
  children: [{ type: 'text', text: '' }],
});

/** A draft that has a file in every place that a release can have one. */
async function draftWithFiles(name: string) {
  const [cover, picture, inline] = [
    await uploadPicture(editor, `${name}-cover`),
    await uploadPicture(editor, `${name}-gallery`),
    await uploadPicture(editor, `${name}-inline`),
  ];
  const attachment = await uploadText(editor, `${name}-annex`);
  const documentId = await desk.draft('press-release', {
    ar: {
      title: `بلاغ ${name}`,
      slug: name,
      cover: cover.id,
      gallery: [picture.id],
      attachments: [attachment.id],
      body: [image(inline)],
    },
  });
  return { documentId, files: [cover, picture, inline, attachment] };
}

/** The panel's pass, as the browser of somebody who is signed in has it after any request. */
async function passOf(user: PanelUser, path = '/admin/users/me'): Promise<{ cookie: string; attributes: string }> {
  const answer = await user.send('get', path).expect(200);
  const header = cookiesIn(answer).find((cookie) => cookie.startsWith('press_office_files=')) ?? '';
  const [cookie = '', ...attributes] = header.split('; ');
  return { cookie, attributes: attributes.join('; ') };
}

const cookiesIn = ({ headers }: request.Response) => (headers['set-cookie'] ?? []) as unknown as string[];

describe('the files of a release', () => {
  let documentId: string;
  let addresses: string[];

  beforeAll(async () => {
    const draft = await draftWithFiles('life');
    documentId = draft.documentId;
    addresses = draft.files.flatMap(addressesOf);
    expect(addresses.filter((address) => address.includes('/thumbnail_'))).toHaveLength(3);
    expect(addresses.filter((address) => address.includes('/small_'))).toHaveLength(3);
  });

  test.each(['an anonymous reader', 'a user who is signed in', 'a read-only API token', 'an API token for everything'])(
    'are closed to %s while it is a draft',
    async (reader) => {
      expect(await statuses(addresses, readers[reader])).toEqual(all(404, addresses));
    },
  );

  test('are open to the panel', async () => {
    const { cookie } = await passOf(editor);
    expect(await statuses(addresses, { Cookie: cookie })).toEqual(all(200, addresses));
  });

  test('are open once it is published, at the same addresses', async () => {
    await desk.publish('press-release', documentId);
    expect(await statuses(addresses)).toEqual(all(200, addresses));
    const { headers } = await get(addresses[0] ?? '').expect(200);
    expect(headers['cache-control']).not.toContain('private');
  });

  test('are closed again when it is withdrawn as published in error', async () => {
    await desk.unpublish('press-release', documentId);
    expect(await statuses(addresses)).toEqual(all(404, addresses));
  });

  test('stay closed when it is published again without them, and open with those that it names', async () => {
    const draft = await desk
      .documents('press-release')
      .findOne({ documentId, locale: 'ar', populate: ['gallery'] } as never);
    const { gallery } = draft as unknown as { gallery: { id: number; url: string }[] };
    const later = await uploadPicture(editor, 'life-later');
    const data = { cover: later.id, attachments: [], body: [] };
    await desk.documents('press-release').update({ documentId, locale: 'ar', data } as never);
    await desk.publish('press-release', documentId);
    const opened = gallery.map(({ url }) => path.parse(url).name);
    const isOpen = (address: string) => opened.some((name) => address.includes(name));
    expect(await statuses(addresses)).toEqual(addresses.map((address) => (isOpen(address) ? 200 : 404)));
    expect(await statuses(addressesOf(later))).toEqual(all(200, addressesOf(later)));
  });

  test('that are new and not published yet stay closed, while those of the published edition stay open', async () => {
    const before = await uploadPicture(editor, 'before');
    const after = await uploadPicture(editor, 'after');
    const release = await desk.draft('press-release', {
      ar: { title: 'غلاف', slug: 'cover-changes', cover: before.id },
    });
    await desk.publish('press-release', release);
    await desk
      .documents('press-release')
      .update({ documentId: release, locale: 'ar', data: { cover: after.id } } as never);
    expect([await statuses(addressesOf(before)), await statuses(addressesOf(after))]).toEqual([
      all(200, addressesOf(before)),
      all(404, addressesOf(after)),
    ]);
    await desk.publish('press-release', release);
    // The earlier edition is still read, and shows its cover.
    expect(await statuses([...addressesOf(before), ...addressesOf(after)])).not.toContain(404);
  });

  test('in the text of a partner project are opened by its publication', async () => {
    const picture = await uploadPicture(editor, 'project');
    const words = { name: 'مشروع', slug: 'with-picture', description: [image(picture)] };
    const project = await desk.draft('partner-project', { ar: words });
    expect(await statusOf(picture.url)).toBe(404);
    await desk.publish('partner-project', project);
    expect(await statuses(addressesOf(picture))).toEqual(all(200, addressesOf(picture)));
  });

  test('that nothing uses yet are closed', async () => {
    const unused = await uploadPicture(editor, 'unused');
    expect(await statuses(addressesOf(unused))).toEqual(all(404, addressesOf(unused)));
  });
});

describe('the files of the host', () => {
  const articles = () => booted.strapi.documents('api::article.article' as 'plugin::upload.file');
  const write = (picture: LibraryFile) => articles().create({ data: { title: 'Own', picture: picture.id } } as never);

  test('are open', async () => {
    const own = await uploadPicture(editor, 'host');
    await write(own);
    expect(await statuses(addressesOf(own))).toEqual(all(200, addressesOf(own)));
  });

  test('are closed while a draft of the press office uses them too', async () => {
    const shared = await uploadPicture(editor, 'shared');
    await write(shared);
    const release = await desk.draft('press-release', { ar: { title: 'مشترك', slug: 'shared', cover: shared.id } });
    expect(await statusOf(shared.url)).toBe(404);
    await desk.publish('press-release', release);
    expect(await statusOf(shared.url)).toBe(200);
    await desk.unpublish('press-release', release);
    await desk.documents('press-release').update({ documentId: release, locale: 'ar', data: { cover: null } } as never);
    // What was public and was withdrawn does not come back by another door.
    expect(await statusOf(shared.url)).toBe(404);
  });

  test('that the media library does not know, as the logo of the panel, are left alone', async () => {
    await writeFile(path.join(booted.folder, 'public/uploads/logo.png'), 'logo');
    expect(await statusOf('/uploads/logo.png')).toBe(200);
  });
});

describe('a closed file answers as one that does not exist', () => {
  let closed: LibraryFile;
  beforeAll(async () => {
    closed = await uploadPicture(editor, 'secret');
  });

  const questions: [string, string, Headers][] = [
    ['GET', '', {}],
    ['HEAD', '', {}],
    ['GET', '?updatedAt=2024', {}],
    ['GET', '/', {}],
    ['GET', '', { Range: 'bytes=0-9' }],
    ['HEAD', '', { Range: 'bytes=0-9' }],
    ['GET', '', { Range: 'bytes=9-0' }],
    ['GET', '', { Range: 'nonsense' }],
    ['GET', '', { 'If-None-Match': '*' }],
    ['GET', '', { 'If-Modified-Since': 'Wed, 01 Jan 2031 00:00:00 GMT' }],
    ['GET', '', { 'Accept-Encoding': 'br, gzip' }],
    ['GET', '', { Accept: 'text/html', 'Accept-Language': 'ar' }],
    ['GET', '', { Origin: 'https://elsewhere.example' }],
    ['OPTIONS', '', { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' }],
    ['POST', '', {}],
    ['PUT', '', { Range: 'bytes=0-9' }],
    ['DELETE', '', {}],
  ];

  test.each(questions)('%s %s with %j', async (method, tail, headers) => {
    const missing = closed.url.replace(/[0-9a-f]{10}\.jpg$/, '0123456789.jpg');
    const question = { method, headers };
    const answer = await bytesAt(booted, { ...question, target: `${closed.url}${tail}` });
    expect(answer).toEqual(await bytesAt(booted, { ...question, target: `${missing}${tail}` }));
    expect(answer).not.toContain(closed.hash);
  });

  test.each(hostilePaths())('by way of %s', async (_, pathTo) => {
    const name = path.basename(closed.url);
    const missing = name.replace(/[0-9a-f]{10}\.jpg$/, '0123456789.jpg');
    const [answer, other] = [
      await bytesAt(booted, { target: pathTo(name) }),
      await bytesAt(booted, { target: pathTo(missing) }),
    ];
    expect(answer).toEqual(other);
    expect(answer).not.toMatch(/^HTTP\/1.1 [235]/);
  });

  test.each(hostilePaths().slice(0, 9))(
    'an open file is served by way of %s: the question was one',
    async (_, pathTo) => {
      await writeFile(path.join(booted.folder, 'public/uploads/free.jpg'), 'free');
      const answer = await bytesAt(booted, { target: pathTo('free.jpg') });
      expect(answer).toMatch(/^HTTP\/1.1 200 /);
    },
  );

  test('also when its compressed twin, or a link to it, is asked for', async () => {
    const folder = path.join(booted.folder, 'public/uploads');
    await writeFile(path.join(folder, `${closed.hash}.gz`), 'compressed');
    await symlink(path.basename(closed.url), path.join(folder, 'link.jpg'));
    const asking = { 'Accept-Encoding': 'gzip' };
    const found = await statuses(
      [`/uploads/${closed.hash}`, `/uploads/${closed.hash}.gz`, '/uploads/link.jpg'],
      asking,
    );
    expect(found).toEqual([404, 404, 404]);
  });
});

describe('the pass of the panel', () => {
  let closed: LibraryFile;
  beforeAll(async () => {
    closed = await uploadPicture(editor, 'passed');
  });
  afterEach(() => booted.setClock(start));

  test('is a cookie for files alone, which no script and no other site can use', async () => {
    const { attributes } = await passOf(editor);
    expect(attributes).toBe('Path=/uploads; Max-Age=300; HttpOnly; SameSite=Strict');
  });

  test('opens a file that no cache may keep, in parts too', async () => {
    const { cookie } = await passOf(editor);
    const { headers } = await get(closed.url, { Cookie: cookie }).expect(200);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'content-type': 'image/jpeg' });
    expect(headers.vary).toMatch(/\bCookie\b/);
    const part = await get(closed.url, { Cookie: cookie, Range: 'bytes=0-9' }).expect(206);
    expect(part.headers).toMatchObject({ 'cache-control': 'private, no-store', 'content-length': '10' });
  });

  test('ends after five minutes, and every request of the panel brings a new one', async () => {
    const { cookie } = await passOf(editor);
    booted.setClock('2024-05-08T15:04:59.000Z');
    expect(await statusOf(closed.url, { Cookie: cookie })).toBe(200);
    const renewed = await passOf(editor, '/upload/files');
    booted.setClock('2024-05-08T15:05:00.000Z');
    expect(await statusOf(closed.url, { Cookie: cookie })).toBe(404);
    expect(await statusOf(closed.url, { Cookie: renewed.cookie })).toBe(200);
  });

  test('is not lengthened by looking at files', async () => {
    const { cookie } = await passOf(editor);
    expect(cookiesIn(await get(closed.url, { Cookie: cookie }))).toEqual([]);
  });

  test('that is forged or foreign opens nothing', async () => {
    const { cookie } = await passOf(editor);
    const [end = '', signature = ''] = cookie.replace('press_office_files=', '').split('.');
    const forged = [
      `${Number(end) + 1}.${signature}`,
      `${end}.${Buffer.from(randomUUID()).toString('base64url')}`,
      `${end}.`,
      `.${signature}`,
      end,
      'true',
      editor.token,
    ];
    const found = forged.map((value) => statusOf(closed.url, { Cookie: `press_office_files=${value}` }));
    expect(await Promise.all(found)).toEqual(all(404, forged));
  });

  test('is for administrators who may open the media library, and for nobody else', async () => {
    const stranger = await signIn(booted, await roleWithoutLibrary());
    expect(cookiesIn(await stranger.send('get', '/admin/users/me').expect(200))).toEqual([]);
    expect(cookiesIn(await get('/admin/users/me').expect(401))).toEqual([]);
    expect(cookiesIn(await get('/admin/init').expect(200))).toEqual([]);
    for (const headers of Object.values(readers)) {
      expect(cookiesIn(await get('/api/upload/files', headers))).toEqual([]);
    }
  });

  test('is taken away at sign-out, and not given to who was deactivated', async () => {
    const leaving = await signIn(booted, 'press-office-editor');
    const answer = await leaving.send('post', '/admin/logout').expect(200);
    const [taken] = cookiesIn(answer).filter((cookie) => cookie.startsWith('press_office_files='));
    expect(taken).toMatch(/^press_office_files=; .*Max-Age=0/);
    const gone = await signIn(booted, 'press-office-editor');
    await booted.strapi.db.query('admin::user').update({ where: { email: gone.email }, data: { isActive: false } });
    expect(cookiesIn(await gone.send('get', '/admin/users/me').expect(401))).toEqual([]);
  });

  test('goes over encrypted connections alone where the host is reached by one', async () => {
    const { strapi } = booted;
    const before = strapi.config.get('server.proxy.koa');
    strapi.server.app.proxy = true;
    const answer = await editor.send('get', '/admin/users/me').set('X-Forwarded-Proto', 'https').expect(200);
    strapi.server.app.proxy = Boolean(before);
    expect(cookiesIn(answer).join()).toMatch(/SameSite=Strict; Secure/);
  });

  test('of another host, or of this one before its secret was changed, opens nothing', async () => {
    const { cookie } = await passOf(editor);
    await booted.restart({ ADMIN_JWT_SECRET: randomUUID() });
    booted.setClock(start);
    expect(await statusOf(closed.url, { Cookie: cookie })).toBe(404);
    await booted.restart();
    desk = deskOf(booted.strapi);
    booted.setClock(start);
    expect(await statusOf(closed.url, { Cookie: cookie })).toBe(200);
  });
});

describe.each([
  'an anonymous reader',
  'a user who is signed in',
  'a read-only API token',
  'an API token for everything',
])('the media library’s own API shows %s', (reader) => {
  let open: LibraryFile;
  let closed: LibraryFile;
  beforeAll(async () => {
    open = await uploadPicture(editor, 'listed');
    closed = await uploadPicture(editor, 'zunlisted');
    const articles = booted.strapi.documents('api::article.article' as 'plugin::upload.file');
    await articles.create({ data: { title: 'Both', picture: open.id, gallery: [open.id, closed.id] } } as never);
    await desk.draft('press-release', { ar: { title: 'مكتوم', slug: randomUUID(), cover: closed.id } });
  });

  const ask = (tail: string) => get(`/api/upload/files${tail}`, readers[reader]);
  const urlsOf = (files: unknown) => (files as LibraryFile[]).map(({ url }) => url);

  test('exactly the files that it is served', async () => {
    const everything: LibraryFile[] = await booted.strapi.db.query('plugin::upload.file').findMany();
    const served = await statuses(everything.map(({ url }) => url));
    const expected = everything.filter((_, index) => served[index] === 200).map(({ url }) => url);
    expect(expected).toContain(open.url);
    expect(expected.length).toBeLessThan(everything.length);
    const { body } = await ask('').expect(200);
    expect(urlsOf(body).sort()).toEqual(expected.sort());
    const page = await ask('/page?pagination[pageSize]=2');
    // Strapi gives a read-only token no way there.
    if (reader === 'a read-only API token') expect(page.status).toBe(403);
    else expect(page.body.meta.pagination.total).toBe(expected.length);
  });

  test('one file if it is served, and otherwise what is shown for none', async () => {
    expect((await ask(`/${open.id}`).expect(200)).body.url).toBe(open.url);
    const [hidden, missing] = [await ask(`/${closed.id}`), await ask('/123456')];
    expect([hidden.status, hidden.text]).toEqual([missing.status, missing.text]);
    expect(hidden.status).toBe(404);
  });

  test.each([
    '?filters[name][$contains]=zunlisted',
    '?filters[id][$gt]=0',
    '?filters[$or][0][name][$contains]=zunlisted&filters[$or][1][id][$gt]=0',
    '?filters[$not][name][$eq]=x',
    '?filters[related][title][$eq]=Both',
    '?filters[folder][files][name][$contains]=zunlisted',
    '?filters[folder][name][$notNull]=true',
    '?filters[folderPath]=/',
    '?sort=name:desc',
    '?sort=folder.files.name',
    '?sort[related][title]=asc',
    '?pagination[limit]=-1',
    '?pagination[start]=0&pagination[limit]=1000',
    '?_q=zunlisted',
    '?_limit=-1&_start=0',
    '?_where[name_contains]=zunlisted',
    '?populate=*',
    '?populate=related.gallery',
    '?populate[related][populate]=*',
    '?populate[related][populate][gallery]=true',
    '?populate[related][on][api::article.article][populate]=*',
    '?populate[related][on][api::article.article][populate][gallery][populate]=*',
    '?populate[folder][populate]=*',
    '?populate[folder][populate][files]=true',
    '?fields=url,name,hash,formats',
    '?fields[0]=related',
    '?status=draft',
    '?locale=*',
  ])('no closed file for %s', async (query) => {
    for (const tail of [query, `/page${query}`, `/${open.id}${query}`]) {
      const answer = await ask(tail);
      const seen = `${answer.text}\n${JSON.stringify(answer.headers)}`;
      expect({ tail, seen: seen.match(/zunlisted/)?.[0] }).toEqual({ tail, seen: undefined });
      expect({ tail, status: answer.status }).not.toEqual({ tail, status: 500 });
    }
  });

  test('the same number for a word in closed files as for a word in none', async () => {
    for (const question of ['filters[name][$contains]=', '_q=', 'filters[url][$contains]=']) {
      const [hidden, missing] = await Promise.all(
        ['zunlisted', 'nowhere'].map((word) => ask(`/page?${question}${word}`)),
      );
      expect([hidden?.status, hidden?.text]).toEqual([missing?.status, missing?.text]);
    }
  });
});

test('over GraphQL, where a host offers its media library, the same files are shown', async () => {
  const closed = await uploadPicture(editor, 'graphql-closed');
  const ask = (query: string) =>
    request(booted.strapi.server.httpServer)
      .post('/GraphQL/')
      .set(readers['an API token for everything'] ?? {})
      .send({ query });
  const page = '(pagination: { limit: -1 }, sort: "url")';
  const { body } = await ask(`{ uploadFiles${page} { url } uploadFiles_connection { pageInfo { total } } }`).expect(
    200,
  );
  const listed = await get('/api/upload/files?sort=url', readers['an API token for everything']).expect(200);
  const urls = (listed.body as LibraryFile[]).map(({ url }) => url);
  expect(body.data.uploadFiles.map(({ url }: LibraryFile) => url)).toEqual(urls);
  expect(body.data.uploadFiles_connection.pageInfo.total).toBe(urls.length);
  const found = await ask(`{ uploadFiles(filters: { name: { contains: "graphql-closed" } }) { url } }`).expect(200);
  expect(found.body.data.uploadFiles).toEqual([]);
  expect(closed.name).toContain('graphql-closed');
});

test('who uploads through the API is answered', async () => {
  const answer = await request(booted.strapi.server.httpServer)
    .post('/api/upload')
    .set(readers['an API token for everything'] ?? {})
    .attach('files', Buffer.from('a,b\n'), { filename: 'by-api.csv', contentType: 'text/csv' });
  expect(answer).toMatchObject({ status: 201, body: [{ name: 'by-api.csv' }] });
});

test('the panel sees every file', async () => {
  const closed = await uploadPicture(editor, 'seen');
  const { body } = await editor.send('get', '/upload/files?pageSize=100&sort=id:desc').expect(200);
  expect(JSON.stringify(body)).toContain(closed.url);
});

test('the files of what was published before the record noted files are open after the next start', async () => {
  const picture = await uploadPicture(editor, 'older');
  const release = await desk.draft('press-release', { ar: { title: 'قديم', slug: 'older', cover: picture.id } });
  await desk.publish('press-release', release);
  await booted.strapi.db.connection('press_office_edition_files').delete();
  await booted.strapi.store.delete({ type: 'plugin', name: 'press-office', key: 'edition-files-noted' });
  expect(await statusOf(picture.url)).toBe(404);
  await booted.restart();
  booted.setClock(start);
  expect(await statuses(addressesOf(picture))).toEqual(all(200, addressesOf(picture)));
});

test('a host whose files are kept and served by another provider is told so at the start', () => {
  const { config, log } = booted.strapi;
  const warn = jest.spyOn(log, 'warn').mockReturnValue(log);
  warnOfOtherProvider(booted.strapi);
  expect(warn).not.toHaveBeenCalled();
  config.set('plugin::upload.provider', 'aws-s3');
  warnOfOtherProvider(booted.strapi);
  config.set('plugin::upload.provider', 'local');
  expect(warn.mock.calls).toEqual([[expect.stringContaining('"aws-s3"')]]);
  warn.mockRestore();
});

test('the gate finds files by an index', async () => {
  const { strapi } = booted;
  const indexes = await strapi.db.dialect.schemaInspector.getIndexes('files');
  expect(indexes.map(({ columns }) => columns.join())).toContain('hash');
});

/** Other ways to write the path of an upload. The first nine are answered for a file that is open. */
function hostilePaths(): [string, (name: string) => string][] {
  return [
    ['its own path', (name) => `/uploads/${name}`],
    ['an encoded folder', (name) => `/%75ploads/${name}`],
    ['an encoded slash', (name) => `/uploads%2f${name}`],
    ['an encoded name', (name) => `/uploads/${[...name].map(encoded).join('')}`],
    ['a dot before', (name) => `/./uploads/${name}`],
    ['a dot within', (name) => `/uploads/./${name}`],
    ['a folder and back', (name) => `/x/../uploads/${name}`],
    ['two slashes', (name) => `/uploads//${name}`],
    ['a whole address', (name) => `http://127.0.0.1/uploads/${name}`],
    ['an encoded way back', (name) => `/x/%2e%2e/uploads/${name}`],
    ['a way out and in', (name) => `/uploads/../../public/uploads/${name}`],
    ['two slashes before', (name) => `//uploads/${name}`],
    ['an encoded slash before', (name) => `/%2fuploads/${name}`],
    ['a name that is encoded twice', (name) => `/uploads/${encodeURIComponent(`%${encoded(name[0] ?? '')}`)}${name}`],
    ['a folder that is encoded twice', (name) => `/%2575ploads/${name}`],
    ['capitals', (name) => `/UPLOADS/${name.toUpperCase()}`],
    ['a backslash', (name) => `/uploads\\${name}`],
    ['an encoded backslash', (name) => `/uploads%5c${name}`],
    ['a NUL', (name) => `/uploads/${name}%00`],
    ['a NUL and another extension', (name) => `/uploads/${name}%00.png`],
    ['a broken encoding', (name) => `/uploads/%zz${name}`],
    ['a slash after', (name) => `/uploads/${name}/`],
    ['a dot after', (name) => `/uploads/${name}/.`],
    ['a space after', (name) => `/uploads/${name}%20`],
    ['a semicolon', (name) => `/uploads/${name};x=1`],
    ['the API', (name) => `/api/uploads/${name}`],
    ['the API and back', (name) => `/api/../uploads/${name}`],
    ['the panel', (name) => `/admin/uploads/${name}`],
    ['the panel and back', (name) => `/admin/../uploads/${name}`],
    ['the folder of the application', (name) => `/public/uploads/${name}`],
  ];
}

const encoded = (character: string) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;

async function grant(type: string, actions: string[]): Promise<void> {
  const { strapi } = booted;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role?.id } });
  }
}

async function roleWithoutLibrary(): Promise<string> {
  const role = { code: 'no-library', name: 'No library', description: '' };
  await booted.strapi.service('admin::role').create(role);
  return role.code;
}
