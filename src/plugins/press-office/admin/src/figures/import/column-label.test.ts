import { columnLabel, columnsFor, firstColumnsFor } from './column-label';
import { titleRowFor } from './title-row';

const figure = 'content-manager.content-types.plugin::press-office.figure';

test.each([
  ['value', { label: `${figure}.value`, locale: null }],
  ['label:fr', { label: `${figure}.label`, locale: 'fr' }],
  ['upper', { label: `${figure}.upperValue`, locale: null }],
  ['locale', { label: null, locale: null }],
])('a column %s is called what the form calls it', (column, named) => {
  expect(columnLabel(column)).toEqual(named);
});

test('every title is told, those of words once a language; the file to begin with has what every figure has', () => {
  expect(columnsFor(['ar', 'fr']).slice(0, 4)).toEqual(['key', 'label:ar', 'label:fr', 'value']);
  expect(columnsFor(['ar', 'fr']).at(-1)).toBe('reason');
  expect(firstColumnsFor(['ar', 'fr'])).toEqual(['key', 'label:ar', 'label:fr', 'value']);
});

test('cells are kept apart as spreadsheets of the language do', () => {
  expect(titleRowFor(['key', 'value'], 'ar')).toBe('\uFEFFkey;value\r\n');
  expect(titleRowFor(['key', 'value'], 'fr')).toBe('\uFEFFkey;value\r\n');
  expect(titleRowFor(['key', 'value'], 'en')).toBe('\uFEFFkey,value\r\n');
});
