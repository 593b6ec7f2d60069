import Ajv from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FigureDocument } from '../../../../../contracts/documents';
import { publicFigure } from '../figure.test-support';
import { seriesInSdmxJson } from './series-in-sdmx-json';

const published = path.join(__dirname, '../../../../../../../../tests/fixtures/standards/sdmx-json-data-schema.json');
const isSdmxJson = addFormats(new Ajv({ strict: false, allErrors: true })).compile(
  JSON.parse(readFileSync(published, 'utf8')) as object,
);

interface Component {
  id: string;
  values?: { id?: string; value?: string; name: string; start?: string; end?: string }[];
  format?: { dataType: string };
}
interface Message {
  meta: { id: string; prepared: string };
  data: {
    structures: {
      dimensions: Record<'dataSet' | 'series' | 'observation', Component[]>;
      measures: { observation: Component[] };
      attributes: { observation: Component[] };
    }[];
    dataSets: { validFrom?: string; series: Record<string, { observations: Record<string, unknown[]> }> }[];
  };
}

/** The message that figures make; it keeps to the published schema, whatever they are. */
function messageOf(figures: FigureDocument[], { asOf = null }: { asOf?: string | null } = {}): Message {
  const { body, type } = seriesInSdmxJson({ figures, locale: 'fr', asOf, changedAt: '2024-07-01T00:00:00.000Z' });
  expect(type).toBe('application/vnd.sdmx.data+json;version=2.1.0');
  const message = JSON.parse(body) as Message;
  isSdmxJson(message);
  expect(isSdmxJson.errors ?? []).toEqual([]);
  return message;
}

/** What a reader who knows nothing but SDMX-JSON reads: each observation with its codes, by the names of dimensions and measures. */
function observationsIn({ data: { structures, dataSets } }: Message): Record<string, unknown>[] {
  const { dimensions, measures, attributes } = structures[0]!;
  const code = (component: Component, index: string) => component.values![Number(index)]!;
  const told = [...measures.observation, ...attributes.observation];
  return Object.entries(dataSets[0]!.series).flatMap(([key, { observations }]) =>
    Object.entries(observations).map(([time, values]) => {
      const places = [
        ...dimensions.dataSet.map((dimension) => [dimension, '0'] as const),
        ...key.split(':').map((index, at) => [dimensions.series[at]!, index] as const),
        [dimensions.observation[0]!, time] as const,
      ];
      const codes = places.map(([dimension, index]) => [
        dimension.id,
        code(dimension, index).id ?? code(dimension, index).value,
      ]);
      const rest = told.map((component, at) => [
        component.id,
        component.values ? component.values[values[at] as number]!.id : values[at],
      ]);
      return Object.fromEntries([...codes, ...rest]) as Record<string, unknown>;
    }),
  );
}

test('a figure is an observation: where, of whom, in what, when, how much', () => {
  const figure = publicFigure({
    value: '1.10',
    upper: '2.00',
    asOf: '2024-05-08',
    geo: 'MA',
    breakdown: 'femmes',
    qualifier: 'approximately',
    status: 'provisional',
    overlapping: true,
    project: 'thamm',
    source: 'OFPPT',
    revision: 3,
  });
  expect(observationsIn(messageOf([figure]))).toEqual([
    {
      SERIES: 'seats',
      REF_AREA: 'MA',
      BREAKDOWN: 'femmes',
      UNIT_MEASURE: 'places',
      OCCURRENCE: '1',
      TIME_PERIOD: '2024-05-08',
      OBS_VALUE: '1.10',
      UPPER_VALUE: '2.00',
      FIGURE: 'seats',
      TITLE: 'Places',
      QUALIFIER: 'approximately',
      OBS_STATUS: 'P',
      TOTAL: false,
      OVERLAPPING: true,
      REVISION: 3,
      PROJECT: 'thamm',
      SOURCE: 'OFPPT',
    },
  ]);
});

test('a value has all its digits, as a string of the type Decimal', () => {
  const value = '123456789012345678901234567890.12345678901234567890';
  const message = messageOf([publicFigure({ value, asOf: '2024-05-08' })]);
  expect(observationsIn(message)[0]).toMatchObject({ OBS_VALUE: value });
  expect(message.data.structures[0]!.measures.observation[0]!.format).toEqual({ dataType: 'Decimal' });
});

test('figures of one place, breakdown and unit are a time series', () => {
  const yearly = ['2022', '2023', '2024'].map((year) =>
    publicFigure({ key: `seats-${year}`, value: year, period: { from: year, to: year } }),
  );
  const { series } = messageOf([...yearly, publicFigure({ key: 'tn', geo: 'TN', asOf: '2024-05-08' })]).data
    .dataSets[0]!;
  expect(Object.values(series).map(({ observations }) => Object.keys(observations).length)).toEqual([3, 1]);
});

test('a time has its first and last moment; a range is written as SDMX writes it', () => {
  const message = messageOf([
    publicFigure({ key: 'a', period: { from: '2008', to: '2012' } }),
    publicFigure({ key: 'b', period: { from: '2024-02', to: '2024-02' } }),
  ]);
  const [time] = message.data.structures[0]!.dimensions.observation;
  expect(time).toMatchObject({
    id: 'TIME_PERIOD',
    format: { dataType: 'ObservationalTimePeriod' },
    values: [
      { value: '2008-01-01/P5Y', start: '2008-01-01T00:00:00Z', end: '2012-12-31T23:59:59Z' },
      { value: '2024-02', start: '2024-02-01T00:00:00Z', end: '2024-02-29T23:59:59Z' },
    ],
  });
});

test('a time that SDMX has no words for is neither left out nor made up', () => {
  const message = messageOf([
    publicFigure({ key: 'since', period: { from: '2008', to: null } }),
    publicFigure({ key: 'untold' }),
    publicFigure({ key: 'then', asOf: '2024-05-08' }),
  ]);
  expect(observationsIn(message).map(({ FIGURE, PERIOD }) => [FIGURE, PERIOD])).toEqual([
    ['since', '2008/..'],
    ['untold', '_X'],
    ['then', '2024-05-08'],
  ]);
});

test('a declared total is told from a figure that has no breakdown', () => {
  const figures = [publicFigure({ key: 'all', total: true }), publicFigure({ key: 'some' })];
  expect(observationsIn(messageOf(figures)).map(({ BREAKDOWN, TOTAL }) => [BREAKDOWN, TOTAL])).toEqual([
    ['_T', true],
    ['_Z', false],
  ]);
});

test('no two observations have the same key', () => {
  const figures = ['a', 'b', 'c'].map((key) => publicFigure({ key, asOf: '2024-05-08' }));
  const observations = observationsIn(messageOf(figures));
  expect(observations.map(({ FIGURE, OCCURRENCE }) => [FIGURE, OCCURRENCE])).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
});

test('names in any script are values; what is told of a day holds for that day', () => {
  const figure = publicFigure({ breakdown: 'نساء', unit: 'مقعد بيداغوجي', series: 'مقاعد', locale: 'ar' });
  const message = messageOf([figure], { asOf: '2024-06-01T22:59:59.999Z' });
  expect(observationsIn(message)[0]).toMatchObject({
    SERIES: 'مقاعد',
    BREAKDOWN: 'نساء',
    UNIT_MEASURE: 'مقعد بيداغوجي',
  });
  expect(message.data.dataSets[0]!.validFrom).toBe('2024-06-01T22:59:59.999Z');
});

test('a series without figures is a message without observations', () => {
  const message = messageOf([]);
  expect(message.data.dataSets[0]!.series).toEqual({});
  expect(message.meta.prepared).toBe('2024-07-01T00:00:00.000Z');
});

test('the same figures are the same bytes', () => {
  const figures = [publicFigure({ asOf: '2024-05-08' })];
  expect(messageOf(figures)).toEqual(messageOf(figures));
  expect(messageOf(figures).meta.id).not.toBe(messageOf([publicFigure({ value: '1' })]).meta.id);
});

test('what was published before there were ranges and totals has none', () => {
  const { upper: _upper, total: _total, overlapping: _overlapping, ...old } = publicFigure();
  expect(observationsIn(messageOf([old as FigureDocument]))[0]).toMatchObject({
    UPPER_VALUE: null,
    TOTAL: false,
    OVERLAPPING: false,
    BREAKDOWN: '_Z',
  });
});
