import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { purgeDefaults, type PurgeOptions } from './options';
import { sendPurge } from './send-purge';

interface Got {
  method?: string;
  headers: IncomingMessage['headers'];
  body: string;
}

let server: Server;
let got: Got[] = [];
let answerWith: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    got.push({ method: request.method, headers: request.headers, body });
    answerWith(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => {
  got = [];
  answerWith = (response) => response.end('{"status":"ok"}');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const send = (options: Partial<PurgeOptions> = {}, keys = ['r1', 'search']) =>
  sendPurge(fetch, { ...purgeDefaults, url: address(), ...options }, keys);

test('a Varnish gets its keys in a header, with its own method', async () => {
  expect(await send({ method: 'PURGE' })).toBeNull();
  expect(got).toMatchObject([{ method: 'PURGE', headers: { 'surrogate-key': 'r1 search' }, body: '' }]);
});

test('a CDN that wants JSON gets JSON, and knows the office by its credentials', async () => {
  expect(await send({ keys: 'json:tags', credentials: 'Authorization: Bearer abc' })).toBeNull();
  expect(got).toMatchObject([
    { method: 'POST', headers: { authorization: 'Bearer abc', 'content-type': 'application/json' } },
  ]);
  expect(JSON.parse(got[0]!.body)).toEqual({ tags: ['r1', 'search'] });
});

test.each([403, 500, 503])('a %i is a failure', async (status) => {
  answerWith = (response) => response.writeHead(status).end();
  expect(await send()).toContain(String(status));
});

test('a redirect is a failure, and is not followed with the credentials', async () => {
  answerWith = (response) => response.writeHead(302, { Location: address() }).end();
  expect(await send({ credentials: 'Fastly-Key: abc' })).toContain('302');
  expect(got).toHaveLength(1);
});

test('a CDN that never answers is not waited for', async () => {
  answerWith = () => undefined;
  expect(await send({ seconds: 0.1 })).toContain('timeout');
});

test('a CDN that is not there is a failure that says so', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const url = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/`;
  await new Promise((resolve) => gone.close(resolve));
  expect(await send({ url })).toContain('ECONNREFUSED');
});
