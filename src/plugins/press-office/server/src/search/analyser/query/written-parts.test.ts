import { writtenParts } from './written-parts';

const parts = (text: string) =>
  writtenParts(text).map(({ start, end, isQuoted }) =>
    isQuoted ? `[${text.slice(start, end)}]` : text.slice(start, end),
  );

test.each([
  ['a "b c" d', ['a ', '[b c]', ' d']],
  ['«a» “b” „c“', ['[a]', ' ', '[b]', ' ', '[c]']],
  ['"a «b" c»', ['[a «b]', ' c']],
  ['a "b', ['a ', 'b']],
  ['a «b "c d"', ['a ', 'b ', '[c d]']],
  ['""', ['[]']],
  ['', []],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
