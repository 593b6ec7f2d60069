import type { Context } from 'koa';
import Koa from 'koa';
import request from 'supertest';

import { negotiateFormat } from './negotiate-format';

/** The form that a request with this `Accept` is answered in. */
async function formatFor(accept: string): Promise<string> {
  const app = new Koa();
  app.use((context: Context) => {
    context.body = String(negotiateFormat(context, ['json', 'csv', 'sdmx-json']));
  });
  return (await request(app.callback()).get('/').set('Accept', accept)).text;
}

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
])('%j is answered in %s', async (accept, format) => {
  expect(await formatFor(accept)).toBe(format);
});
