import type { FigureEntry } from '../../../../contracts/figures-list';
import { drawnSeries } from './drawn-series';

const figure = (key: string, value: string, about: Partial<FigureEntry> & { asOf?: string } = {}): FigureEntry => {
  const { asOf = null, ...rest } = about;
  const displays = { ar: `${value} متدربا`, fr: `${value} stagiaires` };
  const measure = { value, upper: null, qualifier: 'exactly' as const, asOf, period: null, displays };
  return {
    documentId: key,
    key,
    labels: { ar: 'متدربون', fr: 'Stagiaires' },
    units: { ar: 'متدربا', fr: 'stagiaires' },
    series: 'trainees',
    breakdown: null,
    geo: null,
    total: false,
    overlapping: false,
    project: null,
    public: { ...measure, revision: 1 },
    draft: null,
    quotes: { releases: 0, waiting: 0 },
    ...rest,
  };
};

test('one value a year is one line from the earliest to the latest', () => {
  const { overTime, parts } = drawnSeries(
    [figure('b', '200', { asOf: '2024-12-31' }), figure('a', '100', { asOf: '2023-12-31' })],
    'fr',
  );
  expect(overTime?.lines.map(({ points }) => points.map((point) => point?.display))).toEqual([
    ['100 stagiaires', '200 stagiaires'],
  ]);
  expect(parts).toBeNull();
});

test('parts at one time are a breakdown, with the total that is declared and not one of our own', () => {
  const { overTime, parts } = drawnSeries(
    [
      figure('all', '300', { total: true }),
      figure('women', '100', { breakdown: 'femmes' }),
      figure('men', '200', { breakdown: 'hommes' }),
    ],
    'fr',
  );
  expect(overTime).toBeNull();
  expect(parts?.parts.map(({ part }) => part)).toEqual(['femmes', 'hommes']);
  expect(parts?.total?.display).toBe('300 stagiaires');
});

test('parts over years are a line each, with a gap where a year tells nothing, and the breakdown of the last year', () => {
  const { overTime, parts } = drawnSeries(
    [
      figure('w23', '1', { breakdown: 'femmes', asOf: '2023-01-01' }),
      figure('m23', '2', { breakdown: 'hommes', asOf: '2023-01-01' }),
      figure('w24', '3', { breakdown: 'femmes', asOf: '2024-01-01' }),
      figure('w25', '4', { breakdown: 'femmes', asOf: '2025-01-01' }),
      figure('m25', '5', { breakdown: 'hommes', asOf: '2025-01-01' }),
      figure('once', '6', { breakdown: 'autres', asOf: '2025-01-01' }),
    ],
    'fr',
  );
  expect(overTime?.lines.map(({ part, points }) => [part, ...points.map((point) => point?.value ?? null)])).toEqual([
    ['femmes', '1', '3', '4'],
    ['hommes', '2', null, '5'],
  ]);
  expect(parts?.time).toEqual({ from: '2025-01-01', to: '2025-01-01' });
  expect(parts?.parts.map(({ key }) => key)).toEqual(['once', 'w25', 'm25']);
});

test('what counts different things is not drawn, and still told', () => {
  const series = drawnSeries([figure('a', '1'), figure('b', '50', { units: { ar: '%', fr: null } })], 'fr');
  expect(series).toMatchObject({ isMixed: true, overTime: null, parts: null });
  expect(series.figures).toHaveLength(2);
});

test('a unit that is not translated yet is no other unit', () => {
  const { isMixed } = drawnSeries([figure('a', '1'), figure('b', '50', { units: { ar: 'متدربا', fr: null } })], 'fr');
  expect(isMixed).toBe(false);
});

test('countries are parts, in the words of the reader; a draft is told to be one', () => {
  const about = figure('c', '3', { geo: 'BE' });
  const draft = { ...about, public: null, draft: { ...about.public!, displays: { fr: '3 stagiaires' } } };
  const { parts } = drawnSeries([figure('b', '2', { geo: 'DE' }), draft], 'fr');
  expect(parts?.parts.map(({ part, isDraft }) => [part, isDraft])).toEqual([
    ['Allemagne', false],
    ['Belgique', true],
  ]);
});
