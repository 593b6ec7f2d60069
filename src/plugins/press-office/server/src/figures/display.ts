import type { FigureDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import { type Say, sayIn } from '../shared/translate';

type Amount = Pick<FigureDocument, 'value' | 'unit' | 'qualifier'>;

/**
 * A figure ready to print in a locale: "66.729 متدربا", "environ 50 jeunes", "up to 4,560 places".
 * Digits and separators are CLDR's for `numberFormat` (a locale such as `ar-MA`, which writes Western digits).
 * In French no line ends between the number and its unit: the spaces are no-break spaces.
 */
export function displayFigure(figure: Amount, locale: LocaleCode, numberFormat: LocaleCode): string {
  const say = sayIn(locale);
  const amount = amountOf(figure, formatDecimal(figure.value, numberFormat), say);
  return say(`figures.qualifier.${figure.qualifier}`, { amount });
}

/** Writes an exact decimal as a locale does, with as many decimals (20 at most) as the string has: 1.10 stays 1.10. */
export function formatDecimal(value: string, numberFormat: LocaleCode): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(numberFormat, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // A numeric string is formatted exactly (ECMA-402, Intl.NumberFormat v3); a float would round it.
  return format.format(value as Intl.StringNumericLiteral);
}

function amountOf({ unit }: Amount, number: string, say: Say): string {
  if (!unit) return number;
  return unit === '%' ? say('figures.percent', { number }) : say('figures.amount', { number, unit });
}
