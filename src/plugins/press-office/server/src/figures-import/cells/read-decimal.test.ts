import { array, assert, boolean, constantFrom, property, record, stringMatching } from 'fast-check';

import type { DecimalSign } from '../../../../contracts/figures-import';
import { isFlaw } from './problems';
import { type Convention, readNumber, settle, shownBy } from './read-decimal';

function read(cell: string, { stated = null, shown = null }: Partial<Convention> = {}): string {
  const number = settle(readNumber(cell), cell, { stated, shown });
  return isFlaw(number) ? number.flaw : number.value.text;
}

test.each([
  ['66729', '66729'],
  ['66 729', '66729'],
  ['66\u202f729', '66729'],
  ['66\u00a0729,50', '66729.50'],
  ["66'729.5", '66729.5'],
  ['1.234.567', '1234567'],
  ['1,234,567.8', '1234567.8'],
  ['1.234.567,8', '1234567.8'],
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  ['1.10', '1.10'],
  ['0,125', '0.125'],
  ['1234,567', '1234.567'],
  ['٦٦٧٢٩', '66729'],
  ['٦٦٬٧٢٩٫٥', '66729.5'],
  ['۶۶٬۷۲۹', '66729'],
  ['١٢٫٥ ٪', '12.5'],
  ['\u061c-٥', '-5'],
  ['−5', '-5'],
  ['+5', '5'],
  ['-0', '0'],
  ['12,5 %', '12.5'],
])('%s reads as %s, whatever the convention of the file', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['66.729', '66.729', '66729'],
  ['1,234', '1234', '1.234'],
  ['١٬٢٣٤', '1234', '1234'],
  ['1،234', '1234', '1.234'],
])('%s means %s with a decimal point and %s with a comma, and is not guessed', (cell, point, comma) => {
  expect(read(cell, { stated: 'point' })).toBe(point);
  expect(read(cell, { stated: 'comma' })).toBe(comma);
  expect(read(cell, { shown: 'comma' })).toBe(comma);
  expect(read(cell)).toBe(point === comma ? point : 'NUMBER_AMBIGUOUS');
});

test('other numbers of the file tell the convention, unless they contradict each other', () => {
  const shownIn = (...cells: string[]) => shownBy(cells.map(readNumber));
  expect(shownIn('66.729', '12,5', '7')).toBe('comma');
  expect(shownIn('66.729', '12.5')).toBe('point');
  expect(shownIn('1.234.567')).toBe('comma');
  expect(shownIn('66.729', '12.5', '12,5')).toBeNull();
  expect(shownIn('66.729', '66 729', 'NaN')).toBeNull();
});

test('a number that a file shows in one way is read, though the others show another', () => {
  expect(read('12.5', { shown: 'comma' })).toBe('12.5');
  expect(read('12.5', { stated: 'comma' })).toBe('NUMBER_CONTRADICTS');
});

test.each([
  ['NUMBER_SCIENTIFIC', ['1e400', '6.7E4', '6,7E+04', '-1e5', '6.7×10^4', '٦٫٧E4']],
  ['NUMBER_NOT_FINITE', ['NaN', '-inf', 'Infinity', '∞', '#N/A', '#DIV/0!', '#####', 'n/a', 'null']],
  ['NUMBER_IN_PARENTHESES', ['(5)', '(1 234,5)']],
  ['NUMBER_TOO_LONG', ['9'.repeat(65), `0.${'1'.repeat(21)}`]],
  [
    'NUMBER_UNREADABLE',
    ['', 'abc', '12 34', '1,23,456', '007', '.5', '5.', '5-', '1.2.3', '12,5.1', '50 €', '0x10', '--5', '½', '1_000'],
  ],
])('%s', (flaw, cells) => {
  expect(cells.map((cell) => read(cell))).toEqual(cells.map(() => flaw));
});

const digitSets = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
const groupSigns: Record<DecimalSign, string[]> = {
  comma: ['', ' ', '\u00a0', '\u202f', '\u2009', '.', '٬', "'", '’'],
  point: ['', ' ', '\u00a0', '\u202f', '\u2009', ',', '٬', "'", '’'],
};
const decimalSigns: Record<DecimalSign, string[]> = { comma: [',', '٫', '،'], point: ['.', '٫'] };

const writings = record({
  convention: constantFrom<DecimalSign>('comma', 'point'),
  digits: constantFrom(...digitSets),
  group: constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8),
  decimal: constantFrom(0, 1, 2),
  minus: constantFrom('-', '−', '\u200e-', '- '),
  around: constantFrom<[string, string]>(['', ''], [' ', '\t'], ['\u200f', '\u200e'], ['', ' %'], ['', '٪'], ["'", '']),
});
const decimals = record({
  isNegative: boolean(),
  whole: stringMatching(/^(0|[1-9]\d{0,29})$/),
  fraction: stringMatching(/^\d{0,20}$/),
});

test('any exact decimal, however it is written by a convention that is told, reads as the same', () => {
  assert(
    property(decimals, writings, ({ isNegative, whole, fraction }, { convention, digits, group, ...writing }) => {
      const signs = decimalSigns[convention];
      const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupSigns[convention][group]!);
      const decimal = fraction && `${signs[writing.decimal % signs.length]}${fraction}`;
      const isZero = !/[1-9]/.test(whole + fraction);
      const [before, after] = writing.around;
      const cell = `${before}${isNegative ? writing.minus : ''}${grouped}${decimal}${after}`.replace(
        /\d/g,
        (digit) => digits[Number(digit)]!,
      );
      const exact = `${isNegative && !isZero ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
      expect(read(cell, { stated: convention })).toBe(exact);
    }),
    { numRuns: 2000 },
  );
});

test('what is read without a convention is what it says by the only one that fits', () => {
  const anything = array(constantFrom(...'0123456789.,٫٬\u202f -%'), { maxLength: 12 }).map((signs) => signs.join(''));
  assert(
    property(anything, (cell) => {
      const sure = read(cell);
      const byComma = read(cell, { stated: 'comma' });
      const byPoint = read(cell, { stated: 'point' });
      if (sure === 'NUMBER_AMBIGUOUS') expect(byComma).not.toBe(byPoint);
      else expect([byComma, byPoint]).toContain(sure);
    }),
  );
});
