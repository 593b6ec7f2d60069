import { readFileSync } from 'node:fs';
import path from 'node:path';

import en from '../../translations/en.json';
import { isFormula, withoutGuard } from './formula';
import { messageOf, problemCodes, shown } from './problems';
import { readDate } from './read-date';
import { readNumber } from './read-decimal';
import { readFlag } from './read-flag';
import { wordsOf } from './read-words';

test.each([
  ['2024-05-08', '2024-05-08'],
  ['2024-05', '2024-05'],
  ['2008', '2008'],
  ['٢٠٢٤-٠٥-٠٨', '2024-05-08'],
  ["'2024-05", '2024-05'],
  ['08/05/2024', 'DATE_DAY_FIRST'],
  ['8.5.24', 'DATE_DAY_FIRST'],
  ['٠٨/٠٥/٢٠٢٤', 'DATE_DAY_FIRST'],
  ['45420', 'DATE_UNREADABLE'],
  ['2024-05-08T00:00:00', 'DATE_UNREADABLE'],
  ['8 mai 2024', 'DATE_UNREADABLE'],
  ['2024-02-30', 'NO_SUCH_DAY'],
  ['2024-13', 'NO_SUCH_DAY'],
])('the date %s reads as %s', (cell, expected) => {
  const read = readDate(cell, 'any');
  expect('flaw' in read ? read.flaw : read.value).toBe(expected);
});

test('where a day is needed, a month is none', () => {
  expect(readDate('2024-05', 'day')).toMatchObject({ flaw: 'DATE_UNREADABLE' });
});

test.each([
  ['true', true],
  ['VRAI', true],
  ['نعم', true],
  ['1', true],
  ['FAUX', false],
  ['لا', false],
])('%s says %s', (cell, expected) => {
  expect(readFlag(cell)).toEqual({ value: expected });
});

test('what says neither yes nor no is not taken for one', () => {
  expect(readFlag('maybe')).toMatchObject({ flaw: 'UNKNOWN_FLAG' });
});

test.each(['=1+1', '@SUM(A1)', '+cmd', '-2+3', '＝A1', '- item'])('%s is a formula to a spreadsheet', (cell) => {
  expect(isFormula(cell, () => false)).toBe(true);
});

test('a number with its sign is none, nor is what an export has neutralised', () => {
  expect(isFormula('-5', () => true)).toBe(false);
  expect(isFormula("'=1+1", () => false)).toBe(false);
});

test.each([
  ["'=1+1", '=1+1'],
  ["'-5", '-5'],
  ["''=1+1", "'=1+1"],
  ["'Aïd", "'Aïd"],
  ["l'eau", "l'eau"],
])('%s says %s', (cell, expected) => {
  expect(withoutGuard(cell)).toBe(expected);
});

test('words are kept as they are, but for the spaces around them and the line ends of a wrapped cell', () => {
  expect(wordsOf(' Places\r\npédagogiques\u00a0! ', { keepsLines: false })).toBe('Places pédagogiques\u00a0!');
  expect(wordsOf('one\r\ntwo', { keepsLines: true })).toBe('one\ntwo');
  expect(wordsOf(' \u0007 ', { keepsLines: false })).toBeNull();
});

test('a message quotes little of a cell, and no sign that nobody sees', () => {
  expect(shown(`\u202e${'a'.repeat(100)}\u001b`)).toBe(`${'a'.repeat(60)}…`);
});

const documented = readFileSync(path.resolve(__dirname, '../../../../docs/errors.md'), 'utf8');

test.each(problemCodes)('%s has words, and is in docs/errors.md', (code) => {
  expect(Object.keys(en)).toContain(messageOf(code));
  expect(documented).toContain(`| \`${code}\``);
});

const megabyte = 1024 * 1024;

test.each([
  ['spaces in a number', `5${' '.repeat(megabyte)}x`],
  ['spaces after an exponent', `1e${' '.repeat(megabyte)}`],
  ['digits', '9'.repeat(megabyte)],
  ['spaces between words', `a${' '.repeat(megabyte)}b`],
  ['spaces and line ends', `a${' \n'.repeat(megabyte / 2)}b`],
  ['apostrophes', "'".repeat(megabyte)],
])('a cell with a megabyte of %s is read in time', (_, cell) => {
  const { user: before } = process.cpuUsage();
  readNumber(cell);
  readDate(cell, 'any');
  readFlag(cell);
  for (const keepsLines of [true, false]) expect(wordsOf(cell, { keepsLines })).not.toBeNull();
  isFormula(cell, () => false);
  withoutGuard(cell);
  shown(cell);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
});

test('what wraps words on a screen is a space between them', () => {
  expect(wordsOf('un \r\n\n deux\rtrois', { keepsLines: false })).toBe('un deux trois');
  expect(wordsOf('un\r\n\ndeux\rtrois', { keepsLines: true })).toBe('un\n\ndeux\ntrois');
});
