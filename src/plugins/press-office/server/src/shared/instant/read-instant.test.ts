import fc from 'fast-check';

import { readInstant } from './read-instant';
import { toZoned } from './to-zoned';

function reading(text: unknown): unknown {
  const read = readInstant(text);
  return 'instant' in read ? read.instant.toISOString() : read.problem;
}

test.each([
  ['2026-05-01T10:00:00+01:00', '2026-05-01T09:00:00.000Z'],
  ['2026-05-01T10:00+01:00', '2026-05-01T09:00:00.000Z'],
  ['2026-05-01T10:00:00.5-03:30', '2026-05-01T13:30:00.500Z'],
  ['2026-05-01t10:00z', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01 10:00Z', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01T10:00:00-00:00', '2026-05-01T10:00:00.000Z'],
  ['2028-02-29T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
])('%s is read by its offset', (text, instant) => {
  expect(reading(text)).toBe(instant);
});

describe('in Morocco, an hour ahead of UTC but for Ramadan', () => {
  test.each([
    ['2026-02-14T10:00[Africa/Casablanca]', '2026-02-14T09:00:00.000Z'],
    ['2026-03-01T10:00[Africa/Casablanca]', '2026-03-01T10:00:00.000Z'],
    ['2026-03-23T10:00[Africa/Casablanca]', '2026-03-23T09:00:00.000Z'],
    // A search for changes that steps over two months misses this Ramadan (docs/adr/0010).
    ['2020-05-01T10:00[Africa/Casablanca]', '2020-05-01T10:00:00.000Z'],
    ['2018-06-01T10:00[Africa/Casablanca]', '2018-06-01T10:00:00.000Z'],
  ])('%s', (text, instant) => {
    expect(reading(text)).toBe(instant);
  });

  test('a time that the clocks skip is answered with what it may mean', () => {
    expect(readInstant('2026-03-22T02:30[Africa/Casablanca]')).toEqual({
      problem: 'skipped',
      choices: ['2026-03-22T01:30:00+00:00[Africa/Casablanca]', '2026-03-22T03:30:00+01:00[Africa/Casablanca]'],
    });
  });

  test('a time that the clocks show twice is answered with both', () => {
    expect(readInstant('2026-02-15T02:30[Africa/Casablanca]')).toEqual({
      problem: 'repeated',
      choices: ['2026-02-15T02:30:00+01:00[Africa/Casablanca]', '2026-02-15T02:30:00+00:00[Africa/Casablanca]'],
    });
  });

  test.each([
    ['2026-03-22T02:30[Africa/Casablanca]', ['2026-03-22T01:30:00.000Z', '2026-03-22T02:30:00.000Z']],
    ['2026-02-15T02:30[Africa/Casablanca]', ['2026-02-15T01:30:00.000Z', '2026-02-15T02:30:00.000Z']],
  ])('each choice for %s is read as an instant', (text, instants) => {
    const read = readInstant(text);
    expect('choices' in read && read.choices?.map(reading)).toEqual(instants);
  });

  test.each([
    ['2026-03-22T01:59:59[Africa/Casablanca]', '2026-03-22T01:59:59.000Z'],
    ['2026-03-22T02:00[Africa/Casablanca]', 'skipped'],
    ['2026-03-22T02:59:59.999[Africa/Casablanca]', 'skipped'],
    ['2026-03-22T03:00[Africa/Casablanca]', '2026-03-22T02:00:00.000Z'],
    ['2026-02-15T01:59:59[Africa/Casablanca]', '2026-02-15T00:59:59.000Z'],
    ['2026-02-15T02:00[Africa/Casablanca]', 'repeated'],
    ['2026-02-15T02:59:59.999[Africa/Casablanca]', 'repeated'],
    ['2026-02-15T03:00[Africa/Casablanca]', '2026-02-15T03:00:00.000Z'],
  ])('the change of clocks begins and ends to the second: %s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

test.each([
  ['2026-02-15T02:30+01:00[Africa/Casablanca]', '2026-02-15T01:30:00.000Z'],
  ['2026-02-15T02:30+00:00[Africa/Casablanca]', '2026-02-15T02:30:00.000Z'],
  ['2026-05-01T10:00+01:00[!Africa/Casablanca]', '2026-05-01T09:00:00.000Z'],
  ['2026-05-01T10:00+01:00[africa/casablanca]', '2026-05-01T09:00:00.000Z'],
  ['2026-05-01T10:00+00:00[Africa/Casablanca]', 'zone-differs'],
  ['2026-03-22T02:30+00:00[Africa/Casablanca]', 'zone-differs'],
  ['2026-05-01T10:00Z[Africa/Casablanca]', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01T10:00-00:00[Africa/Casablanca]', '2026-05-01T10:00:00.000Z'],
])('an offset settles which of two it is, and must be one that the zone has: %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test('a whole day that an island left out is skipped', () => {
  expect(readInstant('2011-12-30T12:00[Pacific/Apia]')).toEqual({
    problem: 'skipped',
    choices: ['2011-12-29T12:00:00-10:00[Pacific/Apia]', '2011-12-31T12:00:00+14:00[Pacific/Apia]'],
  });
});

test.each(['2026-05-01T10:00', '2026-05-01T10:00:00.000', '2026-05-01 10:00'])('%s may be anywhere', (text) => {
  expect(reading(text)).toBe('no-zone');
});

test.each([
  ['1970-01-01T00:00Z', '1970-01-01T00:00:00.000Z'],
  ['1970-01-01T00:59:59+01:00', 'out-of-range'],
  ['1969-12-31T23:00-01:00', '1970-01-01T00:00:00.000Z'],
  ['2100-12-31T23:59:59.999Z', '2100-12-31T23:59:59.999Z'],
  ['2101-01-01T00:59+01:00', '2100-12-31T23:59:00.000Z'],
  ['2101-01-01T00:00Z', 'out-of-range'],
  ['2101-01-01T02:00[Africa/Casablanca]', 'out-of-range'],
  ['0050-01-01T00:00[Africa/Casablanca]', 'out-of-range'],
  ['9999-12-31T23:59Z', 'out-of-range'],
])('the years 1970 to 2100 are read, by UTC: %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ['a day that its month has not', '2026-04-31T10:00Z'],
  ['a leap day of an ordinary year', '2027-02-29T10:00Z'],
  ['the same in a zone', '2100-02-29T10:00[Africa/Casablanca]'],
  ['month 0', '2026-00-10T10:00Z'],
  ['month 13', '2026-13-10T10:00Z'],
  ['day 0', '2026-05-00T10:00Z'],
  ['hour 24', '2026-05-01T24:00Z'],
  ['hour 25', '2026-05-01T25:00Z'],
  ['minute 60', '2026-05-01T10:60Z'],
  ['a leap second, which a Date cannot be', '2016-12-31T23:59:60Z'],
  ['an offset of a day', '2026-05-01T10:00+24:00'],
  ['an offset with a typographic minus', '2026-05-01T10:00\u221201:00'],
  ['an unknown zone', '2026-05-01T10:00[Africa/Atlantis]'],
  ['an unknown zone beside an offset', '2026-05-01T10:00+01:00[Africa/Atlantis]'],
  ['an offset for a zone', '2026-05-01T10:00[+01:00]'],
  ['no zone in brackets', '2026-05-01T10:00[]'],
  ['two zones', '2026-05-01T10:00[UTC][Africa/Casablanca]'],
  ['another calendar', '2026-05-01T10:00[Africa/Casablanca][u-ca=hebrew]'],
  ['a day without a time', '2026-05-01'],
  ['a day without a time in a zone', '2026-05-01[Africa/Casablanca]'],
  ['a year of six digits', '+002026-05-01T10:00Z'],
  ['no dashes', '20260501T100000Z'],
  ['Arabic digits', '٢٠٢٦-٠٥-٠١T١٠:٠٠Z'],
  ['wide digits', '２０２６-05-01T10:00Z'],
  ['a space before', ' 2026-05-01T10:00Z'],
  ['a line after', '2026-05-01T10:00Z\n'],
  ['nothing', ''],
  ['words', 'demain à 10 h'],
  ['a number', 1_777_629_600_000],
  ['a Date', new Date(0)],
  ['an object', { toString: () => '2026-05-01T10:00Z' }],
  ['a list', ['2026-05-01T10:00Z']],
  ['null', null],
  ['undefined', undefined],
])('%s is unreadable', (_, text) => {
  expect(readInstant(text)).toEqual({ problem: 'unreadable' });
});

test('what would be kept as another instant than was written is unreadable; zeros say nothing', () => {
  expect(reading('2026-05-01T10:00:00.123456Z')).toBe('unreadable');
  expect(reading('2026-05-01T10:00:00.123000Z')).toBe('2026-05-01T10:00:00.123Z');
  expect(reading('2026-05-01T10:00:00.Z')).toBe('unreadable');
});

test('a huge text costs nothing', () => {
  expect(reading(`2026-05-01T10:00[${'A/'.repeat(5_000_000)}]`)).toBe('unreadable');
  expect(reading(`2026-05-01T10:00:00.${'0'.repeat(5_000_000)}1Z`)).toBe('unreadable');
});

test('any text gets an answer', () => {
  const shaped = fc.stringMatching(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2})?(\[.{0,9}\])?$/,
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), shaped, fc.anything()), (text) => {
      expect(reading(text)).toEqual(expect.any(String));
    }),
  );
});

test('an instant that a zone writes is read back, whichever the two are', () => {
  const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));
  const instants = fc.date({ min: new Date(0), max: new Date('2100-12-31T23:59:59.999Z'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(readInstant(toZoned(instant, zone))).toEqual({ instant });
    }),
    { numRuns: 2000 },
  );
});

test('so is any instant of the days when the clocks of Morocco change', () => {
  const changes = fc.constantFrom('2020-04-19', '2020-05-31', '2026-02-15', '2026-03-22');
  fc.assert(
    fc.property(changes, fc.nat(86_399_999), (day, millisecond) => {
      const instant = new Date(new Date(`${day}T00:00:00Z`).getTime() + millisecond);
      expect(readInstant(toZoned(instant, 'Africa/Casablanca'))).toEqual({ instant });
    }),
  );
});
