import { answerOfGateway } from './answer-of-gateway';

const html = { 'Content-Type': 'text/html' };

test.each([
  [413, 'TOO_LARGE', 'press-office.panel.too-large'],
  [502, 'UNREACHABLE', 'press-office.panel.unreachable'],
  [504, 'UNREACHABLE', 'press-office.panel.unreachable'],
])('a proxy’s page with %i says %s, as the server says its own errors', async (status, code, message) => {
  const answer = answerOfGateway(new Response('<h1>nginx</h1>', { status, headers: html }), (id) => id);
  expect(answer?.status).toBe(status);
  expect(await answer?.json()).toMatchObject({ data: null, error: { status, message, details: { code } } });
});

test('what the server says itself is left as it is, and so is whatever succeeded', () => {
  const refusal = Response.json({ error: { message: 'Texts are being read.' } }, { status: 503 });
  expect(answerOfGateway(refusal, (id) => id)).toBeNull();
  expect(answerOfGateway(new Response('<p>', { status: 200, headers: html }), (id) => id)).toBeNull();
});
