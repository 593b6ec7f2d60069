import { sayIn } from '../shared/translate';
import { checkPeriods } from './check-periods';

const check = (data: Record<string, unknown>) => checkPeriods(data, sayIn('en'));
const refusal = (code: string, path: string) =>
  expect.objectContaining({ details: expect.objectContaining({ code, path }) });

test.each([
  {},
  { periodFrom: '2024', periodTo: null },
  { periodFrom: null, periodTo: '2028' },
  { periodFrom: '2024-05', periodTo: '2024' },
  { periodFrom: '2024', periodTo: '2024-05-08' },
  { periodFrom: '2024-02-29', periodTo: '2024-02-29' },
  { phases: [{ name: 'pilot', from: null, to: null }] },
  { phases: null },
])('%j is a period', (data) => {
  expect(() => check(data)).not.toThrow();
});

test.each([
  [{ periodFrom: '2028', periodTo: '2024' }, 'periodTo'],
  [{ periodFrom: '2024-06', periodTo: '2024-05-31' }, 'periodTo'],
  [
    {
      phases: [
        { name: 'pilot', from: '2020', to: '2024' },
        { name: 'second', from: '2028', to: '2024' },
      ],
    },
    'phases.1.to',
  ],
])('%j ends before it begins', (data, path) => {
  expect(() => check(data)).toThrow(refusal('PERIOD_REVERSED', path));
});

test.each([
  [{ periodFrom: '2023-02-29' }, 'periodFrom'],
  [{ phases: [{ name: 'pilot', from: '2024', to: '2024-04-31' }] }, 'phases.0.to'],
])('%j has a day that no calendar has', (data, path) => {
  expect(() => check(data)).toThrow(refusal('NO_SUCH_DAY', path));
});
