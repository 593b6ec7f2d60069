import { timeInSdmx } from './time-in-sdmx';

test.each([
  ['2024', '2024', '2024'],
  ['2024-05', '2024-05', '2024-05'],
  ['2024-05-08', '2024-05-08', '2024-05-08'],
  ['2008', '2012', '2008-01-01/P5Y'],
  ['2024-11', '2025-01', '2024-11-01/P3M'],
  ['2024-02-01', '2024-03-01', '2024-02-01/P30D'],
  ['2024', '2024-02', '2024-01-01/P60D'],
  ['2023-12-31', '2024', '2023-12-31/P367D'],
])('from %s to %s is %s', (from, to, time) => {
  expect(timeInSdmx({ from, to })).toBe(time);
});

test('an open end has no words in SDMX', () => {
  for (const time of [
    { from: '2008', to: null },
    { from: null, to: '2008' },
  ]) {
    expect(timeInSdmx(time)).toBeNull();
  }
});
