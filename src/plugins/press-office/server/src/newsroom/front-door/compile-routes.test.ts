import { compileRoutes } from './compile-routes';

const routeOf = compileRoutes([
  { path: '/api/figures.csv', handler: 'table' },
  { path: '/api/figures/:reference.csv', handler: 'one-table' },
  { path: '/api/figures', handler: 'list' },
  { path: '/api/figures/:reference', handler: 'one' },
  { path: '/api/news/room/:reference/editions/:number', handler: 'edition' },
]);

test.each([
  ['/api/figures', 'list', {}, ''],
  ['/api/figures?locale=fr&fields=title', 'list', {}, 'locale=fr&fields=title'],
  ['/api/figures.csv?a', 'table', {}, 'a'],
  ['/api/figures/seats.csv', 'one-table', { reference: 'seats' }, ''],
  ['/api/figures/seats?', 'one', { reference: 'seats' }, ''],
  ['/api/figures/%D9%85', 'one', { reference: 'م' }, ''],
  ['/api/news/room/a/editions/2', 'edition', { reference: 'a', number: '2' }, ''],
])('%s is answered at the door', (url, handler, params, querystring) => {
  expect(routeOf(url)).toEqual({ handler, params, path: url.split('?')[0], querystring });
});

test.each([
  '/',
  '/api',
  '/api/figuresque',
  '/api/figures/',
  '/API/figures',
  '/api/figures/a/b',
  '/api/figures/%',
  '/api/figures#x',
  '/api/news/room/a/editions',
  'http://elsewhere.example/api/figures',
  '/admin?/api/figures',
])('%s is left to those inside', (url) => {
  expect(routeOf(url)).toBeNull();
});
