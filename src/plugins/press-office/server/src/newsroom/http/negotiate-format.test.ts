import { negotiateFormat } from './negotiate-format';

test.each([
  ['*/*', 'json'],
  ['', 'json'],
  ['application/json', 'json'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
  ['text/csv', 'csv'],
  ['text/*', 'csv'],
  ['text/csv;q=0.5, application/json;q=0.4', 'csv'],
  ['text/csv;q=0.5, application/json', 'json'],
  ['application/vnd.sdmx.data+json', 'sdmx-json'],
  ['application/vnd.sdmx.data+json;version=2.1.0', 'sdmx-json'],
  ['application/vnd.sdmx.data+json;version=1.0.0', 'undefined'],
  ['application/xml', 'undefined'],
  ['text/csv;q=0', 'undefined'],
  ['nonsense', 'undefined'],
])('%j is answered in %s', (accept, format) => {
  expect(String(negotiateFormat(accept, ['json', 'csv', 'sdmx-json']))).toBe(format);
});
