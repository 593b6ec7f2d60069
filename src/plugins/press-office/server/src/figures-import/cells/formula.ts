/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), full-width forms included. */
const beginning = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Whether a cell would be run by a spreadsheet instead of shown. A number may begin with its sign.
 * @param isNumber whether the cell is one
 */
export const isFormula = (cell: string, isNumber: (cell: string) => boolean): boolean =>
  beginning.test(cell) && !(/^[+\-＋－]/.test(cell) && isNumber(cell));

/**
 * A cell without the apostrophe that an export puts before what a spreadsheet would run: `'=A1` says `=A1`. Any other
 * apostrophe is the text's own.
 */
export const withoutGuard = (cell: string): string => (/^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
