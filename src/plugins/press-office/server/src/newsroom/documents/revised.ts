import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { liveDocuments, liveSubjects, pastDocuments } from '../../editions/read/standing';
import type { BoundedMemory } from '../../shared/bounded-memory';
import type { Database } from '../../shared/database';

/** The newest public revision of each figure that was asked about; 0 for whatever is no public figure. */
export type NewestRevisions = BoundedMemory<number>;

interface Quoting {
  documentId: string;
  locale?: LocaleCode;
  figures?: PinnedFigure[];
}

/**
 * Tells, beside each pinned figure, the newer public revision if there is one. The documents are changed in place.
 * @param newestRevisions what is known of figures already, and learns of others
 */
export async function tellRevisions(
  database: Database,
  documents: readonly Quoting[],
  newestRevisions: NewestRevisions,
): Promise<void> {
  const quotes = documents.flatMap(({ locale, figures = [] }) => figures.map((figure) => ({ figure, locale })));
  await learnRevisions(
    database,
    quotes.map(({ figure }) => figure.documentId),
    newestRevisions,
  );
  const outdated = quotes.filter(({ figure }) => (newestRevisions.get(figure.documentId) ?? 0) > figure.revision);
  const ids = [...new Set(outdated.map(({ figure }) => figure.documentId))];
  const past = await pastDocuments<FigureDocument>(database, 'figure', ids);
  for (const { figure, locale } of outdated) {
    const revision = newestRevisions.get(figure.documentId);
    // As it stood when it became public: a later edition may only correct its label.
    const told = past.filter((one) => one.documentId === figure.documentId && one.revision === revision);
    const revised = told.find((one) => one.locale === locale) ?? told[0];
    if (revised === undefined) continue;
    const { value, upper, display, asOf, updatedAt } = revised;
    figure.revised = { value, upper, display, asOf, revision: revised.revision, at: updatedAt };
  }
}

/** The public figures, read once for whoever remembers their revisions: most ids in a document are of something else. */
async function figuresOf(database: Database, memory: NewestRevisions): Promise<ReadonlySet<string>> {
  const figures = publicFigures.get(memory) ?? liveSubjects(database, 'figure');
  publicFigures.set(memory, figures);
  try {
    return await figures;
  } catch (error) {
    publicFigures.delete(memory);
    throw error;
  }
}

const publicFigures = new WeakMap<NewestRevisions, Promise<ReadonlySet<string>>>();

/** Learns of those figures that nothing is known of. A revision is the figure's, in whatever language it was published first. */
export async function learnRevisions(
  database: Database,
  ids: readonly string[],
  newestRevisions: NewestRevisions,
): Promise<void> {
  const figuresThere = await figuresOf(database, newestRevisions);
  const unknown = [...new Set(ids)].filter((id) => figuresThere.has(id) && newestRevisions.get(id) === undefined);
  if (unknown.length === 0) return;
  const figures = await liveDocuments<FigureDocument>(database, 'figure', unknown);
  for (const id of unknown) newestRevisions.set(id, 0);
  for (const { documentId, revision } of figures) {
    newestRevisions.set(documentId, Math.max(revision, newestRevisions.get(documentId) ?? 0));
  }
}
