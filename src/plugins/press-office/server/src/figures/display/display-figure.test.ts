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
  ['approximately', 'ما يقارب 50', 'près de 50', 'about 50'],
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

/** The same with its invisible characters by name, for a reader to see. */
const visible = (text: string) =>
  text.replace(/[\u00a0\u202f\u2060\u2068\u2069\u200e\u061c]/g, (character) => `[${names[character]}]`);
const names: Record<string, string> = {
  ...{ '\u00a0': 'nbsp', '\u202f': 'nnbsp', '\u2060': 'wj', '\u2068': 'fsi', '\u2069': 'pdi' },
  ...{ '\u200e': 'lrm', '\u061c': 'alm' },
};

const forms = {
  ar: { zero: 'متدرب', one: 'متدرب واحد', two: 'متدربان', few: 'متدربين', many: 'متدربا', other: 'متدرب' },
  fr: { one: 'stagiaire', many: 'de stagiaires', other: 'stagiaires' },
  en: { one: 'trainee', other: 'trainees' },
};
const units = { ar: 'متدربا', fr: 'stagiaires', en: 'trainees' };
type Locale = keyof typeof forms;
const formats = { ar: 'ar-MA', fr: 'fr', en: 'en' };

const counted = (
  locale: Locale,
  figure: Partial<Parameters<typeof displayFigure>[0]>,
  numberFormat = formats[locale],
) =>
  visible(
    displayFigure(
      { value: '50', unit: units[locale], unitForms: forms[locale], qualifier: 'exactly', ...figure },
      locale,
      numberFormat,
    ),
  );
const inThree = (figure: Parameters<typeof counted>[1]) =>
  (['ar', 'fr', 'en'] as const).map((locale) => counted(locale, figure));

test.each([
  ['0', '0 متدرب', '0[nbsp]stagiaire', '0 trainees'],
  ['1', 'متدرب واحد', '1[nbsp]stagiaire', '1 trainee'],
  ['2', 'متدربان', '2[nbsp]stagiaires', '2 trainees'],
  ['3', '3 متدربين', '3[nbsp]stagiaires', '3 trainees'],
  ['10', '10 متدربين', '10[nbsp]stagiaires', '10 trainees'],
  ['11', '11 متدربا', '11[nbsp]stagiaires', '11 trainees'],
  ['99', '99 متدربا', '99[nbsp]stagiaires', '99 trainees'],
  ['100', '100 متدرب', '100[nbsp]stagiaires', '100 trainees'],
  ['102', '102 متدرب', '102[nbsp]stagiaires', '102 trainees'],
  ['606', '606 متدربين', '606[nbsp]stagiaires', '606 trainees'],
  ['66729', '66.729 متدربا', '66[nnbsp]729[nbsp]stagiaires', '66,729 trainees'],
  ['1000000', '1.000.000 متدرب', '1[nnbsp]000[nnbsp]000[nbsp]de stagiaires', '1,000,000 trainees'],
  ['1.0', '1,0 متدرب', '1,0[nbsp]stagiaire', '1.0 trainees'],
  ['1.50', '1,50 متدرب', '1,50[nbsp]stagiaire', '1.50 trainees'],
  ['-3', '[lrm]-3 متدربين', '-3[nbsp]stagiaires', '-3 trainees'],
])('%s of them, with the form for that number', (value, ar, fr, en) => {
  expect(inThree({ value })).toEqual([ar, fr, en]);
});

test.each<[Qualifier, string, string, string, string]>([
  ['approximately', '50', 'ما يقارب 50 متدربا', 'près de 50[nbsp]stagiaires', 'about 50 trainees'],
  ['target', '2', 'متدربان (هدف)', '2[nbsp]stagiaires (objectif)', '2 trainees (target)'],
  // "أقل من متدربان" would be no Arabic.
  ['less-than', '2', 'أقل من 2 متدرب', 'moins de 2[nbsp]stagiaires', 'fewer than 2 trainees'],
])('%s %s of them', (qualifier, value, ar, fr, en) => {
  expect(inThree({ qualifier, value })).toEqual([ar, fr, en]);
});

describe('a form that is missing', () => {
  test.each([
    ['is that for other numbers', { other: 'متدرب' }, '3 متدرب'],
    ['is the unit, without one', { many: 'متدربا' }, '3 متدربا'],
    ['is the unit, without any', null, '3 متدربا'],
  ])('%s', (_, unitForms, ar) => {
    expect(counted('ar', { value: '3', unitForms })).toBe(ar);
  });

  test('is some other form where there is no unit, but none that says another number', () => {
    expect(counted('ar', { value: '3', unit: null, unitForms: { two: 'متدربان', many: 'متدربا' } })).toBe('3 متدربا');
    expect(counted('ar', { value: '3', unit: null, unitForms: { two: 'متدربان' } })).toBe('3');
  });

  test.each([
    ['stagiaires', 'de stagiaires'],
    ['heures', 'd’heures'],
    ['élèves', 'd’élèves'],
    ['handicapés', 'de handicapés'],
    ['km', 'km'],
    ['MWh', 'MWh'],
    ['kWh/an', 'kWh/an'],
  ])('has "de" after millions in French: %s', (unit, words) => {
    expect(counted('fr', { value: '2000000', unit, unitForms: { one: 'x' } })).toBe(
      `2[nnbsp]000[nnbsp]000[nbsp]${words}`,
    );
  });
});

describe('a form with #', () => {
  test.each([
    ['ar', '1', { one: '# متدرب' }, '1 متدرب'],
    ['ar', '2', { two: 'متدربان (#)' }, 'متدربان (2)'],
    ['fr', '12', { other: '# nouveaux stagiaires' }, '12[nbsp]nouveaux stagiaires'],
    ['fr', '12', { other: 'promotion de #' }, 'promotion de[nbsp]12'],
    ['en', '12', { other: '#-seat' }, '12-seat'],
    ['en', '12', { other: '# $& {x} <b>' }, '12 $& {x} <b>'],
  ] as const)('in %s, has its number there', (locale, value, unitForms, shown) => {
    expect(counted(locale, { value, unitForms })).toBe(shown);
  });
});

test.each<[value: string, upper: string, unit: string | null, ar: string, fr: string, en: string]>([
  ['18', '35', 'own', '18–35 متدربا', '18–[wj]35[nbsp]stagiaires', '18–35 trainees'],
  ['1.5', '2.25', null, '1,5–2,25', '1,5–[wj]2,25', '1.5–2.25'],
  ['1.10', '2.5', null, '1,10–2,5', '1,10–[wj]2,5', '1.10–2.5'],
  ['18', '35', '%', '18–35%', '18–[wj]35[nbsp]%', '18% – 35%'],
  [
    '1000',
    '1500',
    'MAD',
    '1.000–1.500 درهم مغربي',
    '1[nnbsp]000–[wj]1[nnbsp]500[nbsp]dirhams marocains',
    '1,000–1,500 Moroccan dirhams',
  ],
  ['-18', '35', '°C', '[fsi][lrm]-18[pdi] – [fsi]35[pdi] [fsi]°C[pdi]', '-18[nbsp]–[nbsp]35[nbsp]°C', '-18 – 35 °C'],
  ['-5.5', '-2', '%', '[fsi][lrm]-5,5%[pdi] – [fsi][lrm]-2%[pdi]', '-5,5[nbsp]%[nbsp]–[nbsp]-2[nbsp]%', '-5.5% – -2%'],
  ['50', '50.0', 'own', '50 متدربا', '50[nbsp]stagiaires', '50 trainees'],
])('from %s to %s (%s)', (value, upper, unit, ...shown) => {
  expect(inThree({ value, upper, ...(unit === 'own' ? {} : { unit, unitForms: null }) })).toEqual(shown);
});

test('a range of long numbers that differ in their last digit keeps every digit', () => {
  const [value, upper] = ['123456789012345678901234567890.1', '123456789012345678901234567890.2'];
  const range = displayFigure({ value, upper, unit: null, qualifier: 'exactly' }, 'en', 'en');
  expect(range.replaceAll(',', '')).toBe(`${value}–${upper}`);
});

test.each([
  ['1234.50', 'MAD', '1.234,50 درهم مغربي', '1[nnbsp]234,50[nbsp]dirhams marocains', '1,234.50 Moroccan dirhams'],
  ['1', 'MAD', '1 درهم مغربي', '1[nbsp]dirham marocain', '1 Moroccan dirham'],
  ['11', 'MAD', '11 درهما مغربيا', '11[nbsp]dirhams marocains', '11 Moroccan dirhams'],
  ['3000000', 'EUR', '3.000.000 يورو', '3[nnbsp]000[nnbsp]000[nbsp]d’euros', '3,000,000 euros'],
  // No code of ISO 4217: the unit is what the editor wrote.
  ['12', 'MDH', '12 [fsi]MDH[pdi]', '12[nbsp]MDH', '12 MDH'],
  ['-12.5', '%', '[lrm]-12,5%', '-12,5[nbsp]%', '-12.5%'],
  ['1.10', '٪', '1,10%', '1,10[nbsp]%', '1.10%'],
])('%s %s, with as many decimals as it has', (value, unit, ...shown) => {
  expect(inThree({ value, unit, unitForms: null })).toEqual(shown);
});

test.each<[Qualifier, string, string, string, string]>([
  ['less-than', '%', 'أقل من 50%', 'moins de 50[nbsp]%', 'less than 50%'],
  ['up-to', 'EUR', 'ما يصل إلى 50 يورو', 'jusqu’à 50[nbsp]euros', 'up to 50 euros'],
  ['less-than', 'EUR', 'أقل من 50 يورو', 'moins de 50[nbsp]euros', 'less than 50 euros'],
])('%s, of what is measured (%s)', (qualifier, unit, ...shown) => {
  expect(inThree({ qualifier, unit, unitForms: null })).toEqual(shown);
});

test('a currency with forms of its own is called by them', () => {
  expect(counted('fr', { value: '2', unit: 'MAD', unitForms: { one: 'dirham', other: 'dirhams' } })).toBe(
    '2[nbsp]dirhams',
  );
});

test.each([
  ['ar-MA-u-nu-arab', '٦٦٬٧٢٩ متدربا', '١٢٫٥٪', '١٨–٣٥ متدربا', '[alm]-٣ متدربين'],
  ['ar-MA-u-nu-arabext', '۶۶٬۷۲۹ متدربا', '۱۲٫۵٪', '۱۸–۳۵ متدربا', '[lrm]-[lrm]۳ متدربين'],
])('with the digits of %s', (format, number, percent, range, negative) => {
  const show = (figure: Parameters<typeof counted>[1]) => counted('ar', figure, format);
  expect([
    show({ value: '66729' }),
    show({ value: '12.5', unit: '%' }),
    show({ value: '18', upper: '35' }),
    show({ value: '-3' }),
  ]).toEqual([number, percent, range, negative]);
});

describe('in both directions', () => {
  test('nothing invisible stands in a plain Arabic display', () => {
    for (const value of ['66729', '1.10', '0', '1000000']) {
      for (const unit of ['متدربا', '%', 'MAD', null]) {
        expect(display('ar', value, unit, 'approximately')).not.toMatch(/\p{Cf}/u);
      }
    }
  });

  test('a unit of the other direction is isolated, and a word of its own is not', () => {
    expect(counted('ar', { unit: 'kWh/m²', unitForms: null })).toBe('50 [fsi]kWh/m²[pdi]');
    expect(counted('ar', { unit: 'ميغاواط', unitForms: null })).toBe('50 ميغاواط');
    expect(counted('fr', { unit: 'متدربا', unitForms: null })).toBe('50[nbsp][fsi]متدربا[pdi]');
  });

  test('a range in Arabic-Indic digits does not turn round in French', () => {
    expect(counted('fr', { value: '18', upper: '35' }, 'fr-u-nu-arab')).toBe(
      '[fsi]١٨[pdi]–[wj][fsi]٣٥[pdi][nbsp]stagiaires',
    );
  });
});

test('nought has no sign', () => {
  expect([formatDecimal('-0', 'fr'), formatDecimal('-0.00', 'en')]).toEqual(['0', '0.00']);
});
