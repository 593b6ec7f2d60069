import { readTypedNumber, writeForInput, writeNumber } from './read-typed-number';

test.each([
  ['fr', '68 104', '68104'],
  ['fr', '68\u202f104', '68104'],
  ['fr', '12,5', '12.5'],
  ['fr', '12.5', '12.5'],
  ['fr', '-1 250,75', '-1250.75'],
  ['fr', '–5', '-5'],
  ['fr', '-0,0', '0.0'],
  ['ar', '68 104', '68104'],
  ['ar', '12,5', '12.5'],
  ['ar', '1.250.000', '1250000'],
  ['ar', '٦٨١٠٤', '68104'],
  ['ar', '۶۸۱۰۴', '68104'],
  ['ar', '٦٨٬١٠٤٫٥', '68104.5'],
  ['en', '68,104', '68104'],
  ['en', '68٫104', '68.104'],
  ['en', '68.104', '68.104'],
  ['en', '68104', '68104'],
  ['fr', '0068', '68'],
])('in %s "%s" is %s', (language, typed, exact) => {
  expect(readTypedNumber(typed, language)).toEqual({ exact });
});

test.each(['ar', 'fr'])('what may be thousands or decimals is not guessed in %s', (language) => {
  expect(readTypedNumber('68.104', language)).toEqual({ either: ['68104', '68.104'] });
});

test.each(['', 'beaucoup', '1,2,3', '12 34', '1e5', '66 729.5 stagiaires'])('"%s" is no number', (typed) => {
  expect(readTypedNumber(typed, 'fr')).toEqual({ unreadable: true });
});

test.each(['ar', 'fr', 'en'])('an input in %s begins with a number that is read as it is', (language) => {
  for (const exact of [
    '0',
    '999',
    '1000',
    '68104',
    '66729.5',
    '-12.125',
    '4.125',
    '12.50',
    '1234567890.00000000000000000001',
  ]) {
    expect(readTypedNumber(writeForInput(exact, language), language)).toEqual({ exact });
  }
});

test('a number is said back as the language writes it', () => {
  expect(writeNumber('68104', 'ar')).toBe('68.104');
  expect(writeNumber('68104.5', 'fr')).toBe('68\u202f104,5');
  expect(writeNumber('68104', 'en')).toBe('68,104');
  expect(writeNumber('12.50', 'fr')).toBe('12,50');
});
