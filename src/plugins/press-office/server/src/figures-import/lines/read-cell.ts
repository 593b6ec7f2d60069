import figureSchema from '../../content-types/figure/schema';
import { countryNames } from '../../reading/languages/country-names';
import { type Convention, readNumber, settle } from '../cells/read-decimal';
import { readDate } from '../cells/read-date';
import { readFlag } from '../cells/read-flag';
import { isFlaw, type Read, shown } from '../cells/problems';
import { wordsOf } from '../cells/read-words';
import type { SharedColumn, WordColumn } from '../table/columns';
import type { CellValue } from './line-content';

const { attributes } = figureSchema;

const longest = {
  key: attributes.key.maxLength,
  label: attributes.label.maxLength,
  unit: attributes.unit.maxLength,
  source: attributes.source.maxLength,
  series: attributes.series.maxLength,
  breakdown: attributes.breakdown.maxLength,
  reason: attributes.revisionReason.maxLength,
  project: 255,
  locale: 40,
} as const;

/** Several lines are kept where the panel has room for them. */
const ofLines: readonly string[] = ['source', 'reason'];

/** Reads words, no longer than the ledger keeps them. */
export function readText(name: WordColumn | keyof typeof longest, cell: string): Read<string | null> {
  const text = wordsOf(cell, { keepsLines: ofLines.includes(name) });
  const most = longest[name];
  return text !== null && text.length > most ? { flaw: 'CELL_TOO_LONG', values: { most } } : { value: text };
}

/** Reads the key of a figure. */
export function readKey(cell: string): Read<string> {
  if (cell === '') return { flaw: 'KEY_MISSING' };
  const isKey = new RegExp(attributes.key.regex).test(cell);
  if (!isKey) return { flaw: 'KEY_MALFORMED', values: { cell: shown(cell) } };
  return cell.length > longest.key ? { flaw: 'CELL_TOO_LONG', values: { most: longest.key } } : { value: cell };
}

/** What a cell says, and whether it is a number with a percent sign. */
export interface SharedCell {
  cell: CellValue;
  isPercent?: boolean;
}

/** Reads a cell of a column that all translations share. An empty one says what nothing said means. */
export function readShared(name: SharedColumn, cell: string, convention: Convention): Read<SharedCell> {
  if (cell === '') return name === 'value' ? { flaw: 'VALUE_MISSING' } : { value: { cell: whenEmpty[name] ?? null } };
  if (name === 'value' || name === 'upper') return readValue(cell, convention);
  const read = readers[name](cell);
  return isFlaw(read) ? read : { value: { cell: read.value } };
}

const whenEmpty: Partial<Record<SharedColumn, CellValue>> = {
  qualifier: attributes.qualifier.default,
  status: attributes.finality.default,
  total: false,
  overlapping: false,
};

function readValue(cell: string, convention: Convention): Read<SharedCell> {
  const number = settle(readNumber(cell), cell, convention);
  return isFlaw(number) ? number : { value: { cell: number.value.text, isPercent: number.value.isPercent } };
}

const readers: Record<Exclude<SharedColumn, 'value' | 'upper'>, (cell: string) => Read<CellValue>> = {
  qualifier: (cell) => oneOf(attributes.qualifier.enum, cell, 'UNKNOWN_QUALIFIER'),
  status: (cell) => oneOf(attributes.finality.enum, cell, 'UNKNOWN_STATUS'),
  asOf: (cell) => readDate(cell, 'day'),
  periodFrom: (cell) => readDate(cell, 'any'),
  periodTo: (cell) => readDate(cell, 'any'),
  geo: readCountry,
  series: (cell) => readText('series', cell),
  breakdown: (cell) => readText('breakdown', cell),
  project: (cell) => readText('project', cell),
  total: readFlag,
  overlapping: readFlag,
};

function oneOf(allowed: readonly string[], cell: string, flaw: 'UNKNOWN_QUALIFIER' | 'UNKNOWN_STATUS'): Read<string> {
  const word = cell.toLowerCase();
  return allowed.includes(word)
    ? { value: word }
    : { flaw, values: { cell: shown(cell), allowed: allowed.join(', ') } };
}

const countries = new Set(countryNames('en').map(([, code]) => code));

/** ISO 3166-1 alpha-2. */
function readCountry(cell: string): Read<string> {
  const code = cell.toUpperCase();
  return countries.has(code) ? { value: code } : { flaw: 'UNKNOWN_COUNTRY', values: { cell: shown(cell) } };
}
