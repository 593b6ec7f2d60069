import { readFileSync } from 'node:fs';
import path from 'node:path';

import { sayIn } from '../../shared/translate';
import { columnNames, type ColumnName, sharedColumns } from './columns';
import { readRows } from './read-rows';
import { readTitles } from './read-titles';

const say = sayIn('en');
const locales = ['ar', 'fr', 'en'];
const rows = (text: string) => readRows(text, say);
const titlesOf = (...cells: string[]) => readTitles(cells, locales, say);

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as { details: { code: string } }).details.code;
  }
};

test.each([
  ['commas', 'key,value\na,1'],
  ['semicolons', 'key;value\r\na;1\r\n'],
  ['tabs', 'key\tvalue\ra\t1'],
  ['what the first line says', 'sep=;\nkey;value\na;1'],
  ['quotes', '"key";"value"\n"a";"1"'],
])('%s set cells apart', (_, text) => {
  expect(rows(text).map(({ cells }) => cells)).toEqual([
    ['key', 'value'],
    ['a', '1'],
  ]);
});

test('a comma in a title or a number does not pass for the delimiter', () => {
  expect(rows('key;value;label:fr\na;1,5;"Un, deux; trois"')[1]!.cells).toEqual(['a', '1,5', 'Un, deux; trois']);
});

test('rows are numbered as a spreadsheet does, empty ones counted and left out', () => {
  expect(rows('\nkey,value\n\na,1\n,\n"b\nb",2\nc,3').map(({ line }) => line)).toEqual([2, 4, 6, 7]);
});

test('quotes within a cell are doubled, and a line may end in one', () => {
  expect(rows('key,source\na,"dit ""oui""\net signe"')[1]!.cells[1]).toBe('dit "oui"\net signe');
});

test.each([
  ['CSV_UNREADABLE', 'key,value\na,"1\nb,2'],
  ['CSV_UNREADABLE', 'key,value\na,1 "2"'],
  ['EMPTY_TEXT', ',,\n,,'],
])('%s', (code, text) => {
  expect(codeOf(() => rows(text))).toBe(code);
});

test('5000 lines are read, and no more', () => {
  const table = `key,value\n${'a,1\n'.repeat(5000)}`;
  expect(rows(table)).toHaveLength(5001);
  expect(codeOf(() => rows(`${table}b,2`))).toBe('CSV_TOO_MANY_LINES');
  expect(rows(`key,value\na,1\n${'\n'.repeat(5000)}`)).toHaveLength(2);
  expect(codeOf(() => rows('\n'.repeat(20_001)))).toBe('CSV_TOO_MANY_LINES');
});

test('titles are stable names, or the words of the panel in three languages', () => {
  const { columns } = titlesOf(
    'Key',
    'القيمة',
    'Intitulé (fr)',
    'LABEL:AR',
    'Unit (EN)',
    '\ufeffasof',
    'Motif de la révision',
  );
  expect(columns.map(({ title }) => title)).toEqual([
    'key',
    'value',
    'label:fr',
    'label:ar',
    'unit:en',
    'asOf',
    'reason',
  ]);
});

test('what an export tells beside is left aside, and told', () => {
  expect(titlesOf('key', 'value', 'display', 'revision')).toMatchObject({ ignored: ['display', 'revision'] });
});

test.each([
  ['COLUMN_UNKNOWN', ['key', 'value', 'colour']],
  ['COLUMN_UNKNOWN', ['key', 'value:fr']],
  ['COLUMN_TWICE', ['key', 'value', 'Value']],
  ['COLUMN_TWICE', ['key', 'label:fr', 'Intitulé (fr)']],
  ['COLUMN_MISSING', ['value', 'label:fr']],
  ['COLUMN_MISSING', ['key']],
  ['UNKNOWN_LOCALE', ['key', 'label:de']],
])('%s: %j', (code, cells) => {
  expect(codeOf(() => titlesOf(...cells))).toBe(code);
});

/** The attribute that each column fills. */
const attributes: Partial<Record<ColumnName, string>> = { ...sharedColumns, reason: 'revisionReason' };

test.each(locales)('titles in %s are the words of the panel', (language) => {
  const file = path.resolve(__dirname, `../../../../admin/src/translations/${language}.json`);
  const panel = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  for (const name of columnNames.filter((one) => one !== 'locale')) {
    const title = panel[`content-manager.content-types.plugin::press-office.figure.${attributes[name] ?? name}`]!;
    const others = ['key', 'value'].filter((other) => other !== name);
    expect(titlesOf(title, ...others).columns[0]).toMatchObject({ name });
  }
});
