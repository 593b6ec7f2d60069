import { sayIn } from '../../shared/translate';
import { pressReleases } from '../collections';
import { readFilters } from './filters';

const read = (given: unknown) =>
  readFilters(given, pressReleases, sayIn('en')).map(({ target, operator, values }) => [target.by, operator, values]);

test.each([
  [undefined, []],
  [{ slug: 'a' }, [['slug', '$eq', ['a']]]],
  [{ slug: { $eq: 'a' } }, [['slug', '$eq', ['a']]]],
  [{ documentId: { $in: ['a', 'b'] } }, [['document-id', '$in', ['a', 'b']]]],
  [{ type: { $in: 'speech' } }, [['facet', '$in', ['speech']]]],
  [{ projects: { slug: { $eq: 'thamm' } } }, [['linked-slug', '$eq', ['thamm']]]],
  [{ 'projects.slug': { $eq: 'thamm' } }, [['linked-slug', '$eq', ['thamm']]]],
  [
    { projects: { acronym: 'THAMM', slug: 'thamm' } },
    [
      ['linked-facet', '$eq', ['THAMM']],
      ['linked-slug', '$eq', ['thamm']],
    ],
  ],
  [{ topics: 'التكوين المهني' }, [['facet', '$eq', ['التكوين المهني']]]],
  [
    { releasedAt: { $gte: '2024-05-08', $lt: '2024-06-01T00:00:00+01:00' } },
    [
      ['released-at', '$gte', ['2024-05-08T00:00:00.000Z']],
      ['released-at', '$lt', ['2024-05-31T23:00:00.000Z']],
    ],
  ],
])('%j is understood', (given, filters) => {
  expect(read(given)).toEqual(filters);
});

test.each([
  [{ title: 'x' }, 'UNKNOWN_FILTER', 'title'],
  [{ projects: { name: 'x' } }, 'UNKNOWN_FILTER', 'projects.name'],
  [{ embargoUntil: { $null: 'true' } }, 'UNKNOWN_FILTER', 'embargoUntil'],
  [{ publishedAt: { $null: 'true' } }, 'UNKNOWN_FILTER', 'publishedAt'],
  [{ $or: [{ slug: 'a' }] }, 'UNKNOWN_FILTER', '$or'],
  [{ constructor: 'x' }, 'UNKNOWN_FILTER', 'constructor'],
  ['x', 'UNKNOWN_FILTER', ''],
  [[{ slug: 'a' }], 'UNKNOWN_FILTER', ''],
  [{ slug: { $contains: 'a' } }, 'UNKNOWN_OPERATOR', '$contains'],
  [{ slug: { $gt: 'a' } }, 'UNKNOWN_OPERATOR', '$gt'],
  [{ releasedAt: { $in: ['2024-05-08'] } }, 'UNKNOWN_OPERATOR', '$in'],
  [{ slug: ['a', 'b'] }, 'BAD_VALUE', 'slug'],
  [{ slug: { $eq: { x: 'y' } } }, 'BAD_VALUE', 'slug'],
  [{ slug: 'a\u0000' }, 'BAD_VALUE', 'slug'],
  [{ slug: 'a'.repeat(201) }, 'BAD_VALUE', 'slug'],
  [{ slug: { $in: Array.from({ length: 101 }, String) } }, 'BAD_VALUE', 'slug'],
  [{ slug: null }, 'BAD_VALUE', 'slug'],
  [{ releasedAt: { $gte: 'yesterday' } }, 'BAD_VALUE', 'releasedAt'],
  [{ releasedAt: '2024-05-08' }, 'UNKNOWN_OPERATOR', '$eq'],
  [{ releasedAt: { $gt: '2024-02-30' } }, 'BAD_VALUE', 'releasedAt'],
  [{ releasedAt: { $gt: '2024-05-08T25:00:00Z' } }, 'BAD_VALUE', 'releasedAt'],
  [{ releasedAt: { $gt: '2024-05-08T15:00:00' } }, 'BAD_VALUE', 'releasedAt'],
  [{ releasedAt: { $gt: '2024' } }, 'BAD_VALUE', 'releasedAt'],
])('%j is refused with %s, naming “%s”', (given, code, shown) => {
  expect(() => read(given)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ code, given: shown }) }),
  );
});

test('a refusal says what is allowed', () => {
  expect(() => read({ title: 'x' })).toThrow(/projects\.slug, projects\.acronym/);
});

test('filters nested without end are refused', () => {
  const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ a: inner }), 'x');
  expect(() => read(deep)).toThrow(expect.objectContaining({ name: 'ValidationError' }));
});
