import type { LocaleCode } from '../../../../contracts/locale';
import { BadInputError } from '../../shared/errors';
import { deskLanguages, type MessageKey, type Say, sayIn } from '../../shared/translate';
import { shown } from '../cells/problems';
import { type Column, type ColumnName, columnNames, ignoredNames, isWordColumn } from './columns';

/** What the titles of a file say: its columns, and those that are left aside. */
export interface Titles {
  columns: Column[];
  ignored: string[];
  /** Positions that have no title: nothing may stand under them. */
  untitled: number[];
}

/**
 * Reads the row of titles: stable names (`value`, `label:fr`), or the words of the panel in Arabic, French or English, with
 * the locale behind them (`Intitulé (fr)`).
 * @throws BadInputError COLUMN_UNKNOWN, COLUMN_TWICE, COLUMN_MISSING, UNKNOWN_LOCALE
 */
export function readTitles(cells: readonly string[], locales: readonly LocaleCode[], say: Say): Titles {
  const titles: Titles = { columns: [], ignored: [], untitled: [] };
  const unknown: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const title = plain(cell);
    const named = nameIn(title);
    if (title === '') titles.untitled.push(position);
    else if (named !== null) titles.columns.push(columnAt(position, named, locales));
    else if (isIgnored(title)) titles.ignored.push(title);
    else unknown.push(shown(cell));
  }
  if (unknown.length > 0) {
    const given = unknown.slice(0, mostNamed).join(', ');
    throw new BadInputError(
      'COLUMN_UNKNOWN',
      say('figures-import.column-unknown', { given, allowed: allowed(locales) }),
      {
        columns: unknown.slice(0, mostNamed),
      },
    );
  }
  checkColumns(titles.columns, locales, say);
  return titles;
}

/** How many of a row's cells are titles that are known: what tells the delimiter. */
export const knownTitles = (cells: readonly string[]): number =>
  cells.map(plain).filter((title) => nameIn(title) !== null || isIgnored(title)).length;

function checkColumns(columns: readonly Column[], locales: readonly LocaleCode[], say: Say): void {
  const foreign = columns.find(({ locale }) => locale !== null && !locales.includes(locale));
  if (foreign?.locale) {
    const message = say('publication.unknown-locale', { locale: shown(foreign.locale), allowed: locales.join(', ') });
    throw new BadInputError('UNKNOWN_LOCALE', message, { allowed: locales, column: foreign.title });
  }
  const titles = columns.map(({ title }) => title);
  const twice = titles.find((title, position) => titles.indexOf(title) < position);
  if (twice !== undefined) {
    throw new BadInputError('COLUMN_TWICE', say('figures-import.column-twice', { column: twice }), { column: twice });
  }
  const missing = titles.includes('key') ? (titles.length > 1 ? null : 'value') : 'key';
  if (missing === null) return;
  const message = say('figures-import.column-missing', { column: missing, title: say(titleOf(missing)) });
  throw new BadInputError('COLUMN_MISSING', message, { column: missing });
}

interface Named {
  name: ColumnName;
  locale: LocaleCode | null;
}

function columnAt(position: number, { name, ...told }: Named, locales: readonly LocaleCode[]): Column {
  const locale = locales.find((one) => one.toLowerCase() === told.locale?.toLowerCase()) ?? told.locale;
  return { name, locale, position, title: locale === null ? name : `${name}:${locale}` };
}

function nameIn(title: string): Named | null {
  const [, words = title, afterColon, inBrackets] = /^(.+?)\s*(?::\s*([\w-]+)|\(([\w-]+)\))$/u.exec(title) ?? [];
  const whole = names.get(folded(title));
  if (whole !== undefined) return { name: whole, locale: null };
  const name = names.get(folded(words));
  const locale = afterColon ?? inBrackets;
  return name !== undefined && isWordColumn(name) && locale !== undefined ? { name, locale } : null;
}

const titleOf = (name: ColumnName) => `figures-import.column.${name}` as MessageKey;

/** Spreadsheets change capitals, spaces and invisible signs, and no more. */
const plain = (cell: string) =>
  cell
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const folded = (title: string) => title.normalize('NFC').toLowerCase().replaceAll('’', "'");

const names: ReadonlyMap<string, ColumnName> = new Map(
  columnNames.flatMap((name) =>
    [name, ...deskLanguages.map((language) => sayIn(language)(titleOf(name)))].map(
      (title) => [folded(title), name] as const,
    ),
  ),
);

const ignored = new Set(ignoredNames.map(folded));
const isIgnored = (title: string) => ignored.has(folded(title));

const allowed = (locales: readonly LocaleCode[]) =>
  columnNames
    .flatMap((name) => (isWordColumn(name) ? locales.map((locale) => `${name}:${locale}`) : [name]))
    .join(', ');

const mostNamed = 10;
