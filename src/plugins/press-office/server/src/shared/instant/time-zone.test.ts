import { isTimeZone, namedAsIana } from './time-zone';

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

test.each([
  ['africa/casablanca', 'Africa/Casablanca'],
  ['AMERICA/PORT-AU-PRINCE', 'America/Port-au-Prince'],
  ['utc', 'UTC'],
  // Names for which Intl has another one are not taken for it.
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Etc/UTC', 'Etc/UTC'],
])('%s is written %s', (written, name) => {
  expect(namedAsIana(written)).toBe(name);
});
