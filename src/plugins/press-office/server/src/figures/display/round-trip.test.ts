import { Decimal } from 'decimal.js';
import fc from 'fast-check';

import { languageOf } from '../../reading/languages';
import { nothingKnown } from '../../reading/known-world';
import { readText } from '../../reading/read-text';
import { decimalMarkOf } from '../../shared/number-format';
import { sayIn } from '../../shared/translate';
import { displayFigure } from '.';

const say = sayIn('en');

/** The values that intake reads in a sentence, as an institution with this number format and these figures on record. */
function valuesRead(words: string, { locale, numberFormat, onRecord = [] }: Written): string[] {
  const figures = onRecord.map((value) => ({
    ...{ documentId: 'f1', key: 'f1', label: [], value, units: [], qualifier: 'exactly' as const },
    ...{ geo: null, project: null, isTranslated: true },
  }));
  const known = { ...nothingKnown, figures, decimalMark: decimalMarkOf(numberFormat) };
  const text = `${sentences[locale]} ${words}\n`;
  return readText(text, { language: languageOf(locale)!, known, say }).figures.map(({ found }) => found.value);
}

interface Written {
  locale: Locale;
  numberFormat: string;
  onRecord?: string[];
}

type Locale = keyof typeof sentences;
const sentences = { ar: 'النتيجة المسجلة', fr: 'Le résultat relevé', en: 'The result recorded is' };
const formats = { ar: 'ar-MA', fr: 'fr', en: 'en' };
const units = { ar: 'متدربا', fr: 'stagiaires', en: 'trainees' };

/** Decimals of up to thirty digits, twenty of them decimals at most, zeros at the end and negative ones among them. */
const decimal = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 0, max: 20 }),
    fc.boolean(),
  )
  .map(([digits, decimals, isNegative]) => {
    const wholes = Math.max(digits.length - decimals, 1);
    const [whole, fraction] = [digits.slice(0, wholes).join(''), digits.slice(wholes).join('')];
    const unsigned = `${whole.replace(/^0+(?=.)/, '')}${fraction && `.${fraction}`}`;
    return isNegative && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
  });

const written = fc
  .tuple(fc.constantFrom<Locale>('ar', 'fr', 'en'), fc.constantFrom('latn', 'arab', 'arabext'))
  .map(([locale, digitSet]): Written => ({ locale, numberFormat: `${formats[locale]}-u-nu-${digitSet}` }));

test('what is shown is read as the same exact value, in three languages and three sets of digits', () => {
  fc.assert(
    fc.property(decimal, written, (value, { locale, numberFormat }) => {
      const display = displayFigure({ value, unit: null, qualifier: 'exactly' }, locale, numberFormat);
      expect(valuesRead(display, { locale, numberFormat })).toEqual([value]);
    }),
    { numRuns: 1000 },
  );
});

test('so is it with a unit, once the figure is on record', () => {
  fc.assert(
    fc.property(decimal, written, (value, { locale, numberFormat }) => {
      const display = displayFigure({ value, unit: units[locale], qualifier: 'exactly' }, locale, numberFormat);
      expect(valuesRead(display, { locale, numberFormat, onRecord: [value] })).toEqual([value]);
    }),
    { numRuns: 400 },
  );
});

test.each(['%', 'MAD'])('so are both ends of a range in %s', (unit) => {
  fc.assert(
    fc.property(decimal, decimal, written, (one, other, { locale, numberFormat }) => {
      const [value, upper] = new Decimal(one).lte(other) ? [one, other] : [other, one];
      const display = displayFigure({ value, upper, unit, qualifier: 'exactly' }, locale, numberFormat);
      const ends = new Decimal(value).eq(upper) ? [value] : [value, upper];
      expect(valuesRead(display, { locale, numberFormat, onRecord: ends })).toEqual(ends);
    }),
    { numRuns: 200 },
  );
});

test.each<[Locale, string, string]>([
  ['ar', '1,234', '1.234'],
  ['fr', '1,234', '1.234'],
  ['en', '1.234', '1.234'],
  ['ar', '1.234', '1234'],
  ['fr', '1.234', '1234'],
  ['en', '1,234', '1234'],
  ['ar', '1,234 متدربا', '1234'],
  ['fr', '1,234 stagiaires', '1234'],
  ['en', '1.234 trainees', '1234'],
  ['ar', '1.234%', '1.234'],
  ['fr', '1,234\u00a0%', '1.234'],
  ['en', '1.234%', '1.234'],
])(
  'in %s, %s is %s: alone by the institution’s number format, thousands where something is counted',
  (locale, words, value) => {
    expect(valuesRead(words, { locale, numberFormat: formats[locale] })).toEqual([value]);
  },
);

test('what is on record tells thousands from decimals, whatever is counted', () => {
  const read = (onRecord: string[]) => valuesRead('1,234 stagiaires', { locale: 'fr', numberFormat: 'fr', onRecord });
  expect([read(['1.234']), read(['1234']), read(['1.234', '1234'])]).toEqual([['1.234'], ['1234'], ['1234']]);
});
