import { mostClauses } from '../../search/analyser';
import { sayIn } from '../../shared/translate';
import { deepestResult, longestWords, readWords, withinResults } from './words';

const read = (given: unknown) => readWords(given, 'fr', sayIn('en'));
const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ name: 'ValidationError', details: expect.objectContaining({ code, ...details }) });

test('words are read', () => {
  expect(read('emploi -stage').all).toHaveLength(1);
  expect(read('emploi -stage').none).toHaveLength(1);
});

test.each([[undefined], [null], [['a', 'b']], [{ $eq: 'a' }], [7]])('%j is no text', (given) => {
  expect(() => read(given)).toThrow(refusal('BAD_VALUE', { given: 'q', allowed: ['text'] }));
});

test('as long as it may be, and not longer', () => {
  expect(read('x'.repeat(longestWords)).all).toHaveLength(1);
  expect(() => read('x'.repeat(longestWords + 1))).toThrow(refusal('QUERY_TOO_LONG', { limit: longestWords }));
  expect(() => read(' '.repeat(longestWords + 1))).toThrow(refusal('QUERY_TOO_LONG'));
});

test('as many words as are looked for, and not more; those that must not be there count too', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `mot${'abcdefghijklmnopq'.charAt(n)}`);
  expect(read(words(mostClauses).join(' ')).all).toHaveLength(mostClauses);
  const tooMany = refusal('QUERY_HAS_TOO_MANY_WORDS', { limit: mostClauses });
  expect(() => read(words(mostClauses + 1).join(' '))).toThrow(tooMany);
  expect(() => read(words(mostClauses + 1).join(' -'))).toThrow(tooMany);
});

test.each(['', ' ', '?!', '\u0000', '\ud800', '-', '""'])('%j has no word in it, and is no mistake', (given) => {
  expect(read(given)).toEqual({ all: [], none: [] });
});

test('control characters and halves of pairs stand between words, and are nothing else', () => {
  expect(read('emploi\u0000stage\udc00\n')).toEqual(read('emploi stage  '));
});

test('results end somewhere, and the refusal says what to do', () => {
  const page = { limit: 100, withCount: true, style: 'offset' } as const;
  expect(withinResults({ ...page, offset: deepestResult }, sayIn('en'))).toMatchObject({ offset: deepestResult });
  const tooDeep = () => withinResults({ ...page, offset: deepestResult + 1 }, sayIn('en'));
  expect(tooDeep).toThrow(refusal('BAD_PAGE', { limit: deepestResult }));
  expect(tooDeep).toThrow('10,000');
});
