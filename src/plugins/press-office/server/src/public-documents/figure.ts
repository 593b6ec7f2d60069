import type { DocumentHead, FigureDocument } from '../../../contracts/documents';
import { displayFigure } from '../figures/display';
import { type Measured, nextRevision } from '../figures/revision';
import { type Circumstances, type Composition, facetsOf, idsOf } from './composition';
import type { FigureDraft } from './drafts';

/** What the public sees of a figure; a changed value, qualifier, date or period makes it a new revision. */
export function composeFigure(
  draft: FigureDraft,
  { head, linked, published, numberFormat }: Circumstances,
): Composition<FigureDocument> {
  const measured = measureOf(draft);
  const document: FigureDocument = {
    ...head,
    key: draft.key,
    label: draft.label,
    ...measured,
    unit: draft.unit,
    display: displayFigure({ ...draft, ...measured }, head.locale, numberFormat),
    geo: draft.geo,
    project: linked.project[0]?.slug ?? null,
    revision: nextRevision(measured, published.map(asFigure)),
    series: draft.series,
    breakdown: draft.breakdown,
    total: draft.isTotal === true,
    overlapping: draft.isOverlapping === true,
    source: draft.source,
    status: draft.finality,
  };
  return {
    document,
    leftOutOfSummary: [],
    facets: [
      ...facetsOf('key', [draft.key]),
      ...facetsOf('project', idsOf(linked.project)),
      ...facetsOf('series', [draft.series]),
      ...facetsOf('geo', [draft.geo]),
    ],
  };
}

/** What a revision of a figure changes: all that is not words. */
export const measureOf = (draft: FigureDraft): Measured => ({
  value: draft.value,
  upper: draft.upperValue,
  qualifier: draft.qualifier,
  asOf: draft.asOf,
  period: periodOf(draft),
});

const periodOf = ({ periodFrom, periodTo }: FigureDraft) =>
  periodFrom === null && periodTo === null ? null : { from: periodFrom, to: periodTo };

/** The record only ever holds a figure's own documents for a figure. */
const asFigure = (document: DocumentHead) => document as FigureDocument;
