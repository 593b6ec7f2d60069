import type { ReleaseField } from '../../../contracts/intake';
import { placeIn } from '../reading/text/joined-lines';
import type { ReadDraft } from './read-draft';

/** A day that a draft names in full, ISO 8601, and where. */
export interface PlacedDay {
  field: ReleaseField;
  at: { start: number; end: number };
  date: string;
}

/** The days that a draft names with their year, in its order; none in a language that is not read. */
export function placedDays({ joined, reading }: ReadDraft): PlacedDay[] {
  const found = (reading?.times ?? []).flatMap((time) => time.found);
  return found.flatMap((time) => {
    if (!('date' in time)) return [];
    const { field, at } = placeIn(joined, time.span);
    return at === null ? [] : [{ field, at, date: time.date }];
  });
}
