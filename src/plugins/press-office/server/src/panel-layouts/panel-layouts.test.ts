import { contentTypes } from '../content-types';

describe.each(Object.entries(contentTypes))('the edit view of %s', (_noun, { schema }) => {
  const { edit, list } = schema.config.layouts;
  const attributes = Object.keys(schema.attributes);

  test('shows every attribute once', () => {
    const shown = edit.flatMap((row) => row.map(({ name }) => name));
    expect(shown.sort()).toEqual([...attributes].sort());
  });

  test('has no row wider than twelve columns', () => {
    const widths = edit.map((row) => row.reduce((total, { size }) => total + size, 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(12);
  });

  test('begins with what names the record, which is what relation pickers and the first column show', () => {
    const { mainField } = schema.config.settings;
    expect([edit[0]?.[0]?.name, list[0]]).toEqual([mainField, mainField]);
  });
});
