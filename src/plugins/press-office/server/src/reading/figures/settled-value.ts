import type { KnownWorld } from '../known-world';
import { valueKey } from './evidence';
import type { Measured } from './measure-number';

/** What tells thousands from three decimals where a number may be either, as "1,234" may in French and Arabic. */
export interface NumberCustoms {
  /** The decimal mark of the institution's number format in the text's locale; null when it is neither `.` nor `,`. */
  decimalMark: '.' | ',' | null;
  isOnRecord: (value: string) => boolean;
}

/** The customs of an institution, by its number format and by what is on record. */
export function customsOf({ figures, decimalMark = null }: KnownWorld): NumberCustoms {
  const values = new Set(figures.map(({ value }) => valueKey(value)));
  return { decimalMark, isOnRecord: (value) => values.has(valueKey(value)) };
}

/**
 * The value of a number that may be thousands or three decimals: what is on record, if only one of them is. Otherwise what
 * is likelier. The press of the Maghreb writes both marks for both, so that it is thousands where something is counted:
 * nobody counts thousandths of a trainee. A number that stands alone is written as the institution writes numbers.
 */
export function settledValue(
  { value, other, unit }: Pick<Measured, 'value' | 'other' | 'unit'>,
  { decimalMark, isOnRecord }: NumberCustoms,
): string {
  if (other === null) return value;
  const [isThis, isOther] = [isOnRecord(value), isOnRecord(other.value)];
  if (isThis !== isOther) return isOther ? other.value : value;
  return unit === null && other.isFraction && other.mark === decimalMark ? other.value : value;
}
