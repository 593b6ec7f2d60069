import { CsvError, parse } from 'csv-parse/sync';

import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import { mostLines, mostRows } from '../input/limits';
import { knownTitles } from './read-titles';

/** A row of a table: its number as a spreadsheet counts, from 1, and its cells. */
export interface Row {
  line: number;
  cells: string[];
}

/**
 * Reads comma-separated values (RFC 4180), or what spreadsheets make of them where the comma is the decimal sign: with
 * semicolons or tabs, which a first line `sep=;` may say. Rows without any words are left out, and counted.
 * @throws BadInputError CSV_UNREADABLE, CSV_TOO_MANY_LINES, EMPTY_TEXT
 */
export function readRows(text: string, say: Say): Row[] {
  const [told = '', sign] = /^sep=(.)(?:\r\n?|\n)/i.exec(text) ?? [];
  const table = text.slice(told.length);
  const before = told === '' ? 0 : 1;
  const rows = parsed(table, { delimiter: sign ?? delimiterOf(table), before, say });
  if (rows.length === 0) throw new BadInputError('EMPTY_TEXT', say('figures-import.empty'));
  return rows;
}

const delimiters = [',', ';', '\t'] as const;

/** The delimiter by which most titles are known; where none is, by which there are most. */
function delimiterOf(table: string): string {
  const titled = table.replace(/^(?:[ \t,;]*(?:\r\n?|\n))+/, '');
  const tried = delimiters.map((delimiter) => {
    const titles = firstRecord(titled, delimiter);
    return { delimiter, known: knownTitles(titles), count: titles.length };
  });
  return tried.sort((one, other) => other.known - one.known || other.count - one.count)[0]!.delimiter;
}

const dialect = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: false };

/** Empty where a delimiter makes no sense of the quotes. */
function firstRecord(text: string, delimiter: string): string[] {
  try {
    return parse(text, { ...dialect, delimiter, to: 1 })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

function parsed(text: string, { delimiter, before, say }: { delimiter: string; before: number; say: Say }): Row[] {
  const rows: Row[] = [];
  let line = before;
  const keep = (cells: string[]): null => {
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    // The titles are a row too.
    if (rows.length > mostLines + 1 || line > mostRows) throw tooManyLines(say);
    return null;
  };
  try {
    parse(text, { ...dialect, delimiter, on_record: keep });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadInputError('CSV_UNREADABLE', say('figures-import.unreadable', { line: line + 1 }), { line: line + 1 });
  }
}

const tooManyLines = (say: Say) =>
  new BadInputError('CSV_TOO_MANY_LINES', say('figures-import.too-many-lines', { most: mostLines }), {
    most: mostLines,
  });
