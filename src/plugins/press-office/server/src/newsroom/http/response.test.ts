import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Answer } from './answered';
import { readyAnswer } from './ready-answer';
import { responseTo } from './response';

const long = JSON.stringify({ data: 'بلاغ '.repeat(500) });
const usual: Answer = {
  outcome: 'answer',
  body: long,
  type: 'application/json; charset=utf-8',
  locale: 'ar',
  subjects: ['press-releases', 'r1', 'p1', 'r1'],
  version: { version: 3, changedAt: '2024-05-08T15:00:00.500Z', nextChangeAt: null },
  variesByAccept: false,
};
const later = { now: new Date('2024-05-08T16:00:00.000Z'), maxAge: 30 };

async function get(answered: Partial<Answer> = {}, headers: Record<string, string> = {}, at = later) {
  const response = responseTo({ headers, ...at }, readyAnswer({ ...usual, ...answered }));
  return { status: response.status, headers: named(response.headers), body: await response.body };
}

/** Headers by their names. */
const named = (list: readonly string[]): Record<string, string> =>
  Object.fromEntries(list.flatMap((name, place) => (place % 2 === 0 ? [[name, list[place + 1] ?? '']] : [])));

test('an answer may be kept, and says its language and what it is about', async () => {
  const { status, headers, body } = await get();
  expect(status).toBe(200);
  expect(String(body)).toBe(long);
  expect(headers).toMatchObject({
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Language': 'ar',
    'Cache-Control': 'public, max-age=30',
    'Last-Modified': 'Wed, 08 May 2024 15:00:00 GMT',
    'Surrogate-Key': 'press-releases r1 p1',
    Vary: 'Accept-Encoding',
  });
});

test('one of several forms says that another Accept has another answer', async () => {
  expect((await get({ variesByAccept: true })).headers.Vary).toBe('Accept, Accept-Encoding');
});

test('who has the answer already is told so, without its bytes', async () => {
  const { ETag = '' } = (await get()).headers;
  for (const known of [ETag, `W/${ETag}`, `"other", ${ETag}`, '*']) {
    const { status, body, headers } = await get({}, { 'if-none-match': known });
    expect({ known, status, body }).toEqual({ known, status: 304, body: null });
    expect(headers).toMatchObject({ ETag, 'Content-Language': 'ar', 'Cache-Control': 'public, max-age=30' });
  }
  expect((await get({}, { 'if-modified-since': 'Wed, 08 May 2024 15:00:00 GMT' })).status).toBe(304);
});

test('who has another one gets this one', async () => {
  const { ETag = '' } = (await get({ body: long.replace('data', 'date') })).headers;
  expect((await get({}, { 'if-none-match': ETag })).status).toBe(200);
  expect((await get({}, { 'if-modified-since': 'Wed, 08 May 2024 14:59:59 GMT' })).status).toBe(200);
});

test('the date does not count where a tag was sent: it has only whole seconds', async () => {
  const headers = { 'if-none-match': '"another"', 'if-modified-since': 'Wed, 08 May 2024 15:00:00 GMT' };
  expect((await get({}, headers)).status).toBe(200);
});

test('within the second of a change there is no date, because it could not tell two changes apart', async () => {
  const at = { now: new Date('2024-05-08T15:00:01.000Z'), maxAge: 30 };
  expect((await get({}, {}, at)).headers).not.toHaveProperty('Last-Modified');
});

test('each content coding has a strong tag of its own, and the same bytes behind it', async () => {
  const [br, gzip, identity] = await Promise.all(
    ['br', 'gzip', 'identity'].map((coding) => get({}, { 'accept-encoding': coding })),
  );
  expect(String(brotliDecompressSync(br?.body ?? ''))).toBe(long);
  expect(String(gunzipSync(gzip?.body ?? ''))).toBe(long);
  expect(String(identity?.body)).toBe(long);
  expect([br, gzip, identity].map((one) => one?.headers['Content-Encoding'])).toEqual(['br', 'gzip', undefined]);
  const tags = [br, gzip, identity].map((one) => one?.headers.ETag);
  expect(new Set(tags).size).toBe(3);
  expect(tags.every((tag) => tag?.startsWith('"'))).toBe(true);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['deflate', undefined],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['nonsense;;;', undefined],
])('asked for %j, the coding is %s', async (accepted, coding) => {
  expect((await get({}, { 'accept-encoding': accepted })).headers['Content-Encoding']).toBe(coding);
});

test('a short answer is not compressed: it would grow', async () => {
  expect((await get({ body: '{}' }, { 'accept-encoding': 'gzip' })).headers).not.toHaveProperty('Content-Encoding');
});

test('an answer about more than a header can name is purged with any subject', async () => {
  const subjects = Array.from({ length: 300 }, (_, index) => `abcdefghijklmnopqrstuv${index}`);
  expect((await get({ subjects })).headers['Surrogate-Key']).toBe('many-subjects');
});
