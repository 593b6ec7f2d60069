import {
  forgetOthers,
  type FormKey,
  forgetWords,
  keepWords,
  type KeptWords,
  overOffered,
  wordsKept,
} from './kept-words';

const key: FormKey = { accountId: 1, model: 'plugin::press-office.press-release', documentId: 'a', locale: 'ar' };
const words: KeptWords = { values: { title: 'بلاغ' }, at: '2027-01-20T09:00:00.000Z', savedAt: null };

test('what is typed is found again by the same account, in the same form and language, until it is forgotten', () => {
  const storage = emptyStorage();
  expect(keepWords(storage, key, words)).toBe(true);
  expect(wordsKept(storage, key)).toEqual(words);
  expect(wordsKept(storage, { ...key, locale: 'fr' })).toBeNull();
  expect(wordsKept(storage, { ...key, accountId: 2 })).toBeNull();
  forgetWords(storage, key);
  expect(wordsKept(storage, key)).toBeNull();
});

test('another account that signs in in the same tab leaves nothing there of the one before', () => {
  const storage = emptyStorage();
  storage.setItem('strapi-theme', 'dark');
  keepWords(storage, key, words);
  keepWords(storage, { ...key, accountId: 12 }, words);
  forgetOthers(storage, 12);
  expect(wordsKept(storage, key)).toBeNull();
  expect(wordsKept(storage, { ...key, accountId: 12 })).toEqual(words);
  expect(storage.getItem('strapi-theme')).toBe('dark');
});

test('where there is no more room, nothing older is offered as if it were the newest', () => {
  const storage = emptyStorage(200);
  expect(keepWords(storage, key, words)).toBe(true);
  expect(keepWords(storage, key, { ...words, values: { body: 'ا'.repeat(500) } })).toBe(false);
  expect(wordsKept(storage, key)).toBeNull();
});

test('words on offer stay beside what is typed before they are answered', () => {
  const offered: KeptWords = {
    values: { title: 'بلاغ', kicker: 'قديم' },
    at: words.at,
    savedAt: '2027-01-19T09:00:00.000Z',
  };
  const newer: KeptWords = {
    values: { kicker: 'جديد' },
    at: '2027-01-20T10:00:00.000Z',
    savedAt: '2027-01-20T09:30:00.000Z',
  };
  expect(overOffered(null, newer)).toEqual(newer);
  expect(overOffered(offered, newer)).toEqual({
    values: { title: 'بلاغ', kicker: 'جديد' },
    at: newer.at,
    // Whoever is asked is told that the document was saved since.
    savedAt: offered.savedAt,
  });
});

test.each(['{', 'null', '{"values":null}', '{"values":{},"at":"x","savedAt":null}'])(
  '%s is nothing that was kept',
  (text) => {
    const storage = emptyStorage();
    keepWords(storage, key, words);
    storage.setItem(storage.key(0)!, text);
    expect(wordsKept(storage, key)).toBeNull();
  },
);

/** A tab's storage with room for so many characters. */
function emptyStorage(room = Infinity): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem(name, text) {
      if (name.length + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(name, text);
    },
    removeItem: (name) => void items.delete(name),
    clear: () => items.clear(),
  };
}
