import { numberFormatsFor } from './number-formats';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('Arabic is offered with Western and with Arabic-Indic digits', () => {
  const examples = numberFormatsFor('ar', ['ar-MA']).map(({ example }) => example);
  expect(examples).toContain('1.234.567,5');
  expect(examples).toContain('١٬٢٣٤٬٥٦٧٫٥');
});

test('what looks alike is offered once, but what is in use always', () => {
  const formats = numberFormatsFor('fr', ['fr-MA', 'fr-DZ']);
  expect(formats.slice(0, 2).map(({ format }) => format)).toEqual(['fr-MA', 'fr-DZ']);
  const examples = formats.slice(2).map(({ example }) => plain(example));
  expect(new Set(examples).size).toBe(examples.length);
});

test('a language that nobody has thought of has its own', () => {
  expect(numberFormatsFor('de', ['de'])).toEqual([{ format: 'de', example: '1.234.567,5' }]);
});
