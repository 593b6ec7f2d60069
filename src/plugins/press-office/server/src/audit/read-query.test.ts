import { sayIn } from '../shared/translate';
import { readQuery } from './read-query';

const read = (query: Record<string, unknown>) => readQuery(query, sayIn('en'));

test('nothing asked for is the first page of everything', () => {
  expect(read({})).toEqual({ subject: null, page: 1, pageSize: 25 });
});

test('a subject and a page', () => {
  expect(read({ subject: 'r1', pagination: { page: '3', pageSize: '100' } })).toEqual({
    subject: 'r1',
    page: 3,
    pageSize: 100,
  });
});

test.each([
  [{ verb: 'publish' }, 'UNKNOWN_PARAMETER', '“verb”'],
  [{ pagination: { start: '0' } }, 'UNKNOWN_PARAMETER', '“pagination[start]”'],
  [{ subject: '' }, 'BAD_VALUE', '“subject”'],
  [{ subject: ['r1'] }, 'BAD_VALUE', '“subject”'],
  [{ pagination: 'all' }, 'BAD_PAGE', '“pagination”'],
  [{ pagination: { page: '0' } }, 'BAD_PAGE', '“page”'],
  [{ pagination: { page: '1e3' } }, 'BAD_PAGE', '“page”'],
  [{ pagination: { pageSize: '101' } }, 'BAD_PAGE', '“pageSize”'],
  [{ pagination: { pageSize: { a: '1' } } }, 'BAD_PAGE', '“pageSize”'],
])('%j is refused', (query, code, named) => {
  expect(() => read(query)).toThrow(
    expect.objectContaining({
      name: 'ValidationError',
      message: expect.stringContaining(named),
      details: expect.objectContaining({ code }),
    }),
  );
});
