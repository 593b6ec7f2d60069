import type { ImportProblem } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Say } from '../../shared/translate';
import { isFormula, withoutGuard } from '../cells/formula';
import { isFlaw, type Read, sayProblem, shown } from '../cells/problems';
import { type Convention, readNumber } from '../cells/read-decimal';
import { type Column, isSharedColumn, isWordColumn, type LineColumn, type SharedColumn } from '../table/columns';
import type { Row } from '../table/read-rows';
import type { Titles } from '../table/read-titles';
import type { CellValue, LineContent, Words } from './line-content';
import { readKey, readShared, readText } from './read-cell';

export interface LineOptions {
  titles: Titles;
  convention: Convention;
  /** How many cells the row of titles has. */
  width: number;
  locales: readonly LocaleCode[];
  locale: LocaleCode | null;
  say: Say;
}

/** Reads a line cell by cell; what cannot be read is a problem of its column, and the others are read all the same. */
export function readLine(row: Row, options: LineOptions): LineContent {
  const problems = problemsOfWidth(row, options);
  /** What a cell says; undefined when that cannot be read, which is noted. */
  const readCell: ReadCell = (column, reader) => {
    const read = guarded(cellIn(row, column), reader);
    if (!isFlaw(read)) return read.value;
    problems.push(sayProblem(read, column.title, options.say));
    return undefined;
  };
  const under = (name: LineColumn) => options.titles.columns.find((column) => column.name === name);
  const textUnder = (name: 'reason' | 'locale') => {
    const column = under(name);
    return column === undefined ? null : (readCell(column, (cell) => readText(name, cell)) ?? null);
  };
  const keyColumn = under('key')!;
  readCell(keyColumn, readKey);
  const key = shown(withoutGuard(cellIn(row, keyColumn))) || null;
  const reason = textUnder('reason');
  const locale = localeOf(textUnder('locale'), options, problems);
  const { shared, isPercent } = sharedCells(options, readCell);
  return {
    line: row.line,
    key,
    reason,
    shared,
    isPercent,
    words: wordsIn(locale, options, problems, readCell),
    problems,
  };
}

type ReadCell = <T>(column: Column, reader: (cell: string) => Read<T>) => T | undefined;

/** Rows that end early have empty cells: Excel leaves out those at the end of a row. */
const cellIn = ({ cells }: Row, { position }: Column): string => (cells[position] ?? '').trim();

/** Reads a cell that is no formula, and has no apostrophe that keeps it from being one. */
function guarded<T>(cell: string, reader: (cell: string) => Read<T>): Read<T> {
  if (isFormula(cell, looksLikeNumber)) return { flaw: 'FORMULA_CELL', values: { cell: shown(cell) } };
  return reader(withoutGuard(cell));
}

/** A number that is none that can be taken (-1e400) is said to be so, and no formula. */
function looksLikeNumber(cell: string): boolean {
  const number = readNumber(cell);
  return !('flaw' in number) || number.flaw !== 'NUMBER_UNREADABLE';
}

/** Cells beyond the titles, and cells under an empty title, say nothing that could be taken in: they may not be there. */
function problemsOfWidth({ cells }: Row, { titles, width, say }: LineOptions): ImportProblem[] {
  const isFilled = (cell: string | undefined) => (cell ?? '').trim() !== '';
  const isWide = cells.slice(width).some(isFilled) || titles.untitled.some((position) => isFilled(cells[position]));
  return isWide ? [sayProblem({ flaw: 'CELLS_TOO_MANY' }, null, say)] : [];
}

/** The locale of the words that name none. */
function localeOf(
  told: string | null,
  { locale, locales, say }: LineOptions,
  problems: ImportProblem[],
): LocaleCode | null {
  if (told === null) return locale;
  const known = locales.find((one) => one.toLowerCase() === told.toLowerCase());
  if (known !== undefined) return known;
  const values = { cell: shown(told), allowed: locales.join(', ') };
  problems.push(sayProblem({ flaw: 'UNKNOWN_LOCALE', values }, 'locale', say));
  return locale;
}

function sharedCells({ titles, convention }: LineOptions, readCell: ReadCell) {
  const shared = new Map<SharedColumn, CellValue>();
  let isPercent = false;
  for (const column of titles.columns) {
    const { name } = column;
    if (!isSharedColumn(name)) continue;
    const read = readCell(column, (cell) => readShared(name, cell, convention));
    if (read !== undefined) shared.set(name, read.cell);
    isPercent ||= read?.isPercent === true;
  }
  return { shared, isPercent };
}

function wordsIn(
  locale: LocaleCode | null,
  { titles, say }: LineOptions,
  problems: ImportProblem[],
  readCell: ReadCell,
): Map<LocaleCode, Words> {
  const words = new Map<LocaleCode, Words>();
  for (const column of titles.columns) {
    const { name } = column;
    if (!isWordColumn(name)) continue;
    const text = readCell(column, (cell) => readText(name, cell));
    const own = column.locale ?? locale;
    if (own === null && text) problems.push(sayProblem({ flaw: 'LOCALE_MISSING' }, column.title, say));
    if (own !== null && text !== undefined) words.set(own, { ...words.get(own), [name]: text });
  }
  return words;
}
