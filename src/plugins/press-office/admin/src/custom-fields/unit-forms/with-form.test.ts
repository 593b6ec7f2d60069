import { withForm } from './with-form';

test('a form that is typed is kept beside the others', () => {
  expect(withForm(null, 'few', 'متدربين')).toEqual({ few: 'متدربين' });
  expect(withForm({ few: 'متدربين', other: 'متدرب' }, 'few', 'متدربات')).toEqual({ few: 'متدربات', other: 'متدرب' });
});

test('a form that is emptied is gone, and with the last one all', () => {
  expect(withForm({ few: 'متدربين', other: 'متدرب' }, 'few', '')).toEqual({ other: 'متدرب' });
  expect(withForm({ few: 'متدربين' }, 'few', '')).toBeNull();
});
