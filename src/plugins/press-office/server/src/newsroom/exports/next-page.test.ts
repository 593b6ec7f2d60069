import { nextPage } from './next-page';
import { withoutParameter } from './without-parameter';

const byPage = { offset: 0, limit: 10, withCount: true, style: 'page' } as const;
const byOffset = { offset: 5, limit: 10, withCount: true, style: 'offset' } as const;
const asked = { path: '/api/figures', querystring: 'format=csv&filters%5Bgeo%5D=MA&pagination[pageSize]=10' };

test.each([
  [byPage, 10, 25, '/api/figures?format=csv&filters[geo]=MA&pagination[pageSize]=10&pagination[page]=2'],
  [{ ...byPage, offset: 10 }, 10, 21, expect.stringContaining('pagination[page]=3')],
  [byOffset, 10, 16, expect.stringContaining('pagination[start]=15')],
  [byPage, 10, null, expect.stringContaining('pagination[page]=2')],
  [byPage, 9, null, null],
  [byPage, 10, 10, null],
  [{ ...byPage, offset: 20 }, 5, 25, null],
  [byPage, 0, 0, null],
])('after %j with %d of %s comes %s', (page, listed, total, expected) => {
  const next = nextPage(asked, { page, listed, total });
  expect(next && decodeURIComponent(next)).toEqual(expected);
});

test('by cursor, the next page is told by its cursor, and the last has none', () => {
  const page = { after: null, limit: 10, withCount: false, style: 'cursor' } as const;
  const next = nextPage(
    { ...asked, querystring: 'pagination[cursor]=*' },
    { page, listed: 10, total: null, nextCursor: 'abc' },
  );
  expect(next && decodeURIComponent(next)).toBe('/api/figures?pagination[cursor]=abc');
  expect(nextPage(asked, { page, listed: 10, total: null, nextCursor: null })).toBeNull();
});

test.each([
  ['format=csv&locale=fr', '?locale=fr'],
  ['locale=fr&%66ormat=csv', '?locale=fr'],
  ['format=csv', ''],
  ['', ''],
  ['filters[geo]=MA&format', '?filters[geo]=MA'],
  ['filters[geo]=<a>"', '?filters[geo]=%3Ca%3E%22'],
])('"%s" without its format is "%s"', (querystring, left) => {
  expect(withoutParameter(querystring, 'format')).toBe(left);
});
