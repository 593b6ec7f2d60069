import { sayIn } from '../../../shared/translate';
import { pageInfo } from './page-info';

const told = (pagination: Parameters<typeof pageInfo>[0]) => pageInfo(pagination, sayIn('en'));

test('a page by number is Strapi’s, by start it is named by where it begins', () => {
  expect(told({ page: 2, pageSize: 10, pageCount: 3, total: 21 })).toEqual({
    page: 2,
    pageSize: 10,
    pageCount: 3,
    total: 21,
    nextCursor: null,
    isTotalAtLeast: false,
  });
  expect(told({ start: 20, limit: 10, total: 21 })).toMatchObject({ page: 3, pageSize: 10, pageCount: 3 });
  expect(told({ page: 1, pageSize: 10, total: 1000, isTotalAtLeast: true })).toMatchObject({ isTotalAtLeast: true });
});

test('a page by cursor has a next one, and no number', () => {
  const { page, ...others } = told({ pageSize: 10, nextCursor: 'abc', total: 21 });
  expect(others).toEqual({ pageSize: 10, pageCount: 3, total: 21, nextCursor: 'abc', isTotalAtLeast: false });
  expect(page).toThrow(expect.objectContaining({ details: { code: 'BAD_PAGE' } }));
});
