import { keyOf, keyOfQuery } from './key-of';

test('forms of one address are kept apart, and what asks for the usual one is not', () => {
  const url = '/api/figures';
  const keys = [undefined, '*/*', 'application/json', 'text/csv'].map((accept) => keyOf({ url, accept }));
  expect(keys).toEqual([url, url, url, 'text/csv /api/figures']);
});

test('no header makes an address look like a query in GraphQL', () => {
  const url = '/api/press-releases?filters[slug]=x",null,null]';
  const query = '{ figures { key } } # /api/press-releases?filters[slug]=x';
  const asked = keyOfQuery({ query, operationName: undefined, variables: undefined });
  expect(asked.endsWith(` ${url}`)).toBe(true);
  // Node refuses a header with the end of a line in it.
  expect(keyOf({ url, accept: asked.slice(0, -url.length - 1).replace('\n', ' ') })).not.toBe(asked);
});
