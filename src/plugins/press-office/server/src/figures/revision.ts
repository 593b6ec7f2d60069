import type { FigureDocument } from '../../../contracts/documents';

type Measured = Pick<FigureDocument, 'value' | 'qualifier' | 'asOf' | 'period'>;

/** The revision number of a figure about to be published: it rises when value, qualifier or period change. */
export function nextRevision(next: Measured, previous: (Measured & { revision: number }) | null): number {
  if (previous === null) return 1;
  return saysTheSame(next, previous) ? previous.revision : previous.revision + 1;
}

function saysTheSame(one: Measured, other: Measured): boolean {
  return (
    one.value === other.value &&
    one.qualifier === other.qualifier &&
    one.asOf === other.asOf &&
    one.period?.from === other.period?.from &&
    one.period?.to === other.period?.to
  );
}
