import { backwards } from './backwards';

test('letters are turned round, and none is broken', () => {
  expect(backwards('abc')).toBe('cba');
  expect(backwards('كفاءة')).toBe('ةءافك');
  expect(backwards('a😀')).toBe('😀a');
});
