import { safeAddress } from './safe-address';

test.each(['https://a.example/x', '/uploads/a.png', 'mailto:presse@a.example', 'tel:+212537000000'])(
  '%s may be followed',
  (address) => {
    expect(safeAddress(address)).toBe(address);
  },
);

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//b.example/x',
  '/\\b.example',
  'x',
  '',
])('%j leads nowhere', (address) => {
  expect(safeAddress(address)).toBeUndefined();
});
