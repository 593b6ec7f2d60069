import { westernised } from '../../../../contracts/written-number';
import { isInCalendar } from '../../drafting/check-periods';
import { type Read, shown } from './problems';

/** How much of a date a column takes: a whole day, or a year, a month or a day. */
type Precision = 'day' | 'any';

const forms: Record<Precision, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  any: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
};

const examples: Record<Precision, string> = { day: '2024-05-08', any: '2024, 2024-05, 2024-05-08' };

/**
 * Reads an ISO 8601 date. What a spreadsheet makes of dates (08/05/2024) is refused: nothing tells which of the two is the
 * month.
 */
export function readDate(cell: string, precision: Precision): Read<string> {
  const date = westernised(cell).replace(/^'/, '');
  const values = { cell: shown(cell) };
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(date)) return { flaw: 'DATE_DAY_FIRST', values };
  if (!forms[precision].test(date))
    return { flaw: 'DATE_UNREADABLE', values: { ...values, forms: examples[precision] } };
  return isInCalendar(date) ? { value: date } : { flaw: 'NO_SUCH_DAY', values };
}
