import { scanWords } from './scan-words';

function numbers(text: string): string[] {
  const found: string[] = [];
  scanWords(text, (_start, _end, number) => {
    if (number !== null) found.push(number);
    return true;
  });
  return found;
}

test.each([
  '66729',
  '66 729',
  '66\u00a0729',
  '66\u202f729',
  '66.729',
  '66,729',
  '66’729',
  '٦٦٧٢٩',
  '٦٦٬٧٢٩',
  '۶۶۷۲۹',
  '６６７２９',
])('%s is the number 66729', (text) => {
  expect(numbers(`en tout ${text} stagiaires`)).toEqual(['66729']);
});

test.each(['2,5', '2.5', '٢٫٥', '٢,٥', '2,50', '2.500.0'.slice(0, 3)])('%s is two and a half', (text) => {
  expect(numbers(text)).toEqual(['2.5']);
});

test.each([
  ['2024–2028', ['2024', '2028']],
  ['2024 2025', ['2024', '2025']],
  ['12 300 personnes', ['12300']],
  ['1 234 567,89', ['1234567.89']],
  ['1.234.567', ['1234567']],
  ['66.729,5', ['66729.5']],
  ['٢٫٥٠٠', ['2.5']],
  ['08/05/2024', ['8', '5', '2024']],
  ['8.5.2024', ['8', '5', '2024']],
  ['05 37 63 44 44', ['5', '37', '63', '44', '44']],
  ['2023 400', ['2023', '400']],
  ['66 7290', ['66', '7290']],
  ['12\n300', ['12', '300']],
  ['5, 300', ['5', '300']],
  ['0,123', ['0.123']],
  ['000', ['0']],
])('%s is read as %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test('more groups than a number has are numbers of their own', () => {
  expect(numbers('111 222 333 444 555 666 777')).toEqual(['111', '222', '333', '444', '555', '666', '777']);
});

test('a number without end is known by its beginning', () => {
  const [number = ''] = numbers('9'.repeat(10_000));
  expect(number).toHaveLength(64);
});
