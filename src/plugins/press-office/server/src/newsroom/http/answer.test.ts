import Koa from 'koa';
import request from 'supertest';

import { type Answer, answer } from './answer';

const long = JSON.stringify({ data: 'بلاغ '.repeat(500) });
const usual: Answer = {
  body: long,
  type: 'application/json; charset=utf-8',
  locale: 'ar',
  subjects: ['press-releases', 'r1', 'p1', 'r1'],
  changedAt: '2024-05-08T15:00:00.500Z',
  now: new Date('2024-05-08T16:00:00.000Z'),
  maxAge: 30,
};

/** A server that gives one answer. */
function serve(answered: Partial<Answer> = {}) {
  const app = new Koa();
  app.use((context) => answer(context, { ...usual, ...answered }));
  return app.callback();
}

const get = (answered: Partial<Answer> = {}, headers: Record<string, string> = {}) =>
  request(serve(answered))
    .get('/')
    .set({ 'Accept-Encoding': 'identity', ...headers });

test('an answer may be kept, and says its language and what it is about', async () => {
  const response = await get().expect(200);
  expect(response.text).toBe(long);
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-language': 'ar',
    'cache-control': 'public, max-age=30',
    'last-modified': 'Wed, 08 May 2024 15:00:00 GMT',
    'surrogate-key': 'press-releases r1 p1',
    vary: 'Accept-Encoding',
  });
});

test('who has the answer already is told so', async () => {
  const { etag } = (await get()).headers as { etag: string };
  const response = await get({}, { 'If-None-Match': etag }).expect(304);
  expect(response.text).toBe('');
  expect(response.headers).toMatchObject({ etag, 'content-language': 'ar', 'cache-control': 'public, max-age=30' });
  await get({}, { 'If-Modified-Since': 'Wed, 08 May 2024 15:00:00 GMT' }).expect(304);
});

test('who has another one gets this one', async () => {
  const { etag } = (await get({ body: long.replace('data', 'date') })).headers as { etag: string };
  await get({}, { 'If-None-Match': etag }).expect(200);
  await get({}, { 'If-Modified-Since': 'Wed, 08 May 2024 14:59:59 GMT' }).expect(200);
});

test('each content coding has a strong tag of its own, and the same bytes behind it', async () => {
  const codings = ['br', 'gzip', 'identity'];
  const responses = await Promise.all(codings.map((coding) => get({}, { 'Accept-Encoding': coding }).expect(200)));
  expect(responses.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
  expect(responses.map(({ text }) => text)).toEqual([long, long, long]);
  const tags = responses.map(({ headers }) => headers.etag as string);
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
});

test('a short answer is not compressed', async () => {
  const response = await get({ body: '{}' }, { 'Accept-Encoding': 'br, gzip' }).expect(200);
  expect(response.headers['content-encoding']).toBeUndefined();
});

test('within the second of a change no date is given: a second change could not be told from it', async () => {
  const response = await get({ now: new Date('2024-05-08T15:00:01.499Z') });
  expect(response.headers['last-modified']).toBeUndefined();
  expect((await get({ changedAt: null })).headers['last-modified']).toBeUndefined();
});

test('too many subjects to name are told as such: a list that ends somewhere would miss a purge', async () => {
  const subjects = Array.from({ length: 500 }, (_, number) => `documentid-number-${String(number).padStart(4, '0')}`);
  expect((await get({ subjects })).headers['surrogate-key']).toBe('many-subjects');
  expect((await get({ subjects: subjects.slice(0, 50) })).headers['surrogate-key']).toBe(
    subjects.slice(0, 50).join(' '),
  );
});

test('an answer in another form says so, and what else it is', async () => {
  const csv = { body: 'a\r\n', type: 'text/csv; charset=utf-8; header=present', headers: { Link: '<b>; rel="next"' } };
  const response = await get(csv).expect(200);
  expect(response.headers).toMatchObject({ 'content-type': csv.type, link: csv.headers.Link });
  const again = await get(csv, { 'If-None-Match': response.headers.etag as string }).expect(304);
  expect(again.headers.link).toBe(csv.headers.Link);
});
