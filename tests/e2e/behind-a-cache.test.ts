import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { type RunningCache, startNginx, startVarnish } from '../support/caches';
import { deskOf } from '../support/desk';
import { freePort } from '../support/free-port';
import { type OpenApplication, openApplication } from '../support/open-application';
import { openPurgedCache, type PurgedCache } from '../support/purged-cache';
import { type RawQuestion, rawAnswer } from '../support/raw-answer';
import { until } from '../support/until';

/** What readers and staff notice when the shipped configurations of `deploy/` stand in front. */

let application: OpenApplication;
let desk: ReturnType<typeof deskOf>;
let deaf: PurgedCache;
const caches = {} as Record<'Varnish' | 'nginx', RunningCache>;

/** The heads of purges that were answered. */
const purges: string[] = [];
const notePurge = (message: unknown) => {
  const { request } = message as { request: { method: string; headers: unknown } };
  if (request.method === 'PURGE') purges.push(String(request.headers));
};

beforeAll(async () => {
  const [varnish, nginx] = [await freePort(), await freePort()];
  application = await openApplication({
    PRESS_OFFICE_PURGE_URL: `http://127.0.0.1:${varnish}/`,
    PRESS_OFFICE_PURGE_METHOD: 'PURGE',
  });
  desk = deskOf(application.strapi);
  // A second purge would make hits a matter of luck.
  application.strapi.config.set('plugin::press-office.purge.again', 0);
  subscribe('undici:request:headers', notePurge);
  deaf = await openPurgedCache();
  caches.Varnish = await startVarnish({ application: application.address, port: varnish });
  caches.nginx = await startNginx({ application: application.address, port: nginx });
}, 180_000);
afterAll(async () => {
  for (const cache of Object.values(caches)) await cache.stop();
  unsubscribe('undici:request:headers', notePurge);
  await deaf.stop();
  await application.stop();
});
beforeEach(() => longLived());

describe.each(['Varnish', 'nginx'] as const)('behind %s', (name) => {
  const at = (path: string) => `${caches[name].address}${path}`;
  const ask = (path: string, question: RawQuestion = {}) => rawAnswer(at(path), question);

  test('the second reader has the same answer without the application', async () => {
    const page = await published();
    const own = await rawAnswer(`${application.address}${page}`);
    const [first, second] = [await ask(page), await ask(page)];
    expect([first, second].map(isHit)).toEqual([false, true]);
    expect(second.body).toEqual(own.body);
    for (const header of ['etag', 'content-type', 'content-language', 'last-modified', 'access-control-allow-origin']) {
      expect([header, second.headers[header]]).toEqual([header, own.headers[header]]);
    }
  });

  test('each reader has the coding that she can read, from the copy', async () => {
    const page = await published();
    const plain = (await rawAnswer(`${application.address}${page}`)).body;
    const tags = new Set<unknown>();
    const read = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
    for (const round of ['miss', 'hit']) {
      for (const [coding, decode] of Object.entries(read)) {
        const answer = await ask(page, { headers: { 'Accept-Encoding': coding } });
        expect([coding, round, isHit(answer)]).toEqual([coding, round, round === 'hit']);
        expect(answer.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding);
        expect(answer.headers.vary).toMatch(/accept-encoding/i);
        expect(decode(answer.body)).toEqual(plain);
        tags.add(answer.headers.etag);
      }
    }
    expect(tags.size).toBe(3);
    const browser = await ask(page, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } });
    expect(read[browser.headers['content-encoding'] as keyof typeof read](browser.body)).toEqual(plain);
    const refusing = await ask(page, { headers: { 'Accept-Encoding': 'br;q=0, gzip' } });
    expect(gunzipSync(refusing.body)).toEqual(plain);
  });

  test('whoever has the answer already is told so, and HEAD has the same head', async () => {
    const page = await published();
    const { headers } = await ask(page);
    const again = await ask(page, { headers: { 'If-None-Match': headers.etag! } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect((await ask(page, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    const head = await ask(page, { method: 'HEAD' });
    expect([head.status, head.body.length, isHit(head)]).toEqual([200, 0, true]);
    expect(head.headers.etag).toBe(headers.etag);
    const other = await published();
    expect((await ask(other, { method: 'HEAD' })).status).toBe(200);
    expect((await ask(other)).body.length).toBeGreaterThan(0);
  });

  test('whoever asks for figures as a table has a table, and a browser has JSON', async () => {
    const key = `key-${next()}`;
    await purgeOf(await desk.published('figure', { ar: { label: 'مقاعد', key, value: '4560' } }));
    const forms = { 'text/csv': 'text/csv', 'application/json': 'application/json', 'text/html,*/*;q=0.8': '' };
    for (let round = 1; round <= 2; round += 1) {
      for (const [accept, type] of Object.entries(forms)) {
        const answer = await ask(`/api/figures/${key}`, { headers: { Accept: accept } });
        expect([accept, answer.headers['content-type']]).toEqual([
          accept,
          expect.stringMatching(new RegExp(`^${type || 'application/json'}`)),
        ]);
        expect(isHit(answer)).toBe(round === 2 || (type === '' && name === 'Varnish'));
      }
    }
  });

  test('readers who come all at once are one question to the application', async () => {
    const page = await published();
    const asked = await requestsDuring(async () => {
      const answers = await Promise.all(Array.from({ length: 40 }, () => ask(page)));
      expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString('base64')}`)).size).toBe(1);
    });
    expect(asked.filter(({ url }) => url === page)).toHaveLength(1);
  });

  test('the application knows for whom it is asked, and at which address', async () => {
    const page = await published();
    const [asked] = await requestsDuring(() => ask(page, { headers: { Host: 'press.example' } }));
    expect(asked?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'press.example',
    });
  });

  test('nothing of the panel, of drafts, of files or of what was asked with a token is kept', async () => {
    const draft = await desk.draft('press-release', { fr: { title: `Secret ${next()}` } });
    const { token } = (await (await signIn(at('/admin/login'))).json()).data;
    const headers = { Authorization: `Bearer ${token}` };
    const type = '/content-manager/collection-types/plugin::press-office.press-release';
    const page = await published();
    for (let round = 1; round <= 2; round += 1) {
      const drafts = await ask(`${type}/${draft}?locale=fr`, { headers });
      expect(String(drafts.body)).toContain('Secret');
      const report = await ask(`/press-office/press-releases/${draft}`, { headers });
      expect(report.status).toBe(200);
      const panel = await ask('/admin/');
      expect(String(panel.body)).toContain('<div id="strapi">');
      const withToken = await ask(page, { headers });
      const closed = await ask('/uploads/none.png');
      expect([drafts, report, panel, withToken, closed].map(isHit)).toEqual(Array(5).fill(false));
    }
    expect((await ask(`${type}/${draft}?locale=fr`)).status).toBe(401);
    expect((await ask(`/api/press-releases/${draft}?locale=fr`)).status).toBe(404);
  });

  test('nothing of GraphQL is kept', async () => {
    const query = `/graphql?query=${encodeURIComponent('{ pressReleases(locale: "fr") { documentId title } }')}`;
    const title = `GraphQL ${next()}`;
    expect((await ask(query)).status).toBe(200);
    await desk.published('press-release', { fr: { title } });
    const answer = await ask(query);
    expect(String(answer.body)).toContain(title);
    expect(isHit(answer)).toBe(false);
  });

  test('errors and redirects are not kept: what was asked for too early is there as soon as it is public', async () => {
    const bad = '/api/press-releases?status=draft';
    expect([await ask(bad), await ask(bad)].map((answer) => [answer.status, isHit(answer)])).toEqual([
      [400, false],
      [400, false],
    ]);
    const slug = `slug-${next()}`;
    const id = await desk.draft('press-release', { fr: { title: 'Trop tôt', slug } });
    const page = `/api/press-releases/${slug}?locale=fr`;
    expect([await ask(page), await ask(page)].map(({ status }) => status)).toEqual([404, 404]);
    await desk.publish('press-release', id);
    expect((await ask(page)).status).toBe(200);
  });

  test('a release is not hidden when its embargo ends', async () => {
    const slug = `slug-${next()}`;
    const words = { fr: { title: 'Sous embargo', slug } };
    const id = await desk.bringTo('approved', await desk.draft('press-release', words));
    application.setClock('2030-01-01T09:00:00.000Z');
    await desk.act('schedule', id, { embargoUntil: '2030-01-01T09:00:02.000Z' });
    const list = `/api/press-releases?locale=fr&filters[slug]=${slug}`;
    const before = await ask(list);
    expect(lifetime(before)).toBeLessThanOrEqual(2);
    expect(JSON.parse(String(before.body)).data).toEqual([]);
    purgeElsewhere(deaf.url);
    application.setClock('2030-01-01T09:00:02.000Z');
    await application.strapi.plugin('press-office').service('publication').publishDue();
    // Nobody purges: its lifetime alone ends it.
    await until('the release is seen', async () => String((await ask(list)).body).includes(id) || null, {
      limitMs: 10_000,
    });
    purgeElsewhere(`${caches.Varnish.address}/`);
  });

  test('a browser is told how old a copy is, and does not keep it for another lifetime', async () => {
    const page = await published();
    const first = await ask(page);
    await until('a second has passed', () => (Date.now() - Date.parse(first.headers.date!) > 2000 ? true : null));
    const second = await ask(page);
    expect(isHit(second)).toBe(true);
    const age = Number(second.headers.age ?? (Date.now() - Date.parse(second.headers.date!)) / 1000);
    expect(age).toBeGreaterThanOrEqual(1);
  });
});

test('an answer that names very many subjects comes through', async () => {
  for (let index = 0; index < 75; index += 1) {
    const organisation = await desk.published('organisation', { en: { name: `Org ${next()}` } });
    await desk.published('person', { en: { name: `Person ${next()}`, organisation } });
  }
  const list = '/api/people?locale=en&pagination[pageSize]=75';
  const own = await rawAnswer(`${application.address}${list}`);
  expect(String(own.headers['surrogate-key']).length).toBeGreaterThan(3700);
  for (const { address } of Object.values(caches)) {
    expect(String((await rawAnswer(`${address}${list}`)).body)).toEqual(String(own.body));
  }
}, 120_000);

describe('a publication', () => {
  test('is seen through Varnish at once, wherever it shows', async () => {
    const project = await desk.published('partner-project', { fr: { name: `Projet ${next()}` } });
    const figure = await desk.published('figure', {
      fr: { label: 'Places', key: `f-${next()}`, value: '10', project },
    });
    const id = await desk.published('press-release', {
      fr: { title: 'Avant', projects: [project], figures: [figure] },
    });
    const pages = [`press-releases/${id}`, 'press-releases', `partner-projects/${project}`, `figures/${figure}`];
    const ask = (page: string) => rawAnswer(`${caches.Varnish.address}/api/${page}?locale=fr`);
    await purgeOf(id);
    for (const page of pages) await ask(page);
    for (const page of pages) expect([page, isHit(await ask(page))]).toEqual([page, true]);
    const title = `Après ${next()}`;
    await desk.update(id, { title }, { locale: 'fr' });
    await desk.publish('press-release', id);
    for (const page of pages) await until(`${page} has it`, async () => includes(await ask(page), title), soon);
    await desk.update(figure, { value: '12', revisionReason: 'Recomptage.' }, { noun: 'figure', locale: 'fr' });
    await desk.publish('figure', figure);
    for (const page of pages) await until(`${page} has it`, async () => includes(await ask(page), '"12"'), soon);
  });

  test('leaves what it does not touch in Varnish', async () => {
    const page = await published();
    await rawAnswer(`${caches.Varnish.address}${page}`);
    const other = await published();
    expect((await rawAnswer(`${caches.Varnish.address}${other}`)).status).toBe(200);
    expect(isHit(await rawAnswer(`${caches.Varnish.address}${page}`))).toBe(true);
  });

  test('is seen through nginx no later than the lifetime of what it has', async () => {
    const id = await desk.published('press-release', { fr: { title: 'Avant' } });
    const ask = () => rawAnswer(`${caches.nginx.address}/api/press-releases/${id}?locale=fr`);
    application.setClock('2030-01-01T09:00:28.000Z');
    expect(lifetime(await ask())).toBe(2);
    const title = `Après ${next()}`;
    await desk.update(id, { title }, { locale: 'fr' });
    await desk.publish('press-release', id);
    await until('nginx has it', async () => includes(await ask(), title), soon);
  });
});

describe('a purge', () => {
  const key = async (page: string) =>
    String((await rawAnswer(`${application.address}${page}`)).headers['surrogate-key']);

  test('is taken from the application, and says how much it was', async () => {
    const page = await published();
    await rawAnswer(`${caches.Varnish.address}${page}`);
    const headers = { 'Surrogate-Key': await key(page) };
    const purged = await rawAnswer(`${caches.Varnish.address}/`, { method: 'PURGE', headers });
    expect(purged.status).toBe(200);
    expect(isHit(await rawAnswer(`${caches.Varnish.address}${page}`))).toBe(false);
    expect((await rawAnswer(`${caches.Varnish.address}/`, { method: 'PURGE' })).status).toBe(400);
  });

  test('is refused from elsewhere, also through a proxy on the same machine', async () => {
    const page = await published();
    await rawAnswer(`${caches.Varnish.address}${page}`);
    const headers = { 'Surrogate-Key': await key(page) };
    const elsewhere = [{ headers, from: '127.0.0.2' }, { headers: { ...headers, 'X-Forwarded-For': '192.0.2.1' } }];
    for (const options of elsewhere) {
      const answer = await rawAnswer(`${caches.Varnish.address}/`, { method: 'PURGE', ...options });
      expect(answer.status).toBe(403);
    }
    expect(isHit(await rawAnswer(`${caches.Varnish.address}${page}`))).toBe(true);
  });
});

test('the order of parameters does not matter to Varnish', async () => {
  const { address } = caches.Varnish;
  await rawAnswer(`${address}/api/organisations?pagination[pageSize]=7&locale=fr`);
  expect(isHit(await rawAnswer(`${address}/api/organisations?locale=fr&pagination[pageSize]=7`))).toBe(true);
});

test('what leads out of the public API by its dots is not kept', async () => {
  const target = '/api/press-releases/../../_health';
  const ask = () => rawAnswer(`${caches.Varnish.address}/`, { target });
  expect([isHit(await ask()), isHit(await ask())]).toEqual([false, false]);
});

// The last one: the application is gone after it.
test('while the application is gone, Varnish has older copies, and nginx says that it is gone', async () => {
  const page = await published();
  application.setClock('2030-01-01T09:00:29.000Z');
  for (const { address } of Object.values(caches)) expect(lifetime(await rawAnswer(`${address}${page}`))).toBe(1);
  const { httpServer } = application.strapi.server;
  httpServer.close();
  httpServer.closeAllConnections();
  const statuses = async () =>
    Promise.all(Object.values(caches).map(async ({ address }) => (await rawAnswer(`${address}${page}`)).status));
  await until(
    'Varnish knows that it is gone, and the copy of nginx is over',
    async () => (await statuses()).join() === '200,502' || null,
  );
  const old = await rawAnswer(`${caches.Varnish.address}${page}`);
  expect([old.status, isHit(old)]).toEqual([200, true]);
});

type Answer = Awaited<ReturnType<typeof rawAnswer>>;

const soon = { limitMs: 5000 };
let number = 0;
const next = () => (number += 1);

const isHit = ({ headers }: Answer) => /^hit$/i.test(String(headers['x-cache'] ?? ''));
const lifetime = ({ headers }: Answer) => Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1]);
const includes = ({ body }: Answer, text: string) => String(body).includes(text) || null;

/** Answers may be kept for half a minute from now on. */
const longLived = () => application.setClock('2030-01-01T09:00:00.000Z');
const purgeElsewhere = (url: string) => application.strapi.config.set('plugin::press-office.purge.url', url);

/** Publishes a release that is long enough to be compressed, and answers its address when Varnish knows of it. */
async function published(): Promise<string> {
  const summary = 'Une visite de la cité des métiers et des compétences. '.repeat(18).trim();
  const id = await desk.published('press-release', { fr: { title: `Communiqué ${next()}`, summary } });
  await purgeOf(id);
  return `/api/press-releases/${id}?locale=fr`;
}

/** Waits until a purge was answered that names a subject. */
const purgeOf = (id: string) =>
  until(`${id} is purged`, () => (purges.some((keys) => keys.includes(id)) ? true : null));

const signIn = (url: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(application.administrator),
  });

/** What the application is asked during some work; probes are not counted. */
async function requestsDuring(work: () => Promise<unknown>): Promise<IncomingMessage[]> {
  const asked: IncomingMessage[] = [];
  const note = (request: IncomingMessage) => {
    if (request.url !== '/_health') asked.push(request);
  };
  application.strapi.server.httpServer.on('request', note);
  await work();
  application.strapi.server.httpServer.off('request', note);
  return asked;
}
