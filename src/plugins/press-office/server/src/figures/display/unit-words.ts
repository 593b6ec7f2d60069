import type { PluralCategory, Qualifier, UnitForms } from '../../../../contracts/figure';
import type { LocaleCode } from '../../../../contracts/locale';
import { currencyName, isCurrency } from './currency-name';
import { afterMillions } from './french-many';
import { pluralCategory, pluralCategoryOfRange } from './plural-category';
import type { Amount } from './write-number';

/** A number and what it counts. */
export interface Counted extends Amount {
  unit: string | null;
  unitForms: UnitForms | null;
  qualifier: Qualifier;
}

/** The words of a unit with one number. */
export interface UnitWords {
  /** `#` stands where the number does; without one, it comes first. */
  words: string;
  /** Whether the words say the number themselves, and it is not written. */
  areAlone: boolean;
}

/**
 * How the unit reads with its number, null when there is none. Where the editor gave no form for the number's plural
 * category: the form `other`, or else the unit as it is written, or the name of the currency that it is a code of; in
 * French with "de" after millions.
 */
export function unitWords(counted: Counted, locale: LocaleCode): UnitWords | null {
  const { value, upper, unit, unitForms } = counted;
  const forms = unitForms ?? {};
  const category = upper === null ? pluralCategory(value, locale) : pluralCategoryOfRange(value, upper, locale);
  const language = new Intl.Locale(locale).language;
  const saysItself = saysNumber(forms, category, language);
  const form = forms[category];
  if (form !== undefined && saysItself && isOnlyThat(counted, category)) return { words: form, areAlone: true };
  if (form !== undefined && !saysItself) return { words: form, areAlone: false };
  const named = unit !== null && isCurrency(unit) ? currencyName(unit, category, locale) : unit;
  const words = forms.other ?? named ?? anyForm(forms, language);
  if (words === undefined) return null;
  return { words: language === 'fr' && category === 'many' ? afterMillions(words) : words, areAlone: false };
}

/**
 * Whether a form says its number itself: in Arabic "متدرب واحد" and "متدربان" do, and a number before them would be wrong.
 * A form with `#` leaves the number in its place.
 */
function saysNumber(forms: UnitForms, category: PluralCategory, language: string): boolean {
  return language === 'ar' && numbersSaid[category] !== undefined && forms[category]?.includes('#') === false;
}

/** The only whole number of a category, in Arabic. */
const numbersSaid: Partial<Record<PluralCategory, string>> = { one: '1', two: '2' };

/** Not "1.0", nor a range, nor "less than 2": there the number is written, lest anything of it be lost. */
const isOnlyThat = ({ value, upper, qualifier }: Counted, category: PluralCategory) =>
  upper === null && value === numbersSaid[category] && (qualifier === 'exactly' || qualifier === 'target');

const anyForm = (forms: UnitForms, language: string): string | undefined =>
  (['many', 'few', 'zero', 'two', 'one'] as const)
    .filter((category) => !saysNumber(forms, category, language))
    .map((category) => forms[category])
    .find((form) => form !== undefined);
