import type { FigureDocument } from '../../../contracts/documents';

/** What a figure says in numbers and dates. */
export type Measured = Pick<FigureDocument, 'value' | 'upper' | 'qualifier' | 'asOf' | 'period'>;

/**
 * The revision number of a figure about to be published: one more than the newest when value, upper end, qualifier,
 * as-of date or period change. A revision is the figure's, not a translation's.
 * @param published the figure's newest public document in each locale
 */
export function nextRevision(next: Measured, published: readonly (Measured & { revision: number })[]): number {
  const newest = Math.max(0, ...published.map(({ revision }) => revision));
  const isSame = published.some((figure) => figure.revision === newest && saysTheSame(next, figure));
  return isSame ? newest : newest + 1;
}

function saysTheSame(one: Measured, other: Measured): boolean {
  return (
    one.value === other.value &&
    // What was published before there were ranges has no upper end.
    (one.upper ?? null) === (other.upper ?? null) &&
    one.qualifier === other.qualifier &&
    one.asOf === other.asOf &&
    one.period?.from === other.period?.from &&
    one.period?.to === other.period?.to
  );
}

/**
 * Whether publishing a figure would change a value that the public has been given, in any language.
 * @param published the figure's newest public document in each locale
 */
export const isRevised = (next: Measured, published: readonly (Measured & { revision: number })[]): boolean =>
  published.length > 0 && nextRevision(next, published) > Math.max(...published.map(({ revision }) => revision));
