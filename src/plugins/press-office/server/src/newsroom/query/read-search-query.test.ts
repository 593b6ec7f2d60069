import { sayIn } from '../../shared/translate';
import { readSearchQuery } from './read-search-query';

const asked = {
  locales: ['ar', 'fr', 'en'],
  say: sayIn('en'),
  now: new Date('2024-06-10T12:00:00.000Z'),
  timeZone: 'Africa/Casablanca',
};
const read = (parameters: Record<string, unknown>) => readSearchQuery(parameters, asked);
const all = ['press-release', 'partner-project', 'figure', 'organisation', 'person'];

test('words alone are looked for in all kinds of the default locale, the best first', () => {
  expect(read({ q: 'emploi' })).toMatchObject({
    kinds: all,
    locale: 'ar',
    words: { all: [{ written: 'emploi' }], none: [] },
    order: 'rank',
    page: { offset: 0, limit: 25, withCount: true, style: 'page' },
  });
});

test.each([
  [{ kind: 'figure' }, ['figure']],
  [{ kind: { $eq: 'person' } }, ['person']],
  [{ kind: { $in: ['person', 'figure', 'person'] } }, ['figure', 'person']],
  [{ kind: { $in: ['person', 'figure'], $eq: 'figure' } }, ['figure']],
  [{ kind: { $in: [] } }, []],
])('%j chooses kinds', (filters, kinds) => {
  expect(read({ q: 'x', filters }).kinds).toEqual(kinds);
});

test('an order and a page may be asked for', () => {
  expect(read({ q: 'x', locale: 'fr', sort: 'releasedAt:desc', pagination: { start: '5', limit: '5' } })).toMatchObject(
    {
      locale: 'fr',
      order: 'desc',
      page: { offset: 5, limit: 5, style: 'offset' },
    },
  );
});

test.each([
  [{}, 'BAD_VALUE'],
  [{ q: 'x', filters: { kind: 'draft' } }, 'BAD_VALUE'],
  [{ q: 'x', filters: { kind: { $in: ['figure', 'topic'] } } }, 'BAD_VALUE'],
  [{ q: 'x', filters: { type: 'statement' } }, 'UNKNOWN_FILTER'],
  [{ q: 'x', filters: { kind: { $gt: 'a' } } }, 'UNKNOWN_OPERATOR'],
  [{ q: 'x', fields: 'title' }, 'UNKNOWN_PARAMETER'],
  [{ q: 'x', populate: '*' }, 'UNKNOWN_PARAMETER'],
  [{ q: 'x', asOf: '2024-05-01' }, 'UNKNOWN_PARAMETER'],
  [{ q: 'x', status: 'draft' }, 'DRAFTS_NOT_SERVED'],
  [{ q: 'x', sort: 'rank' }, 'UNKNOWN_SORT'],
  [{ q: 'x', locale: 'de' }, 'UNKNOWN_LOCALE'],
  [{ q: 'x', pagination: { cursor: '*' } }, 'CURSOR_UNAVAILABLE'],
  [{ q: 'x', pagination: { start: '10001' } }, 'BAD_PAGE'],
])('%j is refused: %s', (parameters, code) => {
  expect(() => read(parameters)).toThrow(expect.objectContaining({ details: expect.objectContaining({ code }) }));
});
