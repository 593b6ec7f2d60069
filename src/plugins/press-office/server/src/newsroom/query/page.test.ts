import fc from 'fast-check';

import { sayIn } from '../../shared/translate';
import { paginationMeta, readPage } from './page';

const read = (given?: unknown) => readPage(given, sayIn('en'));

test.each([
  [undefined, { offset: 0, limit: 25, withCount: true, style: 'page' }],
  [{}, { offset: 0, limit: 25, withCount: true, style: 'page' }],
  [
    { page: '3', pageSize: '10' },
    { offset: 20, limit: 10, withCount: true, style: 'page' },
  ],
  [
    { page: 3, pageSize: 10 },
    { offset: 20, limit: 10, withCount: true, style: 'page' },
  ],
  [
    { pageSize: '100', withCount: 'false' },
    { offset: 0, limit: 100, withCount: false, style: 'page' },
  ],
  [{ start: '0' }, { offset: 0, limit: 25, withCount: true, style: 'offset' }],
  [
    { start: '15', limit: '5' },
    { offset: 15, limit: 5, withCount: true, style: 'offset' },
  ],
  [
    { limit: '1', withCount: true },
    { offset: 0, limit: 1, withCount: true, style: 'offset' },
  ],
])('%j', (given, page) => {
  expect(read(given)).toEqual(page);
});

test.each([
  [{ page: '0' }],
  [{ page: '-1' }],
  [{ page: '1.5' }],
  [{ page: '1e3' }],
  [{ page: '' }],
  [{ page: ['1'] }],
  [{ page: { toString: 'x' } }],
  [{ page: 1.5 }],
  [{ page: Number.NaN }],
  [{ page: '99999999999' }],
  [{ pageSize: '0' }],
  [{ pageSize: '101' }],
  [{ pageSize: null }],
  [{ start: '-1' }],
  [{ limit: '-1' }],
  [{ limit: '101' }],
  [{ page: '1', start: '0' }],
  [{ pageSize: '10', limit: '10' }],
  [{ withCount: 'perhaps' }],
  ['2'],
  [null],
])('%j is refused', (given) => {
  expect(() => read(given)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ code: 'BAD_PAGE' }) }),
  );
});

test('an unknown part is refused by name', () => {
  expect(() => read({ pagesize: '10' })).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ code: 'UNKNOWN_PARAMETER', given: 'pagination[pagesize]' }),
    }),
  );
});

test('meta answers in the style that was asked in', () => {
  expect(paginationMeta(read({ page: '2', pageSize: '10' }), 21)).toEqual({
    page: 2,
    pageSize: 10,
    pageCount: 3,
    total: 21,
  });
  expect(paginationMeta(read({ start: '5', limit: '10' }), 21)).toEqual({ start: 5, limit: 10, total: 21 });
});

test('an empty list has no pages', () => {
  expect(paginationMeta(read(), 0)).toEqual({ page: 1, pageSize: 25, pageCount: 0, total: 0 });
});

test('without a count there are no totals', () => {
  expect(paginationMeta(read({ withCount: 'false' }), null)).toEqual({ page: 1, pageSize: 25 });
  expect(paginationMeta(read({ start: '0', withCount: 'false' }), null)).toEqual({ start: 0, limit: 25 });
});

test('the pages cover a list once and without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 1000 }), (pageSize, total) => {
      const { pageCount = 0 } = paginationMeta(read({ pageSize }), total);
      const pages = Array.from({ length: pageCount }, (_, number) => read({ page: number + 1, pageSize }));
      const seen = pages.flatMap(({ offset, limit }) =>
        Array.from({ length: Math.min(limit, total - offset) }, (_, place) => offset + place),
      );
      expect(seen).toEqual(Array.from({ length: total }, (_, place) => place));
    }),
    { numRuns: 50 },
  );
});
