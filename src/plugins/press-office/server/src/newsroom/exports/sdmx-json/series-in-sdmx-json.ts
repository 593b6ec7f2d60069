import { createHash } from 'node:crypto';

import type { FigureDocument } from '../../../../../contracts/documents';
import type { LocaleCode } from '../../../../../contracts/locale';
import { type Say, sayIn } from '../../../shared/translate';
import { mediaTypes } from '../../query/format';
import type { Rendering } from '../rendering';
import { attributes, describe, type DescribedDimension, measures, observationOf } from './components';
import { dimensionsOf } from './dimensions';

/** The figures of one series, and what the message says of them. */
export interface SeriesMessage {
  figures: readonly FigureDocument[];
  locale: LocaleCode;
  /** ISO 8601; null for now. */
  asOf: string | null;
  /** ISO 8601: when what is public changed last, or it was asked. */
  changedAt: string;
}

/**
 * A series as a data message of SDMX-JSON 2.1: the figures of one place, breakdown and unit are a time series. Nothing is
 * summed: a total is there where the office declared one.
 */
export function seriesInSdmxJson({ figures, locale, asOf, changedAt }: SeriesMessage): Rendering {
  const say = sayIn(locale);
  // What no figure has is not told either: whoever asks for a series that nobody knows is told nothing of it.
  const named = figures.map(({ series }) => ({ code: series ?? '', name: series ?? '' }));
  const own = describe({ id: 'SERIES', name: say('newsroom.column.series'), valueOf: named }, 0);
  const described = dimensionsOf(figures, locale).map((dimension, index) => describe(dimension, index + 1));
  const data = {
    structures: [structureOf(own, described, say)],
    dataSets: [{ structure: 0, action: 'Replace', ...validity(asOf), series: groupsOf(figures, described) }],
  };
  // Told when its words became public, not when they were asked for: so the same words are the same bytes.
  const prepared =
    figures
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? changedAt;
  const id = `figures-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 32)}`;
  const meta = { id, test: false, prepared, contentLanguages: [locale], sender: { id: 'PRESS_OFFICE' } };
  return { body: JSON.stringify({ $schema: schema, meta, data }), type: mediaTypes['sdmx-json'] };
}

const schema = 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json';

const structureOf = (own: DescribedDimension, described: readonly DescribedDimension[], say: Say) => ({
  name: say('newsroom.table.figures'),
  links: [{ rel: 'dataflow', urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=PRESS_OFFICE:FIGURES(1.0)' }],
  dimensions: {
    dataSet: [own.component],
    series: described.slice(0, -1).map(({ component }) => component),
    observation: described.slice(-1).map(({ component }) => component),
  },
  measures: { observation: measures(say) },
  attributes: { observation: attributes(say) },
  dataSets: [0],
});

/** What was so at an instant is told of that instant (Field Guide, `dataSet`, on `asOf`). */
const validity = (asOf: string | null) => (asOf === null ? {} : { validFrom: asOf, validTo: asOf });

/** Observations by their time, in the series that they belong to. */
function groupsOf(figures: readonly FigureDocument[], described: readonly DescribedDimension[]) {
  const groups: Record<string, { observations: Record<string, unknown[]> }> = {};
  for (const [index, figure] of figures.entries()) {
    const places = described.map(({ indexes }) => indexes[index]!);
    const time = places.at(-1)!;
    const group = (groups[places.slice(0, -1).join(':')] ??= { observations: {} });
    group.observations[time] = observationOf(figure);
  }
  return groups;
}
