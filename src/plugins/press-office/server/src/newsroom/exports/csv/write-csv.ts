import { stringify } from 'csv-stringify/sync';

import type { Column } from './columns';

/**
 * A table in CSV (RFC 4180): a header, lines that end in CRLF, quotes where they are needed, an empty cell for what is
 * not told. In UTF-8 without a byte order mark, which RFC 4180 and CSVW do not know and readers take for a part of the first name.
 *
 * A text that a spreadsheet would run as a formula is begun with an apostrophe (OWASP, CSV Injection). Numbers are left
 * as they are: they are made of digits, a point and a minus sign, and −5 shall stay a number.
 */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => textOf(column, row)));
  // A line break alone is quoted too: RFC 4180 has it in quotes, and some readers end a line there.
  return stringify([columns.map(({ name }) => name), ...cells], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function textOf<Row>({ datatype, cell }: Column<Row>, row: Row): string {
  const value = cell(row);
  if (value === null || value === undefined) return '';
  return datatype === 'string' ? withoutFormula(String(value)) : String(value);
}

/** What begins a formula in one spreadsheet or another: also in full width, and after a tab or a line break. */
const formulaSign = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet runs. */
export const withoutFormula = (text: string): string => (formulaSign.test(text) ? `'${text}` : text);
