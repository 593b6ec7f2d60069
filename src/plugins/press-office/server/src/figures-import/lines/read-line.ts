import type { ImportProblem } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Say } from '../../shared/translate';
import { isFormula, withoutGuard } from '../cells/formula';
import { type Flaw, isFlaw, type Read, sayProblem, shown } from '../cells/problems';
import { type Convention, readNumber } from '../cells/read-decimal';
import { type Column, isSharedColumn, isWordColumn, type SharedColumn } from '../table/columns';
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
  const reading = new LineReading(row, options);
  reading.checkWidth();
  const locale = reading.localeOfLine();
  const shared = new Map<SharedColumn, CellValue>();
  const words = new Map<LocaleCode, Words>();
  let isPercent = false;
  for (const column of options.titles.columns) {
    const { name } = column;
    if (isSharedColumn(name)) {
      const read = reading.read(column, (cell) => readShared(name, cell, options.convention));
      if (read !== undefined) shared.set(name, read.cell);
      isPercent ||= read?.isPercent === true;
    } else if (isWordColumn(name)) {
      const text = reading.read(column, (cell) => readText(name, cell));
      const own = column.locale ?? locale;
      if (own === null && text)
        reading.problems.push(sayProblem({ flaw: 'LOCALE_MISSING' }, column.title, options.say));
      if (own !== null && text !== undefined) words.set(own, { ...words.get(own), [name]: text });
    }
  }
  const reason = reading.textUnder('reason');
  return { line: row.line, key: reading.key(), shared, words, isPercent, reason, problems: reading.problems };
}

class LineReading {
  readonly problems: ImportProblem[] = [];

  constructor(
    private readonly row: Row,
    private readonly options: LineOptions,
  ) {}

  /** What a cell says; undefined when that cannot be read, which is noted. */
  read<T>(column: Column, readCell: (cell: string) => Read<T>): T | undefined {
    const cell = this.cellOf(column);
    const read: Read<T> = isFormula(cell, looksLikeNumber)
      ? { flaw: 'FORMULA_CELL', values: { cell: shown(cell) } }
      : readCell(withoutGuard(cell));
    if (!isFlaw(read)) return read.value;
    this.note(read, column.title);
    return undefined;
  }

  /** Cells beyond the titles, and cells under an empty title, say nothing that could be taken in: they may not be there. */
  checkWidth(): void {
    const { titles, width } = this.options;
    const beyond = this.row.cells.slice(width).some((cell) => cell.trim() !== '');
    const untitled = titles.untitled.some((position) => (this.row.cells[position] ?? '').trim() !== '');
    if (beyond || untitled) this.note({ flaw: 'CELLS_TOO_MANY' }, null);
  }

  key(): string | null {
    const column = this.columnOf('key')!;
    if (this.cellOf(column) === '') {
      this.note({ flaw: 'KEY_MISSING' }, 'key');
      return null;
    }
    this.read(column, readKey);
    return shown(withoutGuard(this.cellOf(column)));
  }

  localeOfLine(): LocaleCode | null {
    const { locale, locales } = this.options;
    const told = this.textUnder('locale');
    if (told === null) return locale;
    const known = locales.find((one) => one.toLowerCase() === told.toLowerCase());
    if (known !== undefined) return known;
    this.note({ flaw: 'UNKNOWN_LOCALE', values: { cell: shown(told), allowed: locales.join(', ') } }, 'locale');
    return locale;
  }

  textUnder(name: 'reason' | 'locale'): string | null {
    const column = this.columnOf(name);
    return column === undefined ? null : (this.read(column, (cell) => readText(name, cell)) ?? null);
  }

  private note(flaw: Flaw, column: string | null): void {
    this.problems.push(sayProblem(flaw, column, this.options.say));
  }

  private columnOf(wanted: 'key' | 'reason' | 'locale'): Column | undefined {
    return this.options.titles.columns.find(({ name }) => name === wanted);
  }

  /** Rows that end early have empty cells: Excel leaves out those at the end of a row. */
  private cellOf({ position }: Column): string {
    return (this.row.cells[position] ?? '').trim();
  }
}

/** A number that is none that can be taken (1e400) is said to be so, and no formula. */
function looksLikeNumber(cell: string): boolean {
  const number = readNumber(cell);
  return !('flaw' in number) || number.flaw !== 'NUMBER_UNREADABLE';
}
