import type { DecimalSign } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Say } from '../../shared/translate';
import { readNumber, shownBy } from '../cells/read-decimal';
import type { Column } from '../table/columns';
import { readRows, type Row } from '../table/read-rows';
import { readTitles } from '../table/read-titles';
import type { LineContent } from './line-content';
import { readLine } from './read-line';

export interface TableOptions {
  /** The locales of the newsroom. */
  locales: readonly LocaleCode[];
  /** The locale of words whose column and line name none; null: they have to. */
  locale: LocaleCode | null;
  /** What stands before the decimals; null: what each number, or all of them together, leave no doubt about. */
  decimal: DecimalSign | null;
  say: Say;
}

/** Everything that a file of figures says, line by line. */
export interface Table {
  lines: LineContent[];
  ignoredColumns: string[];
  columns: readonly Column[];
}

/**
 * Reads a file of figures: its titles, then each line by itself.
 * @throws BadInputError as `readRows` and `readTitles`
 */
export function readTable(text: string, options: TableOptions): Table {
  const [titleRow, ...rows] = readRows(text, options.say);
  const titles = readTitles(titleRow!.cells, options.locales, options.say);
  const convention = { stated: options.decimal, shown: shownBy(numbersIn(rows, titles.columns)) };
  return {
    lines: rows.map((row) => readLine(row, { ...options, titles, convention, width: titleRow!.cells.length })),
    ignoredColumns: titles.ignored,
    columns: titles.columns,
  };
}

function* numbersIn(rows: readonly Row[], columns: readonly Column[]) {
  const positions = columns.filter(({ name }) => name === 'value' || name === 'upper').map(({ position }) => position);
  for (const { cells } of rows) for (const position of positions) yield readNumber(cells[position] ?? '');
}
