import type { PluralCategory } from '../../../../contracts/figure';
import type { LocaleCode } from '../../../../contracts/locale';

/** Whether a unit is a code of ISO 4217 that CLDR knows, as `MAD`. */
export const isCurrency = (unit: string): boolean => currencies.has(unit);

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The name of a currency as it reads with a number of a plural category, by CLDR: "dirhams marocains". */
export function currencyName(code: string, category: PluralCategory, locale: LocaleCode): string {
  const format = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency: code, currencyDisplay: 'name' },
    ...{ minimumFractionDigits: 0, maximumFractionDigits: 1 },
  });
  const parts = format.formatToParts(exampleOf(category, locale));
  // CLDR vowels the Arabic accusative ("درهمًا"); offices do not.
  return parts.find(({ type }) => type === 'currency')?.value.replace(/[\u064b-\u0652]/g, '') ?? code;
}

/** Some number of the category. */
function exampleOf(category: PluralCategory, locale: LocaleCode): number {
  const rules = new Intl.PluralRules(locale);
  return examples.find((number) => rules.select(number) === category) ?? examples[0];
}

const examples = [100, 0, 1, 2, 3, 11, 1_000_000, 1.5] as const;
