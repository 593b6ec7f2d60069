import type { QuotedFigure } from '../../../../contracts/desk';
import type { FigureDocument, FigureRevised, PressReleaseDocument } from '../../../../contracts/documents';
import { liveDocuments, pastDocuments, type Standing } from '../../editions/read/standing';
import type { Database } from '../../shared/database';

/**
 * The figures that the live editions of a release quote, each as it is quoted in every locale, and its newest public
 * revision where that is a later one.
 */
export async function quotedFigures(database: Database, standings: readonly Standing[]): Promise<QuotedFigure[]> {
  const quoted = standings.flatMap(({ locale, newest }): QuotedFigure[] => {
    if (newest.state !== 'live') return [];
    const { figures } = JSON.parse(newest.document) as PressReleaseDocument;
    return figures.map(({ documentId, key, label, display, revision }) => ({
      ...{ documentId, key, locale, label, display, revision },
      revised: null,
    }));
  });
  const live = await liveDocuments<FigureDocument>(database, 'figure', [...new Set(quoted.map(idOf))]);
  const newest = new Map<string, number>();
  for (const { documentId, revision } of live) {
    newest.set(documentId, Math.max(revision, newest.get(documentId) ?? 0));
  }
  const isOutdated = ({ documentId, revision }: QuotedFigure) => (newest.get(documentId) ?? 0) > revision;
  const outdated = new Set(quoted.filter(isOutdated).map(idOf));
  if (outdated.size === 0) return quoted;
  const past = await pastDocuments<FigureDocument>(database, 'figure', [...outdated]);
  return quoted.map((figure) => {
    if (!isOutdated(figure)) return figure;
    return { ...figure, revised: asRevised(figure, newest.get(figure.documentId), past) };
  });
}

const idOf = ({ documentId }: QuotedFigure) => documentId;

/** A revision as it stood when it became public, in the locale of the quote if it has one. */
function asRevised(
  { documentId, locale }: QuotedFigure,
  revision: number | undefined,
  past: readonly FigureDocument[],
): FigureRevised | null {
  const told = past.filter((one) => one.documentId === documentId && one.revision === revision);
  const revised = told.find((one) => one.locale === locale) ?? told[0];
  if (revised === undefined) return null;
  const { value, upper, display, asOf, updatedAt } = revised;
  return { value, upper, display, asOf, revision: revised.revision, at: updatedAt };
}
