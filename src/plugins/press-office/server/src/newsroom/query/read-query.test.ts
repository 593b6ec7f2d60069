import { sayIn } from '../../shared/translate';
import { pressReleases } from '../collections';
import { readDocumentQuery, readListQuery, readRecordQuery } from './read-query';

const asked = { collection: pressReleases, locales: ['ar', 'fr', 'en'], say: sayIn('en') };
const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ name: 'ValidationError', details: expect.objectContaining({ code, ...details }) });

test('a list without parameters is the newest of the default locale', () => {
  expect(readListQuery({}, asked)).toEqual({
    locale: 'ar',
    filters: [],
    order: 'desc',
    page: { offset: 0, limit: 25, withCount: true, style: 'page' },
    fields: null,
  });
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
