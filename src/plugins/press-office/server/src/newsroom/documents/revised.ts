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
  for (const document of documents) {
    for (const figure of document.figures ?? []) figure.revised = newerRevision(figure, present);
  }
}

function newerRevision(pinned: PinnedFigure, present: readonly FigureDocument[]): FigureRevised | null {
  // A revision is the figure's, in whatever language it was published first.
  const figure = present
    .filter((one) => one.documentId === pinned.documentId)
    .reduce<FigureDocument | null>((newest, one) => (newest && newest.revision >= one.revision ? newest : one), null);
  if (figure === null || figure.revision <= pinned.revision) return null;
  return { value: figure.value, asOf: figure.asOf, revision: figure.revision, at: figure.updatedAt };
}
