import { isTimeZone } from './time-zone';

test.each(['Africa/Casablanca', 'africa/casablanca', 'UTC', 'Etc/GMT-1', 'America/Argentina/Buenos_Aires'])(
  '%s is a time zone',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);

test.each([
  '',
  'Casablanca',
  'Africa/Atlantis',
  '+01:00',
  'UTC+1',
  'Africa/Casablanca ',
  'Ａfrica/Casablanca',
  1,
  null,
])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
