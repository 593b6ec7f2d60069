import { instantsAround, monthAfter, monthOf, readMonth, weeksOf } from './month';

test('a month is shown in whole weeks, from Monday in each of the three languages', () => {
  for (const language of ['ar-MA-u-nu-latn', 'fr', 'en-GB']) {
    const weeks = weeksOf('2026-12', language);
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([5, '2026-11-30', '2027-01-03']);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  }
});

test('weeks begin on Sunday where people count so', () => {
  expect(weeksOf('2026-12', 'en-US')[0]?.[0]).toBe('2026-11-29');
});

test('a month has as many weeks as it touches: from four to six', () => {
  expect(weeksOf('2027-02', 'fr')).toHaveLength(4);
  expect(weeksOf('2026-08', 'fr')).toHaveLength(6);
});

test('every day of a year stands in its month once, leap days and changes of the clock included', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2028-${String(index + 1).padStart(2, '0')}`).flatMap((month) =>
    weeksOf(month, 'ar-MA')
      .flat()
      .filter((day) => monthOf(day) === month),
  );
  expect(new Set(days).size).toBe(366);
  expect(days).toHaveLength(366);
  expect(days).toEqual(days.toSorted());
});

test('from one month to the next and back, over the end of a year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2027-01', -1)).toBe('2026-12');
});

test('an address that names no month that can be shown is as one without', () => {
  expect(readMonth('2026-12')).toBe('2026-12');
  for (const text of [null, '', '2026-13', '2026-1', '2026-12-01', '9999-01', '0001-01', 'décembre']) {
    expect(readMonth(text)).toBeNull();
  }
  expect(monthAfter('2100-11', 1)).toBeNull();
  expect(monthAfter('1970-02', -1)).toBeNull();
});

test('what is asked for reaches over both ends, whatever the time zone', () => {
  expect(instantsAround(weeksOf('2026-12', 'fr'))).toEqual({
    from: '2026-11-29T00:00:00.000Z',
    to: '2027-01-05T00:00:00.000Z',
  });
});
