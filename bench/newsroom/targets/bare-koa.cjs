// node bare-koa.cjs <answers>
// Koa without anything before the same bytes.
const { createServer } = require('node:http');
const Koa = require('koa');
const { bodyOf, open, readAnswers } = require('./bare-answers.cjs');

const answers = readAnswers(process.argv[2]);
const koa = new Koa();

koa.use(async (context) => {
  const body = context.method === 'GET' ? '' : await bodyOf(context.req);
  const answer = answers.get(`${context.method} ${context.url} ${body}`);
  if (answer === undefined) return;
  context.set(answer.headers);
  context.status = 200;
  if (context.fresh) context.status = 304;
  else context.body = answer.bytes;
});

open(createServer(koa.callback()));
