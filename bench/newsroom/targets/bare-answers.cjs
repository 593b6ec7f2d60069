const { readFileSync } = require('node:fs');

/**
 * The answers in a file, by what is asked: for a POST its body belongs to that.
 * @param {string} file JSON: a list of `{ method, path, body, status, headers, base64 }`
 */
exports.readAnswers = (file) => {
  const answers = new Map();
  for (const { method, path, body = '', headers, base64 } of JSON.parse(readFileSync(file, 'utf8'))) {
    answers.set(`${method} ${path} ${body}`, { headers, bytes: Buffer.from(base64, 'base64') });
  }
  return answers;
};

/** @returns {Promise<string>} the body of a request */
exports.bodyOf = async (request) => {
  if (request.method === 'GET') return '';
  let body = '';
  for await (const part of request) body += part;
  return body;
};

/** Listens at a free port of 127.0.0.1, and tells the parent which. */
exports.open = (server) => {
  process.once('disconnect', () => process.exit(1));
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
};
