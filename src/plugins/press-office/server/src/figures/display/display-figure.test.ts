import fc from 'fast-check';

import type { Qualifier } from '../../../../contracts/figure';
import { displayFigure, formatDecimal } from '.';

const display = (locale: string, value: string, unit: string | null = null, qualifier: Qualifier = 'exactly') =>
  displayFigure({ value, unit, qualifier }, locale, locale === 'ar' ? 'ar-MA' : locale);

/** CLDR has changed which space it puts between thousands; that it breaks no line is what matters. */
const spaced = (text: string) => text.replaceAll('\u202f', '\u00a0');

test('thousands are set apart as each language does, with Western digits in Moroccan Arabic', () => {
  expect(display('ar', '66729', 'متدربا')).toBe('66.729 متدربا');
  expect(display('en', '66729', 'trainees')).toBe('66,729 trainees');
  expect(spaced(display('fr', '66729', 'stagiaires'))).toBe('66\u00a0729\u00a0stagiaires');
});

test('no line of French can end inside the amount', () => {
  expect(display('fr', '1234567.5', 'heures', 'up-to').replace('jusqu’à ', '')).not.toContain(' ');
});

test('a percentage is written as each language does', () => {
  expect(display('en', '12.5', '%')).toBe('12.5%');
  expect(display('fr', '12.5', '%')).toBe('12,5\u00a0%');
  expect(display('ar', '12.5', '%')).toBe('12,5%');
});

test.each<[Qualifier, string, string, string]>([
  ['exactly', '50', '50', '50'],
  ['approximately', 'ما يقارب 50', 'environ 50', 'about 50'],
  ['at-least', 'ما لا يقل عن 50', 'au moins 50', 'at least 50'],
  ['at-most', '50 على الأكثر', 'au plus 50', 'at most 50'],
  ['up-to', 'ما يصل إلى 50', 'jusqu’à 50', 'up to 50'],
  ['more-than', 'أزيد من 50', 'plus de 50', 'more than 50'],
  ['less-than', 'أقل من 50', 'moins de 50', 'fewer than 50'],
  ['target', '50 (هدف)', '50 (objectif)', '50 (target)'],
])('%s is said in Arabic, French and English', (qualifier, ar, fr, en) => {
  expect([display('ar', '50', null, qualifier), display('fr', '50', null, qualifier)]).toEqual([ar, fr]);
  expect(display('en', '50', null, qualifier)).toBe(en);
});

test('a unit is printed as it is, whatever signs it has', () => {
  expect(display('en', '3', '{seats} <b>')).toBe('3 {seats} <b>');
});

test('no digit is lost or rounded, and no decimal added or taken away', () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.stringMatching(/^[1-9]\d{0,29}$/), fc.stringMatching(/^\d{0,20}$/))
    .map(([isNegative, whole, decimals]) => `${isNegative ? '-' : ''}${whole}${decimals && `.${decimals}`}`);
  fc.assert(
    fc.property(decimal, fc.constantFrom('ar-MA', 'fr', 'en'), (value, locale) => {
      const written = formatDecimal(value, locale);
      expect(written.replace(/\D/g, '')).toBe(value.replace(/\D/g, ''));
      expect(written.includes('-')).toBe(value.startsWith('-'));
    }),
  );
});

test('1.10 stays 1.10', () => {
  expect(formatDecimal('1.10', 'en')).toBe('1.10');
  expect(formatDecimal('1.10', 'fr')).toBe('1,10');
});

test('a number format with other digits writes them', () => {
  expect(formatDecimal('4560', 'ar-EG')).toMatch(/^٤.٥٦٠$/u);
});
