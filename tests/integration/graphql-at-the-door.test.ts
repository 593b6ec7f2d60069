import { once } from 'node:events';
import { connect } from 'node:net';
import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { databaseQueriesOf } from '../support/database-queries';
import { deskOf, notices } from '../support/desk';

// Plain questions are answered before Strapi's stack: clients must not be able to tell, but by the time it takes.

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
  const desk = deskOf(booted.strapi);
  const project = await desk.published('partner-project', {
    ar: { name: 'مرسى', acronym: 'MARSA', slug: 'marsa' },
    fr: { name: 'Marsa', slug: 'marsa' },
  });
  for (const number of [1, 2, 3]) {
    const words = { projects: [project], slug: `visite-${number}` };
    const release = await desk.published('press-release', {
      ar: { title: `زيارة ${number}`, ...words },
      fr: { title: `Visite ${number}`, ...words },
    });
    if (number === 3) await desk.act('withdraw', release, { reason: 'superseded', notices });
  }
});
afterAll(() => booted.stop());

type Body = Record<string, unknown>;
const post = (body: Body) => request(booted.strapi.server.httpServer).post('/graphql').send(body);
/** An empty list of extensions is one more thing than a plain question has: Strapi's plugin answers. */
const inside = (body: Body) => post({ ...body, extensions: {} });

const list = '{ pressReleases(locale: "fr") { title slug projects { acronym } body { html } __typename } }';

test.each<[string, Body]>([
  ['a list', { query: list }],
  ['a list with its pages', { query: '{ people_connection { nodes { name } pageInfo { total page pageCount } } }' }],
  [
    'a walk',
    { query: '{ pressReleases_connection(pagination: { cursor: "*", pageSize: 1 }) { pageInfo { nextCursor } } }' },
  ],
  [
    'one document, with variables',
    {
      query:
        'query Q($slug: String, $all: Boolean = false) { pressRelease(slug: $slug) { title body @include(if: $all) { text } } }',
      variables: { slug: 'visite-1' },
      operationName: 'Q',
    },
  ],
  ['a document that is not there', { query: '{ pressRelease(slug: "nothing") { title } }', variables: null }],
  [
    'a notice',
    { query: '{ pressRelease(slug: "visite-3", locale: "fr") { state title withdrawal { reason notice } } }' },
  ],
  [
    'a search',
    { query: '{ search(q: "visite", locale: "fr") { nodes { kind title highlights { title } } didYouMean } }' },
  ],
  [
    'aliases and fragments',
    { query: '{ a: pressReleases { ...f } b: figures { key } } fragment f on PressRelease { slug }' },
  ],
])('%s is answered as by Strapi’s plugin, byte by byte', async (_, body) => {
  const [atTheDoor, within] = [await post(body), await inside(body)];
  expect(within.status).toBe(200);
  expect(atTheDoor.text).toBe(within.text);
  expect(atTheDoor.status).toBe(200);
  for (const header of ['content-type', 'cache-control', 'access-control-allow-origin', 'x-content-type-options']) {
    expect([header, atTheDoor.headers[header]]).toEqual([header, within.headers[header]]);
  }
  // Whoever was answered inside has Strapi's own headers too.
  expect(atTheDoor.headers).not.toHaveProperty('x-frame-options');
  expect(within.headers).toHaveProperty('x-frame-options');
});

test.each<[string, Body]>([
  ['a query that cannot be read', { query: '{ pressReleases {' }],
  ['an unknown field', { query: '{ pressReleases { secret } }' }],
  ['a variable that is missing', { query: 'query ($p: PaginationArg!) { pressReleases(pagination: $p) { title } }' }],
  [
    'a variable of another type',
    { query: 'query ($s: String) { pressRelease(slug: $s) { title } }', variables: { s: 1 } },
  ],
  ['a page that is none', { query: '{ pressReleases(pagination: { page: 0 }) { title } }' }],
  [
    'a price that is too high',
    { query: `{ pressReleases(pagination: { pageSize: 100 }) { ${'title '.repeat(120)} } }` },
  ],
  [
    'a number of a page by cursor',
    { query: '{ people_connection(pagination: { cursor: "*" }) { pageInfo { page } } }' },
  ],
  ['an operation that is not there', { query: list, operationName: 'other' }],
  ['a mutation', { query: 'mutation { publish }' }],
  ['two operations', { query: 'query a { people { name } } query b { people { name } }' }],
])('%s is refused as by Strapi’s plugin', async (_, body) => {
  const [atTheDoor, within] = [await post(body), await inside(body)];
  expect([atTheDoor.status, atTheDoor.text]).toEqual([within.status, within.text]);
  expect(atTheDoor.body.errors[0].extensions.code).toEqual(expect.any(String));
});

test('what was asked for twice is kept, and in the coding that the client prefers', async () => {
  const query =
    '{ pressReleases(locale: "fr") { documentId title slug body { html text } projects { documentId name slug } } }';
  const first = await post({ query }).set('Accept-Encoding', 'gzip');
  await post({ query });
  const queries = await databaseQueriesOf(booted.strapi, async () => {
    const third = await post({ query }).set('Accept-Encoding', 'gzip');
    expect(third.text).toBe(first.text);
  });
  expect(queries).toBe(0);
});

test('a client that says who it is, or wants another media type, is answered by Strapi’s plugin', async () => {
  const wanting = await post({ query: list }).set('Accept', 'application/graphql-response+json');
  expect(wanting.headers['content-type']).toMatch(/^application\/graphql-response\+json/);
  expect((await post({ query: list }).set('Authorization', 'Bearer nobody')).status).toBe(401);
});

test('a body in pieces is read to its end, and one that is broken off harms nobody', async () => {
  const body = JSON.stringify({ query: list });
  const broken = JSON.stringify({ query: `${list} # ${'م'.repeat(2000)}`, extensions: {} });
  expect(await inPieces(body, body.length)).toMatch(/^HTTP\/1\.1 200 .*"slug":"visite-1"/s);
  expect(await inPieces(broken, Buffer.byteLength(broken))).toMatch(/^HTTP\/1\.1 200 .*"slug":"visite-1"/s);
  expect(await inPieces(body.slice(0, 40), body.length)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await post({ query: list })).status).toBe(200);
});

/** Sends a body in two pieces, and closes the connection when it was answered, or after the last piece of too short a body. */
async function inPieces(body: string, announced: number): Promise<string> {
  const { httpServer } = booted.strapi.server;
  if (!httpServer.listening) await once(httpServer.listen(0, '127.0.0.1'), 'listening');
  const { port } = httpServer.address() as { port: number };
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${announced}`,
  ];
  socket.setNoDelay(true);
  socket.write(`${[...head, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  const bytes = Buffer.from(body);
  await new Promise((resolve) => socket.write(bytes.subarray(0, 20), resolve));
  await new Promise(setImmediate);
  if (bytes.length < announced) socket.end(bytes.subarray(20));
  else socket.write(bytes.subarray(20));
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
  await once(socket, 'close');
  return answer;
}
