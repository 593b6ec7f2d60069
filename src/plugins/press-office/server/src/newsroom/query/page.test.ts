import fc from 'fast-check';

import { sayIn } from '../../shared/translate';
import { paginationMeta, readPage } from './page';

const position = { releasedAt: '2024-05-08T15:00:00.000Z', subjectId: 'abc' };
const read = (given?: unknown) =>
  readPage(given, { say: sayIn('en'), positionAt: (cursor) => (cursor === '*' ? null : position) });

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
  [{ cursor: '*' }, { after: null, limit: 25, withCount: false, style: 'cursor' }],
  [
    { cursor: 'x', pageSize: '10', withCount: 'true' },
    { after: position, limit: 10, withCount: true, style: 'cursor' },
  ],
  [
    { cursor: 'x', limit: '10' },
    { after: position, limit: 10, withCount: false, style: 'cursor' },
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
  [{ cursor: '*', page: '1' }],
  [{ cursor: '*', start: '0' }],
  [{ cursor: '*', pageSize: '101' }],
  [{ cursor: '*', pageSize: '1', limit: '1' }],
  [{ cursor: '*', withCount: 'perhaps' }],
  [{ cursor: ['*'] }],
  [{ cursor: null }],
  [{ cursor: 1 }],
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
  expect(paginationMeta(read({ page: '2', pageSize: '10' }), { total: 21 })).toEqual({
    page: 2,
    pageSize: 10,
    pageCount: 3,
    total: 21,
  });
  expect(paginationMeta(read({ start: '5', limit: '10' }), { total: 21 })).toEqual({ start: 5, limit: 10, total: 21 });
});

test('pages by cursor tell the next, and are counted only where that is asked for', () => {
  expect(paginationMeta(read({ cursor: '*' }), { total: null, nextCursor: 'abc' })).toEqual({
    pageSize: 25,
    nextCursor: 'abc',
  });
  expect(paginationMeta(read({ cursor: 'x', limit: '10' }), { total: 21, nextCursor: null })).toEqual({
    pageSize: 10,
    nextCursor: null,
    total: 21,
  });
});

test('an empty list has no pages', () => {
  expect(paginationMeta(read(), { total: 0 })).toEqual({ page: 1, pageSize: 25, pageCount: 0, total: 0 });
});

test('without a count there are no totals', () => {
  expect(paginationMeta(read({ withCount: 'false' }), { total: null })).toEqual({ page: 1, pageSize: 25 });
  expect(paginationMeta(read({ start: '0', withCount: 'false' }), { total: null })).toEqual({ start: 0, limit: 25 });
});

test('the pages cover a list once and without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 1000 }), (pageSize, total) => {
      const { pageCount = 0 } = paginationMeta(read({ pageSize }), { total });
      const pages = Array.from({ length: pageCount }, (_, number) => read({ page: number + 1, pageSize }));
      const seen = pages.flatMap(({ limit, ...page }) =>
        Array.from({ length: Math.min(limit, total - offsetOf(page)) }, (_, place) => offsetOf(page) + place),
      );
      expect(seen).toEqual(Array.from({ length: total }, (_, place) => place));
    }),
    { numRuns: 50 },
  );
});

const offsetOf = (page: object) => ('offset' in page ? Number(page.offset) : 0);
