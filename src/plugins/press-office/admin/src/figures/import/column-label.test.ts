import { columnLabel } from './column-label';

const figure = 'content-manager.content-types.plugin::press-office.figure';

test.each([
  ['value', { label: `${figure}.value`, locale: null }],
  ['label:fr', { label: `${figure}.label`, locale: 'fr' }],
  ['upper', { label: `${figure}.upperValue`, locale: null }],
  ['locale', { label: null, locale: null }],
])('a column %s is called what the form calls it', (column, named) => {
  expect(columnLabel(column)).toEqual(named);
});
