import { failureOf } from './failure';

const thrown = (error: object) => Object.assign(new Error('FetchError'), { response: { data: { error } } });
const answer = (status: number, retryAfter: number | null = null) => ({ status, retryAfter });

test('what is refused is told in the server’s words', () => {
  const error = thrown({ message: 'Le texte est vide.', details: { code: 'EMPTY_TEXT' } });
  expect(failureOf(error, answer(400))).toEqual({ kind: 'refused', message: 'Le texte est vide.', code: 'EMPTY_TEXT' });
  expect(failureOf(thrown({ message: 'Interdit' }), answer(403))).toMatchObject({ kind: 'refused', code: null });
});

test('a cancelled request did not fail', () => {
  expect(failureOf(new DOMException('', 'AbortError'), null)).toBeNull();
});

test('without an answer the network is down, whatever was thrown', () => {
  expect(failureOf(new TypeError('The network failed.'), null)).toEqual({ kind: 'offline' });
});

test('a session that has ended is told, and not what the server says of it', () => {
  expect(failureOf(thrown({ message: 'Missing or invalid credentials' }), answer(401))).toEqual({ kind: 'signed-out' });
});

test('a full reading room tells when to ask again, in its answer or in the head of it', () => {
  const full = thrown({ message: 'Réessayez.', details: { code: 'READING_ROOM_FULL', retryAfter: 7 } });
  expect(failureOf(full, answer(503, 9))).toEqual({ kind: 'busy', message: 'Réessayez.', seconds: 7 });
  expect(failureOf(new SyntaxError('<html>'), answer(503, 9))).toEqual({ kind: 'busy', message: null, seconds: 9 });
});

test('a proxy’s page is no answer: too large by its status, else broken', () => {
  expect(failureOf(new SyntaxError('<html>'), answer(413))).toEqual({ kind: 'too-large' });
  expect(failureOf(new SyntaxError('<html>'), answer(502))).toEqual({ kind: 'broken' });
  expect(failureOf(thrown({ message: 'Internal Server Error' }), answer(500))).toEqual({ kind: 'broken' });
});
