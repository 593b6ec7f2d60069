import type { FigureDocument, FigureRevised, PinnedFigure } from '../../../../contracts/documents';
import { liveDocuments } from '../../editions/read/standing';
import type { Database } from '../../shared/database';

interface Quoting {
  documentId: string;
  figures?: PinnedFigure[];
}

/** Tells, beside each pinned figure, the newer public revision if there is one. The documents are changed in place. */
export async function tellRevisions(database: Database, documents: readonly Quoting[]): Promise<void> {
  const pinned = documents.flatMap((document) => document.figures ?? []);
  const present = await liveDocuments<FigureDocument>(database, 'figure', [
    ...new Set(pinned.map((figure) => figure.documentId)),
  ]);
  for (const figure of pinned) figure.revised = newerRevision(figure, present);
}

/** A value is the same in every locale, and so is its revision: the first locale that has it public tells it. */
function newerRevision(pinned: PinnedFigure, present: readonly FigureDocument[]): FigureRevised | null {
  const own = present.filter((figure) => figure.documentId === pinned.documentId);
  const [figure] = own.toSorted((one, other) => other.revision - one.revision);
  if (figure === undefined || figure.revision <= pinned.revision) return null;
  return { value: figure.value, asOf: figure.asOf, revision: figure.revision, at: figure.updatedAt };
}
