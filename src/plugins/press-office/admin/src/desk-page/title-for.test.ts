import { titleFor } from './title-for';

const titles = { ar: 'بلاغ', fr: 'Communiqué', en: null };

test('a title is told in the language of the reader, or else in the first that it is written in', () => {
  expect(titleFor(titles, 'fr')).toEqual({ locale: 'fr', text: 'Communiqué' });
  expect(titleFor(titles, 'en')).toEqual({ locale: 'ar', text: 'بلاغ' });
  expect(titleFor({ ar: ' ', fr: 'Communiqué' }, 'ar')).toEqual({ locale: 'fr', text: 'Communiqué' });
  expect(titleFor({ ar: null }, 'ar')).toBeNull();
});
