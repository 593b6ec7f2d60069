import { sayDate, sayTime } from './say-time';
import { compareTimes, timeOf } from './time-of';

const period = (from: string | null, to: string | null) => ({ from, to });

test('a figure is about its period, or the day it was counted, or an open period', () => {
  expect(timeOf({ period: period('2008', '2012'), asOf: '2013-01-31' })).toEqual(period('2008', '2012'));
  expect(timeOf({ period: period('2008', null), asOf: '2024-05-08' })).toEqual(period('2024-05-08', '2024-05-08'));
  expect(timeOf({ period: period('2008', null), asOf: null })).toEqual(period('2008', null));
  expect(timeOf({ period: null, asOf: null })).toBeNull();
});

test('times go from the earliest to the latest, what begins together by its end, an unknown one last', () => {
  const inOrder = [
    period(null, '2008'),
    period('2008', '2008-02'),
    period('2008', '2008'),
    period('2008', null),
    period('2024-05-08', '2024-05-08'),
    period('2024-06', '2024-06'),
    null,
  ];
  expect(inOrder.toReversed().toSorted(compareTimes)).toEqual(inOrder);
});

test.each([
  ['2024', 'fr', '2024'],
  ['2024-05', 'fr', 'mai 2024'],
  ['2024-05-08', 'fr', '8 mai 2024'],
  ['2024-05-01', 'fr', '1er mai 2024'],
  ['2024-05-08', 'en', '8 May 2024'],
  ['2024-05-08', 'ar', '8 ماي 2024'],
])('%s reads in %s as %s', (date, language, words) => {
  expect(sayDate(date, language)).toBe(words);
});

test('a time tells whether its ends are days, which French says otherwise than months and years', () => {
  const told = (time: ReturnType<typeof period>) =>
    sayTime(time, 'fr', {
      between: (from, to, exactness) => `${exactness}: ${from}, ${to}`,
      since: (from, exactness) => `${exactness}: ${from}`,
      until: (to, exactness) => `${exactness}: ${to}`,
    });
  expect(told(period('2024-01-01', '2024-03-31'))).toBe('days: 1er janvier 2024, 31 mars 2024');
  expect(told(period('2024-01', '2024-03'))).toBe('longer: janvier 2024, mars 2024');
  expect(told(period('2024-01-01', null))).toBe('days: 1er janvier 2024');
  expect(told(period(null, '2012'))).toBe('longer: 2012');
});

test('a time says both its ends, or the one that it has', () => {
  const words = {
    between: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
  };
  const said = (time: ReturnType<typeof period> | null) => sayTime(time, 'en', words);
  expect(said(period('2008', '2012'))).toBe('2008 – 2012');
  expect(said(period('2024-05', '2024-05'))).toBe('May 2024');
  expect(said(period('2008', null))).toBe('since 2008');
  expect(said(period(null, '2012'))).toBe('until 2012');
  expect(said(null)).toBe('');
});
