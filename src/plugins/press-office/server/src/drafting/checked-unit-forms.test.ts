import { sayIn } from '../shared/translate';
import { checkedUnitForms } from './checked-unit-forms';

const checked = (unitForms: unknown) => checkedUnitForms({ unitForms }, sayIn('en'));

test('forms are kept as they are given, without the spaces around their words', () => {
  const forms = { one: 'متدرب واحد', two: ' متدربان ', few: 'متدربين', many: '# متدربا', other: 'متدرب' };
  expect(checked(forms)).toEqual({ unitForms: { ...forms, two: 'متدربان' } });
});

test('a figure may have no forms', () => {
  expect(checked({})).toEqual({ unitForms: {} });
  expect([checked(undefined), checked(null)]).toEqual([{}, {}]);
});

test.each<[unknown, string]>([
  ['stagiaires', 'unitForms'],
  [['stagiaire', 'stagiaires'], 'unitForms'],
  [{ dual: 'متدربان' }, 'unitForms'],
  [{ one: '' }, 'unitForms.one'],
  [{ one: 1 }, 'unitForms.one'],
  [{ one: null }, 'unitForms.one'],
  [{ other: 'x'.repeat(121) }, 'unitForms.other'],
  [{ other: 'sta\u0000giaires' }, 'unitForms.other'],
  [{ other: 'sta\ud800giaires' }, 'unitForms.other'],
  [{ other: '# de #' }, 'unitForms.other'],
  [{ other: ' # ' }, 'unitForms.other'],
])('%j is refused, naming %s', (forms, path) => {
  expect(() => checked(forms)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ code: 'UNIT_FORMS_MALFORMED', path }) }),
  );
});
