import { decimalSignOf } from '../../ledger/typed-number/read-typed-number';

/**
 * The first row of a CSV file, for spreadsheets that are used in a language: where decimals have a comma, cells are kept
 * apart by a semicolon. It begins with the mark by which Excel knows UTF-8.
 */
export const titleRowFor = (columns: readonly string[], language: string): string =>
  `\uFEFF${columns.join(decimalSignOf(language) === 'comma' ? ';' : ',')}\r\n`;
