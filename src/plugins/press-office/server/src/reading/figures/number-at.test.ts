import fc from 'fast-check';

import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { tokenise } from '../text/tokens';
import { numberAt } from './number-at';

function valueOf(text: string, locale: string): string | null {
  const tokens = tokenise(text);
  const index = tokens.findIndex(({ kind }) => kind === 'digits');
  return numberAt(tokens, index, lexiconOf(languageOf(locale)!))?.value ?? null;
}

test.each([
  ['ar', '66729', '66729'],
  ['ar', '٦٦٧٢٩', '66729'],
  ['ar', '۶۶۷۲۹', '66729'],
  ['ar', '٦٦٬٧٢٩', '66729'],
  ['ar', '66.729', '66729'],
  ['ar', '٣٫٥', '3.5'],
  ['ar', '318،6', '318.6'],
  ['ar', '5ر8', '8.5'],
  ['ar', '3 ملايين', '3000000'],
  ['ar', '1.2 مليون', '1200000'],
  ['ar', '(63) ألف', '63000'],
  ['fr', '66 729', '66729'],
  ['fr', '66\u202f729', '66729'],
  ['fr', '66\u2009729', '66729'],
  ['fr', '66\n729', '66729'],
  ['fr', '12\nmillions', '12000000'],
  ['fr', '120\t850', '120'],
  ['fr', '3,50', '3.50'],
  ['fr', '1,125 million', '1125000'],
  ['fr', '12 MDH', '12000000'],
  ['fr', '1,5 Md€', '1500000000'],
  ['fr', '37 M€', '37000000'],
  ['fr', '19,4 MMDH', '19400000000'],
  ['en', '66,729', '66729'],
  ['en', '1,066,729.25', '1066729.25'],
  ['en', '0.125', '0.125'],
  ['en', '007', '7'],
  ['en', '−12', '-12'],
  ['en', '(-1.7%)', '-1.7'],
  ['en', 'MDH 12', '12000000'],
  ['en', '$3bn', '3000000000'],
  ['en', '€2.5m', '2500000'],
])('in %s, %s is %s', (locale, text, value) => {
  expect(valueOf(text, locale)).toBe(value);
});

test.each([
  ['a code', '1.05.132'],
  ['digits beyond any quantity', '1'.repeat(41)],
])('%s is no number', (_, text) => {
  expect(valueOf(text, 'en')).toBeNull();
});

const conventions = [
  { locale: 'fr', group: ' ', decimal: ',' },
  { locale: 'fr', group: '\u00a0', decimal: ',' },
  { locale: 'fr', group: '\u202f', decimal: ',' },
  { locale: 'fr', group: '\u2009', decimal: ',' },
  { locale: 'fr', group: '.', decimal: ',' },
  { locale: 'fr', group: '', decimal: ',' },
  { locale: 'en', group: ',', decimal: '.' },
  { locale: 'en', group: '', decimal: '.' },
  { locale: 'ar', group: '٬', decimal: '٫' },
  { locale: 'ar', group: '.', decimal: ',' },
  { locale: 'ar', group: ',', decimal: '.' },
];

test('a decimal of up to thirty digits is read as it was written, in each convention', () => {
  const digits = (least: number, most: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((list) => list.join(''));
  const whole = fc.tuple(fc.integer({ min: 1, max: 9 }), digits(0, 17)).map(([first, rest]) => `${first}${rest}`);
  // One group and three decimals could be thousands: any other number of decimals is a fraction.
  const fraction = digits(0, 12).filter(({ length }) => length !== 3);
  fc.assert(
    fc.property(fc.constantFrom(...conventions), whole, fraction, ({ locale, group, decimal }, integer, decimals) => {
      const grouped = integer.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, group);
      const written = decimals === '' ? grouped : `${grouped}${decimal}${decimals}`;
      expect(valueOf(written, locale)).toBe(decimals === '' ? integer : `${integer}.${decimals}`);
    }),
  );
});
