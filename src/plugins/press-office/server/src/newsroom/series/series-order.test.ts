import { inSeriesOrder } from './series-order';
import { firstDayOf, lastDayOf, timeInIso, timeOf } from './time-of';

type Figure = Parameters<typeof inSeriesOrder>[0][number];

const figure = (key: string, about: Partial<Figure> = {}): Figure => ({
  key,
  series: 'trainees',
  period: null,
  asOf: null,
  breakdown: null,
  geo: null,
  total: false,
  ...about,
});
const year = (from: string | null, to: string | null = from) => ({ period: { from, to } });

/** The keys of figures in order, however they were handed in. */
function keysOf(figures: Figure[], locale = 'fr'): string[] {
  const orders = [figures, [...figures].reverse()].map((given) => inSeriesOrder(given, locale).map(({ key }) => key));
  expect(orders[1]).toEqual(orders[0]);
  return orders[0]!;
}

test('from the earliest time to the latest, however exact it is told', () => {
  const figures = [
    figure('until-2008', year(null, '2008')),
    figure('all-of-2008', year('2008')),
    figure('2008-to-2012', year('2008', '2012')),
    figure('since-2008', year('2008', null)),
    figure('may-2024', year('2024-05')),
    figure('on-a-day-in-may', { asOf: '2024-05-08' }),
    figure('june-2024', year('2024-06')),
    figure('whenever'),
  ];
  expect(keysOf(figures)).toEqual([
    'until-2008',
    'all-of-2008',
    '2008-to-2012',
    'since-2008',
    'may-2024',
    'on-a-day-in-may',
    'june-2024',
    'whenever',
  ]);
});

test('at one time by breakdown and place, the declared total last', () => {
  const figures = [
    figure('under-15', { asOf: '2024-05-08', breakdown: '5–14' }),
    figure('young', { asOf: '2024-05-08', breakdown: '15–24' }),
    figure('morocco', { asOf: '2024-05-08', breakdown: '100 et plus', geo: 'MA' }),
    figure('tunisia', { asOf: '2024-05-08', breakdown: '100 et plus', geo: 'TN' }),
    figure('all', { asOf: '2024-05-08', total: true }),
    figure('next-year', { asOf: '2025-05-08', breakdown: '5–14' }),
  ];
  expect(keysOf(figures)).toEqual(['under-15', 'young', 'morocco', 'tunisia', 'all', 'next-year']);
});

test('names as the locale orders them', () => {
  const figures = ['zone', 'école', 'emploi'].map((breakdown) => figure(breakdown, { breakdown }));
  expect(keysOf(figures, 'fr')).toEqual(['école', 'emploi', 'zone']);
});

test('series by series; what was published before there were totals is none', () => {
  const old = { ...figure('old', { series: 'a' }), total: undefined as unknown as boolean };
  expect(keysOf([figure('b', { series: 'b', asOf: '2001-01-01' }), old])).toEqual(['old', 'b']);
});

test.each([
  [
    { period: { from: '2008', to: '2012' }, asOf: '2013-01-31' },
    { from: '2008', to: '2012' },
  ],
  [
    { period: { from: '2008', to: null }, asOf: '2024-05-08' },
    { from: '2024-05-08', to: '2024-05-08' },
  ],
  [
    { period: { from: '2008', to: null }, asOf: null },
    { from: '2008', to: null },
  ],
  [
    { period: { from: null, to: '2008' }, asOf: null },
    { from: null, to: '2008' },
  ],
  [{ period: null, asOf: null }, null],
])('of %j the time is %j', (told, time) => {
  expect(timeOf(told)).toEqual(time);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-05-08', '2024-05-08', '2024-05-08'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});

test('ISO 8601 has words for all of them', () => {
  expect(timeInIso({ from: '2024', to: '2024' })).toBe('2024');
  expect(timeInIso({ from: '2008', to: '2012' })).toBe('2008/2012');
  expect(timeInIso({ from: '2008', to: null })).toBe('2008/..');
  expect(timeInIso({ from: null, to: '2008' })).toBe('../2008');
});
