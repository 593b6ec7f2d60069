import { nextRevision } from './revision';

const measured = {
  value: '66729',
  upper: null,
  qualifier: 'exactly',
  asOf: null,
  period: { from: '2008', to: null },
} as const;
const published = { ...measured, revision: 3 };

test('the first publication is revision 1', () => {
  expect(nextRevision(measured, [])).toBe(1);
});

test('other words about the same measure are no revision', () => {
  expect(nextRevision({ ...measured, period: { ...measured.period } }, [published])).toBe(3);
});

test.each([
  { value: '66730' },
  { value: '66729.0' },
  { upper: '66740' },
  { qualifier: 'approximately' as const },
  { asOf: '2024-05-08' },
  { period: { from: '2008', to: '2024' } },
  { period: { from: null, to: null } },
  { period: null },
])('a change to %j is one', (change) => {
  expect(nextRevision({ ...measured, ...change }, [published])).toBe(4);
});

test('a translation published later has the number that the figure has elsewhere', () => {
  expect(nextRevision(measured, [{ ...measured, value: '60000', revision: 1 }, published])).toBe(3);
});

test('going back to an earlier value is a new revision', () => {
  const earlier = { ...measured, value: '60000', revision: 2 };
  expect(nextRevision(earlier, [published, earlier])).toBe(4);
});
