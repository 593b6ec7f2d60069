import { wordsFor } from './words-for';

const titles = { ar: 'بلاغ', fr: 'Communiqué', en: null };

test('a name is told in the language of the reader, or else in the first that it is written in', () => {
  expect(wordsFor(titles, 'fr')).toEqual({ locale: 'fr', text: 'Communiqué' });
  expect(wordsFor(titles, 'en')).toEqual({ locale: 'ar', text: 'بلاغ' });
  expect(wordsFor({ ar: ' ', fr: 'Communiqué' }, 'ar')).toEqual({ locale: 'fr', text: 'Communiqué' });
  expect(wordsFor({ ar: null }, 'ar')).toBeNull();
});
