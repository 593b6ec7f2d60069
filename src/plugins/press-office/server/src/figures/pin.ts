import type { FigureDocument, PinnedFigure } from '../../../contracts/documents';

/** What a release keeps of a figure: its public words and value on the day, which no later revision changes. */
export function pinFigure(figure: FigureDocument): PinnedFigure {
  const { documentId, key, label, value, upper, unit, qualifier, display, asOf, period, geo, project, revision } =
    figure;
  return {
    documentId,
    key,
    label,
    value,
    upper,
    unit,
    qualifier,
    display,
    asOf,
    period,
    geo,
    project,
    revision,
    revised: null,
  };
}
