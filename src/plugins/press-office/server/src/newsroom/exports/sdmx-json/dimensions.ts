import type { FigureDocument } from '../../../../../contracts/documents';
import type { LocaleCode } from '../../../../../contracts/locale';
import { type Say, sayIn } from '../../../shared/translate';
import { firstDayOf, lastDayOf, timeInIso, timeOf } from '../../series/time-of';
import { timeInSdmx } from './time-in-sdmx';

/** A value of a dimension: its code, and its name in the locale of the message. */
export interface DimensionValue {
  code: string;
  name: string;
  /** The first and last instant of a time. */
  start?: string;
  end?: string;
}

/** A dimension of the figures of a series, with the value that each of them has. */
export interface Dimension {
  id: string;
  name: string;
  /** The SDMX cross-domain concept that it is, where it is one. */
  role?: string;
  /** One for each figure, in their order. */
  valueOf: readonly DimensionValue[];
}

/**
 * The dimensions of the figures of one series, time last: place, breakdown, unit, and time. What nothing of this tells
 * apart is numbered, because no two observations of a data set may have the same key.
 */
export function dimensionsOf(figures: readonly FigureDocument[], locale: LocaleCode): Dimension[] {
  const say = sayIn(locale);
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const named: Dimension[] = [
    {
      id: 'REF_AREA',
      name: say('newsroom.column.geo'),
      role: 'REF_AREA',
      valueOf: figures.map(({ geo }) =>
        geo === null ? unspecified(say) : { code: geo, name: regions.of(geo) ?? geo },
      ),
    },
    {
      id: 'BREAKDOWN',
      name: say('newsroom.column.breakdown'),
      valueOf: figures.map((figure) => breakdownOf(figure, say)),
    },
    {
      id: 'UNIT_MEASURE',
      name: say('newsroom.column.unit'),
      role: 'UNIT_MEASURE',
      valueOf: figures.map(({ unit }) => (unit === null ? unspecified(say) : { code: unit, name: unit })),
    },
  ];
  const time = timeDimension(figures, say);
  const occurrence = { id: 'OCCURRENCE', name: say('newsroom.sdmx.occurrence'), valueOf: numbered([...named, time]) };
  return [...named, occurrence, time];
}

// The codes that SDMX has for what is no value (Guidelines for SDMX Code Lists): not told, no breakdown, total.
const unspecified = (say: Say) => ({ code: '_X', name: say('newsroom.sdmx.unspecified') });

function breakdownOf({ breakdown, total }: FigureDocument, say: Say): DimensionValue {
  if (breakdown !== null) return { code: breakdown, name: breakdown };
  return total ? { code: '_T', name: say('newsroom.sdmx.total') } : { code: '_Z', name: say('newsroom.sdmx.whole') };
}

/**
 * `TIME_PERIOD` where SDMX can write the time of every figure. Where it cannot, because one is open or tells none, a
 * dimension of another name, `PERIOD`, writes all of them in ISO 8601: nothing is left out, and no time is made up.
 */
function timeDimension(figures: readonly FigureDocument[], say: Say): Dimension {
  const name = say('newsroom.sdmx.time');
  const times = figures.map(timeOf);
  const inSdmx = times.map((time) => time && timeInSdmx(time));
  if (inSdmx.every((code) => code !== null)) {
    const values = times.map((time, index) => ({ code: inSdmx[index]!, name: inSdmx[index]!, ...limitsOf(time!) }));
    return { id: 'TIME_PERIOD', name, role: 'TIME_PERIOD', valueOf: values };
  }
  const values = times.map((time) => (time === null ? unspecified(say) : asWritten(timeInIso(time))));
  return { id: 'PERIOD', name, valueOf: values };
}

const asWritten = (code: string): DimensionValue => ({ code, name: code });

const limitsOf = ({ from, to }: { from: string | null; to: string | null }) => ({
  start: `${firstDayOf(from!)}T00:00:00Z`,
  end: `${lastDayOf(to!)}T23:59:59Z`,
});

/** Numbers the figures that have all values alike: 1, 2 … */
function numbered(dimensions: readonly Dimension[]): DimensionValue[] {
  const seen = new Map<string, number>();
  const count = dimensions[0]?.valueOf.length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const key = JSON.stringify(dimensions.map(({ valueOf }) => valueOf[index]!.code));
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return asWritten(String(number));
  });
}
