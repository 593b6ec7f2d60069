import fc from 'fast-check';

import { analyserFor } from '../analyser-for';
import { readQuery } from '../query/read-query';
import { highlightBody } from './highlight';
import { packWords } from './packed-words';

const pieces = [
  ...['والكفاءات', 'بالكفاءات', 'التكوين', 'الـTHAMM', 'مُقاولة', 'الـ', 'تكوينات', '٦٦٬٧٢٩', '٢٫٥'],
  ...['l’emploi', "aujourd'hui", 'Formations', 'été', 'O.I.T.', 'G20', 'ministry’s', '66 729', '66.729', '8.5.2024'],
  ...['2,5', '007', '12 345 678', 'a', 'É', '😀', '\u0301', '-', '«', '.', '’', '٫', '\u200f', ' '],
];
const locales = ['ar', 'fr', 'en', 'de'] as const;
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ', ', '', '. ', '\u00a0')), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const queries = fc.oneof(
  ...[
    'كفاءة',
    'تكوي',
    'thamm',
    'emploi',
    'emp',
    '66729',
    '2.5',
    '"formations été"',
    'oit ',
    'g20',
    'a',
    '2024',
    '8 5',
  ].map((q) => fc.constant(q)),
);

test('a passage is the same, whether the text is read or its packed words', () => {
  fc.assert(
    fc.property(texts, queries, queries, fc.constantFrom(...locales), (text, one, other, locale) => {
      const query = readQuery(`${one} ${other}`, locale);
      const words = packWords(text, analyserFor(locale)(text));
      expect(words).not.toBeNull();
      expect(highlightBody({ text, words }, query, locale)).toEqual(
        highlightBody({ text, words: null }, query, locale),
      );
    }),
    { numRuns: 1000 },
  );
});

test('what does not fit is not packed', () => {
  const pack = (text: string) => packWords(text, analyserFor('fr')(text));
  expect(pack('a'.repeat(256))).toBeNull();
  expect(pack('a '.repeat(40_000))).toBeNull();
  expect(pack('un mot')).toHaveLength(10);
});
