import type { PluralCategory } from '../../../../contracts/figure';
import type { LocaleCode } from '../../../../contracts/locale';

/**
 * The CLDR plural category of an exact decimal, with the decimals it is written with: in English `1` is one and `1.0`
 * other. The sign does not count.
 */
export function pluralCategory(value: string, locale: LocaleCode): PluralCategory {
  const { whole, fraction } = standIn(value, '1');
  return rulesOf(locale, fraction.length).select(asNumber(whole, fraction));
}

/** The category of a range between two different decimals, by CLDR's plural ranges. */
export function pluralCategoryOfRange(lower: string, upper: string, locale: LocaleCode): PluralCategory {
  // CLDR has `many` for whatever ends in it; ICU 78 forgets the ranges of French, Spanish and Italian.
  if (pluralCategory(upper, locale) === 'many') return 'many';
  // Leading digits that differ, lest two ends have one stand-in and be taken for a single number.
  const [from, to] = [standIn(lower, '1'), standIn(upper, '2')];
  const decimals = Math.max(from.fraction.length, to.fraction.length);
  const rules = rulesOf(locale, decimals);
  return rules.selectRange(asNumber(from.whole, from.fraction), asNumber(to.whole, to.fraction));
}

interface Digits {
  whole: string;
  fraction: string;
}

/**
 * A short decimal of the same category: `Intl.PluralRules` takes floats, which would round a long one. CLDR's rules
 * (operands i, v, w, f, t: tr35-numbers, Plural Operand Meanings) look at the last six digits of the whole part and
 * whether more stand before them; at the last two of the fraction, with and without the zeros that end it, whether more
 * stand before those, and whether there are none, two or another number of decimals. A stand-in keeps just that, and
 * has 13 digits at most, which a float holds exactly.
 * @param lead stands for the digits that are left out
 */
function standIn(value: string, lead: '1' | '2'): Digits {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  return {
    whole: whole.length <= wholeDigits ? whole : `${lead}${whole.slice(1 - wholeDigits)}`,
    fraction: fraction.length <= fractionDigits ? fraction : shortFraction(fraction, lead),
  };
}

const wholeDigits = 7;
const fractionDigits = 4;

function shortFraction(fraction: string, lead: '1' | '2'): string {
  const significant = fraction.replace(/0+$/, '');
  const zeros = '0'.repeat(Math.min(fraction.length - significant.length, 2));
  if (significant === '') return '000';
  if (significant.length <= fractionDigits) return `${significant}${zeros}`;
  const isOnlyZeros = /^0*$/.test(significant.slice(0, 1 - fractionDigits));
  return `${isOnlyZeros ? '0' : lead}${significant.slice(1 - fractionDigits)}${zeros}`;
}

const asNumber = (whole: string, fraction: string) => Number(fraction === '' ? whole : `${whole}.${fraction}`);

/** TypeScript does not know `selectRange` yet (ECMA-402, Intl.NumberFormat v3). */
interface RangeRules extends Intl.PluralRules {
  selectRange(start: number, end: number): PluralCategory;
}

const rulesOf = (locale: LocaleCode, decimals: number) =>
  new Intl.PluralRules(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) as RangeRules;
