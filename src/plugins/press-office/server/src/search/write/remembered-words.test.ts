import { RememberedWords } from './remembered-words';

const word = (folded: string) => ({ language: 'fr', folded, term: folded });
const first = {};
const second = {};

test('what a transaction wrote is there for itself, and for nobody else', () => {
  const remembered = new RememberedWords();
  remembered.wrote([word('a')], first);
  expect(remembered.has(word('a'), first)).toBe(true);
  expect(remembered.has(word('a'), second)).toBe(false);
});

test('what another transaction sees is there for all; what it does not see was undone, and is written again', () => {
  const remembered = new RememberedWords();
  remembered.wrote([word('a'), word('b')], first);
  expect(remembered.unseenBy(first)).toEqual([]);
  expect(remembered.unseenBy(second)).toEqual([word('a'), word('b')]);
  remembered.seen([word('a')]);
  expect([word('a'), word('b')].map((one) => remembered.has(one, second))).toEqual([true, false]);
  expect(remembered.unseenBy(second)).toEqual([]);
});

test('a word with another term, or of another language, is another word', () => {
  const remembered = new RememberedWords();
  remembered.wrote([word('a')], first);
  expect(remembered.has({ ...word('a'), term: 'b' }, first)).toBe(false);
  expect(remembered.has({ ...word('a'), language: 'en' }, first)).toBe(false);
});
