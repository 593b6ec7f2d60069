import { sayIn } from '../../shared/translate';
import { figures, pressReleases } from '../collections';
import { writeCursor } from '../cursors/cursor';
import { readDocumentQuery, readListQuery, readRecordQuery } from './read-query';

const asked = {
  collection: pressReleases,
  locales: ['ar', 'fr', 'en'],
  say: sayIn('en'),
  now: new Date('2024-06-10T12:00:00.000Z'),
  timeZone: 'Africa/Casablanca',
};
const askedOfFigures = { ...asked, collection: figures };
const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ name: 'ValidationError', details: expect.objectContaining({ code, ...details }) });

test('a list without parameters is the newest of the default locale', () => {
  expect(readListQuery({}, asked)).toEqual({
    locale: 'ar',
    filters: [],
    order: 'desc',
    page: { offset: 0, limit: 25, withCount: true, style: 'page' },
    words: null,
    fields: null,
    asOf: null,
    format: 'json',
  });
});

test('a list is searched by its words, the best first unless an order is asked for', () => {
  const search = readListQuery({ q: 'emploi', locale: 'fr' }, asked);
  expect(search).toMatchObject({ order: 'rank', words: { all: [{ written: 'emploi' }] }, page: { style: 'page' } });
  expect(readListQuery({ q: 'x', sort: 'releasedAt:asc' }, asked)).toMatchObject({ order: 'asc' });
  expect(() => readListQuery({ q: 'x', pagination: { cursor: '*' } }, asked)).toThrow(refusal('CURSOR_UNAVAILABLE'));
  expect(() => readListQuery({ q: 'x', pagination: { start: '10001' } }, asked)).toThrow(refusal('BAD_PAGE'));
  expect(() => readListQuery({ q: 'x' }, askedOfFigures)).toThrow(refusal('UNKNOWN_PARAMETER', { given: 'q' }));
});

test('a walk begins with *, and goes on with a cursor of the same kind and order', () => {
  const walk = (cursor: string, parameters = {}, against = asked) =>
    readListQuery({ pagination: { cursor }, ...parameters }, against).page;
  expect(walk('*')).toEqual({ after: null, limit: 25, withCount: false, style: 'cursor' });
  const position = { releasedAt: '2024-05-08T15:00:00.000Z', subjectId: 'abc' };
  const cursor = writeCursor(position, { kind: 'press-release', order: 'desc' });
  expect(walk(cursor)).toMatchObject({ after: position });
  expect(walk(cursor, { filters: { type: 'statement' }, locale: 'fr' })).toMatchObject({ after: position });
  for (const wrong of [
    () => walk('made-up'),
    () => walk(cursor, { sort: 'releasedAt:asc' }),
    () => walk(cursor, {}, askedOfFigures),
  ]) {
    expect(wrong).toThrow(refusal('BAD_CURSOR', { allowed: ['*', 'meta.pagination.nextCursor'] }));
  }
});

test.each([
  [{ filters: { series: 'seats' } }, 'chart'],
  [{ asOf: '2024-06-01' }, 'asOf'],
])('there are no cursors for %j, and the refusal says so', (parameters, words) => {
  const read = () => readListQuery({ pagination: { cursor: '*' }, ...parameters }, askedOfFigures);
  expect(read).toThrow(refusal('CURSOR_UNAVAILABLE'));
  expect(read).toThrow(words);
});

test('a series in the order of release has cursors', () => {
  const parameters = { filters: { series: 'seats' }, sort: 'releasedAt:asc', pagination: { cursor: '*' } };
  expect(readListQuery(parameters, askedOfFigures).page).toMatchObject({ style: 'cursor' });
});

test('every parameter of a list is read', () => {
  const query = readListQuery(
    {
      locale: 'fr',
      filters: { slug: 'a' },
      sort: 'releasedAt:asc',
      pagination: { limit: '5' },
      fields: 'title',
      populate: '*',
    },
    asked,
  );
  expect(query).toMatchObject({ locale: 'fr', order: 'asc', page: { limit: 5 }, fields: ['documentId', 'title'] });
  expect(query.filters).toHaveLength(1);
});

test.each([
  ['a list', readListQuery],
  ['a document', readDocumentQuery],
  ['a record', readRecordQuery],
])('whoever asks for drafts of %s is told that there are none here', (_what, read) => {
  expect(() => read({ status: 'draft' }, asked)).toThrow(refusal('DRAFTS_NOT_SERVED'));
  expect(() => read({ status: 'published' }, asked)).toThrow(refusal('DRAFTS_NOT_SERVED'));
  expect(() => read({ publicationFilter: 'never-published' }, asked)).toThrow(
    refusal('UNKNOWN_PARAMETER', { given: 'publicationFilter' }),
  );
});

test.each(['es', 'AR', '*', '', ['ar'], { $eq: 'ar' }, 7])('locale=%j is refused', (locale) => {
  expect(() => readListQuery({ locale }, asked)).toThrow(refusal('UNKNOWN_LOCALE', { allowed: ['ar', 'fr', 'en'] }));
});

test('one document cannot be filtered, sorted or paged', () => {
  for (const name of ['filters', 'sort', 'pagination']) {
    expect(() => readDocumentQuery({ [name]: 'x' }, asked)).toThrow(refusal('UNKNOWN_PARAMETER', { given: name }));
  }
  expect(readDocumentQuery({ locale: 'en', fields: ['title'] }, asked)).toEqual({
    locale: 'en',
    fields: ['documentId', 'title'],
    asOf: null,
    format: 'json',
  });
});

test('the record is asked for by locale and nothing else', () => {
  expect(readRecordQuery({ locale: 'fr' }, asked)).toBe('fr');
  expect(() => readRecordQuery({ fields: 'hash' }, asked)).toThrow(refusal('UNKNOWN_PARAMETER'));
});

test('what was asked is cut short in the answer, between characters', () => {
  const name = '🎓'.repeat(300);
  expect(() => readListQuery({ [name]: 'x' }, asked)).toThrow(
    refusal('UNKNOWN_PARAMETER', { given: `${'🎓'.repeat(80)}…` }),
  );
});

describe('figures', () => {
  const series = (name: unknown) => ({ series: name });

  test('can be asked for as they were, and in other forms', () => {
    const past = { asOf: '2024-06-01', format: 'csv' };
    const expected = { asOf: '2024-06-01T22:59:59.999Z', format: 'csv' };
    expect(readListQuery(past, askedOfFigures)).toMatchObject(expected);
    expect(readDocumentQuery(past, askedOfFigures)).toMatchObject(expected);
    expect(readDocumentQuery({ format: 'jsonld' }, askedOfFigures)).toMatchObject({ asOf: null, format: 'jsonld' });
  });

  test.each([
    ['asOf', '2024-06-01'],
    ['format', 'json'],
    ['format', 'csv'],
  ])('and nothing else can: %s', (name, value) => {
    for (const read of [readListQuery, readDocumentQuery, readRecordQuery]) {
      expect(() => read({ [name]: value }, asked)).toThrow(refusal('UNKNOWN_PARAMETER'));
    }
  });

  test('of a series come in the order of a chart, on one page where they fit, unless another is asked for', () => {
    for (const filters of [series('seats'), series({ $eq: 'seats' }), series({ $in: ['seats', 'places'] })]) {
      expect(readListQuery({ filters }, askedOfFigures)).toMatchObject({ order: 'series', page: { limit: 100 } });
    }
    const sorted = { filters: series('seats'), sort: 'releasedAt:desc', pagination: { pageSize: '5' } };
    expect(readListQuery(sorted, askedOfFigures)).toMatchObject({ order: 'desc', page: { limit: 5 } });
    expect(readListQuery({}, askedOfFigures)).toMatchObject({ order: 'desc', page: { limit: 25 } });
    expect(readListQuery({ format: 'csv' }, askedOfFigures)).toMatchObject({ order: 'desc', page: { limit: 100 } });
  });

  test.each([
    [{ format: 'xml' }, 'json, csv, sdmx-json'],
    [{ format: 'jsonld' }, 'json, csv, sdmx-json'],
    [{ format: '' }, 'json, csv, sdmx-json'],
    [{ format: ['csv'] }, 'json, csv, sdmx-json'],
  ])('have no other form: %j', (parameters, allowed) => {
    const code = refusal('UNKNOWN_FORMAT', { allowed: allowed.split(', ') });
    expect(() => readListQuery(parameters, askedOfFigures)).toThrow(code);
  });

  test('choose no fields in a form that has its own', () => {
    expect(() => readListQuery({ format: 'csv', fields: 'key' }, askedOfFigures)).toThrow(
      refusal('UNKNOWN_PARAMETER', { allowed: ['locale', 'filters', 'sort', 'pagination', 'asOf', 'format'] }),
    );
    expect(() => readDocumentQuery({ format: 'jsonld', populate: '*' }, askedOfFigures)).toThrow(
      refusal('UNKNOWN_PARAMETER', { allowed: ['locale', 'asOf', 'format'] }),
    );
  });

  test('go into an SDMX message one series at a time', () => {
    for (const filters of [undefined, { geo: 'MA' }, series({ $in: ['seats', 'places'] })]) {
      expect(() => readListQuery({ format: 'sdmx-json', filters }, askedOfFigures)).toThrow(refusal('SERIES_NEEDED'));
    }
    expect(readListQuery({ format: 'sdmx-json', filters: series({ $in: ['seats'] }) }, askedOfFigures).format).toBe(
      'sdmx-json',
    );
  });
});
