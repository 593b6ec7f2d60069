import { emptyRecord, write } from '../empty-record.test-support';
import { editionsOf, findEdition } from './find-edition';
import { liveDocuments, standingOf } from './standing';
import { translationsOf } from './translations';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  await write(record.database, { document: { slug: 'first' } });
  await write(record.database, { document: { slug: 'a-visit', locale: 'en' } });
  await write(record.database, { kind: 'minor', document: { slug: 'second', edition: 2 } });
  await write(record.database, { subject: { kind: 'press-release', id: 'r2' }, document: { slug: 'gone' } });
  await write(record.database, {
    subject: { kind: 'press-release', id: 'r2' },
    kind: 'withdrawal',
    document: { slug: 'gone', edition: 2, state: 'withdrawn' },
  });
});
afterAll(() => record.close());

const find = async (reference: string, locale = 'ar') => {
  const found = await findEdition(record.database, { kind: 'press-release', locale, reference });
  return found && [found.edition.subject_id, found.edition.number, found.edition.state, found.formerSlug];
};

test.each([
  ['second', 'ar', ['r1', 2, 'live', false]],
  ['first', 'ar', ['r1', 2, 'live', true]],
  ['r1', 'ar', ['r1', 2, 'live', false]],
  ['r1', 'en', ['r1', 1, 'live', false]],
  ['gone', 'ar', ['r2', 2, 'withdrawn', false]],
  ['a-visit', 'ar', null],
  ['second', 'en', null],
  ['r1', 'fr', null],
  ['never', 'ar', null],
])('at %s in %s', async (reference, locale, expected) => {
  expect(await find(reference, locale)).toEqual(expected);
});

test('a reference of one kind finds nothing of another', async () => {
  expect(await findEdition(record.database, { kind: 'figure', locale: 'ar', reference: 'second' })).toBeNull();
});

test('the record of a locale is its editions, oldest first', async () => {
  const editions = await editionsOf(record.database, {
    subject_kind: 'press-release',
    subject_id: 'r1',
    language: 'ar',
  });
  expect(editions.map(({ number, state }) => [number, state])).toEqual([
    [1, 'superseded'],
    [2, 'live'],
  ]);
});

test('a standing has the newest edition of each locale, and those before it', async () => {
  const standings = await standingOf(record.database, { kind: 'press-release', id: 'r1' });
  expect(standings.map(({ locale, newest, editions }) => [locale, newest.number, editions.length])).toEqual([
    ['ar', 2, 2],
    ['en', 1, 1],
  ]);
  expect(await standingOf(record.database, { kind: 'press-release', id: 'never' })).toEqual([]);
});

test('live documents leave out what is superseded or withdrawn', async () => {
  const documents = await liveDocuments(record.database, 'press-release', ['r1', 'r2', 'never']);
  expect(documents.map(({ documentId, locale, edition }) => [documentId, locale, edition])).toEqual([
    ['r1', 'en', 1],
    ['r1', 'ar', 2],
  ]);
  expect(await liveDocuments(record.database, 'press-release', [])).toEqual([]);
});

test('translations are the other locales that are public now', async () => {
  expect(await translationsOf(record.database, { kind: 'press-release', id: 'r1' }, 'ar')).toEqual([
    { locale: 'en', slug: 'a-visit' },
  ]);
  expect(await translationsOf(record.database, { kind: 'press-release', id: 'r2' }, 'en')).toEqual([]);
});
