import type { FigureDocument } from '../../../../../contracts/documents';
import type { Say } from '../../../shared/translate';
import type { Dimension, DimensionValue } from './dimensions';

/** A dimension as the message describes it, and where each figure stands in its values. */
export interface DescribedDimension {
  component: object;
  /** For each figure the index of its value. */
  indexes: number[];
}

/**
 * Describes a dimension. Its values are codes with names where every code is an identifier in SDMX's sense; free text
 * is no code, and makes them plain values.
 */
export function describe({ id, name, role, valueOf }: Dimension, keyPosition: number): DescribedDimension {
  const values = [...new Map(valueOf.map((value) => [value.code, value])).values()];
  const isCoded = values.every(({ code }) => /^[A-Za-z0-9_@$-]+$/.test(code));
  const position = new Map(values.map(({ code }, index) => [code, index]));
  const component = {
    id,
    name,
    keyPosition,
    ...(role === undefined ? {} : { roles: [role] }),
    ...(isCoded ? {} : { format: { dataType: role === 'TIME_PERIOD' ? 'ObservationalTimePeriod' : 'String' } }),
    // The schema allows no empty list of values.
    ...(values.length === 0 ? {} : { values: values.map((value) => describedValue(value, isCoded)) }),
  };
  return { component, indexes: valueOf.map(({ code }) => position.get(code)!) };
}

const describedValue = ({ code, ...rest }: DimensionValue, isCoded: boolean) =>
  isCoded ? { id: code, ...rest } : { value: code, ...rest };

/**
 * What is told of each figure, in the order of an observation: first the measures, then the attributes. SDMX-JSON writes
 * a `Decimal` as a string (Field Guide, "Data type conversions"), so that 1.10 stays 1.10.
 */
export const measures = (say: Say) => [
  { id: 'OBS_VALUE', name: say('newsroom.column.value'), format: { dataType: 'Decimal' } },
  { id: 'UPPER_VALUE', name: say('newsroom.column.upper'), format: { dataType: 'Decimal' }, minOccurs: 0 },
];

export const attributes = (say: Say) => [
  attribute('FIGURE', say('newsroom.column.key')),
  attribute('TITLE', say('newsroom.column.label'), 'String', ['TITLE']),
  attribute('QUALIFIER', say('newsroom.column.qualifier')),
  {
    id: 'OBS_STATUS',
    name: say('newsroom.column.status'),
    roles: ['OBS_STATUS'],
    relationship: { observation: {} },
    // Of the code list CL_OBS_STATUS.
    values: [
      { id: 'A', name: say('newsroom.sdmx.normal') },
      { id: 'P', name: say('newsroom.sdmx.provisional') },
    ],
  },
  attribute('TOTAL', say('newsroom.column.total'), 'Boolean'),
  attribute('OVERLAPPING', say('newsroom.column.overlapping'), 'Boolean'),
  attribute('REVISION', say('newsroom.column.revision'), 'Integer'),
  attribute('PROJECT', say('newsroom.column.project')),
  attribute('SOURCE', say('newsroom.column.source')),
];

const attribute = (id: string, name: string, dataType = 'String', roles?: string[]) => ({
  id,
  name,
  ...(roles ? { roles } : {}),
  relationship: { observation: {} },
  format: { dataType },
  minOccurs: 0,
});

/** One observation, as `measures` and `attributes` describe it. What was published before there were totals is none. */
export const observationOf = (figure: FigureDocument) => [
  figure.value,
  figure.upper ?? null,
  figure.key,
  figure.label,
  figure.qualifier,
  figure.status === 'provisional' ? 1 : 0,
  figure.total ?? false,
  figure.overlapping ?? false,
  figure.revision,
  figure.project,
  figure.source,
];
