// node bare-node.cjs <answers>
// As little as Node.js can do to send the same bytes.
const { createServer } = require('node:http');
const { bodyOf, open, readAnswers } = require('./bare-answers.cjs');

const answers = readAnswers(process.argv[2]);

const send = (request, response, body) => {
  const answer = answers.get(`${request.method} ${request.url} ${body}`);
  if (answer === undefined) return response.writeHead(404).end();
  if (answer.headers.etag !== undefined && request.headers['if-none-match'] === answer.headers.etag) {
    return response.writeHead(304, answer.headers).end();
  }
  return response.writeHead(200, { ...answer.headers, 'content-length': answer.bytes.length }).end(answer.bytes);
};

open(
  createServer((request, response) => {
    if (request.method === 'GET') return send(request, response, '');
    return bodyOf(request).then((body) => send(request, response, body));
  }),
);
