import fc from 'fast-check';

import type { PluralCategory } from '../../../../contracts/figure';
import { pluralCategory, pluralCategoryOfRange } from './plural-category';

/** CLDR's operands (tr35-numbers, Plural Operand Meanings), exactly. */
function operandsOf(value: string) {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  return { i: BigInt(whole), v: fraction.length, f: BigInt(fraction || '0') };
}

/** The rules of CLDR 48 (common/supplemental/plurals.xml), written out. */
const rules: Record<string, (operands: ReturnType<typeof operandsOf>) => PluralCategory> = {
  ar({ i, f }) {
    if (f !== 0n) return 'other';
    if (i < 3n) return (['zero', 'one', 'two'] as const)[Number(i)]!;
    const rest = i % 100n;
    return rest >= 3n && rest <= 10n ? 'few' : rest >= 11n ? 'many' : 'other';
  },
  fr({ i, v }) {
    if (i < 2n) return 'one';
    return v === 0 && i % 1_000_000n === 0n ? 'many' : 'other';
  },
  en: ({ i, v }) => (i === 1n && v === 0 ? 'one' : 'other'),
  // Latvian looks at how many decimals there are, and at their last two.
  lv({ i, v, f }) {
    const teens = (number: bigint) => number % 100n >= 11n && number % 100n <= 19n;
    if ((f === 0n && (i % 10n === 0n || teens(i))) || (v === 2 && teens(f))) return 'zero';
    if (f === 0n && i % 10n === 1n && !teens(i)) return 'one';
    if ((v === 2 && f % 10n === 1n && !teens(f)) || (v !== 2 && f % 10n === 1n)) return 'one';
    return 'other';
  },
  // Sinhala looks at the whole fraction.
  si: ({ i, f }) => ((f === 0n && i < 2n) || (i === 0n && f === 1n) ? 'one' : 'other'),
};

const digits = (most: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { maxLength: most }).map((list) => list.join(''));
const decimal = fc
  .tuple(fc.constantFrom('', '-'), digits(40), digits(20))
  .map(([sign, whole, fraction]) => `${sign}${whole.replace(/^0+/, '') || '0'}${fraction && `.${fraction}`}`);

test.each(Object.keys(rules))(
  'in %s, the category of any decimal is that of CLDR’s rules, by its exact digits',
  (locale) => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(pluralCategory(value, locale)).toBe(rules[locale]!(operandsOf(value)));
      }),
      { numRuns: 500 },
    );
  },
);

test.each([
  ['fr', '1.99999999999999999999', 'one'],
  ['fr', '100000000000000000000000000000000000000000000000000000000001', 'other'],
  ['fr', '100000000000000000000000000000000000000000000000000000000000', 'many'],
  ['ar', '1.00000000000000000001', 'other'],
  ['ar', '900000000000000000000003', 'few'],
  ['en', '1.00', 'other'],
])('in %s, no float rounds %s: %s', (locale, value, category) => {
  expect(pluralCategory(value, locale)).toBe(category);
});

test.each([
  ['ar', '3', '11', 'many'],
  ['ar', '1', '2', 'other'],
  ['ar', '100', '103', 'few'],
  ['ar', '5000003', '9000003', 'few'],
  ['fr', '0', '1', 'one'],
  ['fr', '1', '2', 'other'],
  ['fr', '1000000', '2000000', 'many'],
  ['fr', '2', '1000000', 'many'],
  ['fr', '1000000', '1000001', 'other'],
  ['en', '0', '1', 'other'],
])('in %s, from %s to %s is %s', (locale, lower, upper, category) => {
  expect(pluralCategoryOfRange(lower, upper, locale)).toBe(category);
});
