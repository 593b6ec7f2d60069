import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { liveDocuments, pastDocuments } from '../../editions/read/standing';
import type { Database } from '../../shared/database';

interface Quoting {
  documentId: string;
  locale?: LocaleCode;
  figures?: PinnedFigure[];
}

/** Tells, beside each pinned figure, the newer public revision if there is one. The documents are changed in place. */
export async function tellRevisions(database: Database, documents: readonly Quoting[]): Promise<void> {
  const quotes = documents.flatMap(({ locale, figures = [] }) => figures.map((figure) => ({ figure, locale })));
  const pinned = quotes.map(({ figure }) => figure);
  const present = await liveDocuments<FigureDocument>(database, 'figure', idsOf(pinned));
  const outdated = quotes.filter(({ figure }) => (newest(figure, present)?.revision ?? 0) > figure.revision);
  const past = await pastDocuments<FigureDocument>(database, 'figure', idsOf(outdated.map(({ figure }) => figure)));
  for (const { figure, locale } of outdated) {
    const revision = newest(figure, present)?.revision;
    // As it stood when it became public: a later edition may only correct its label.
    const told = past.filter((one) => one.documentId === figure.documentId && one.revision === revision);
    const revised = told.find((one) => one.locale === locale) ?? told[0];
    if (revised === undefined) continue;
    const { value, upper, display, asOf, updatedAt } = revised;
    figure.revised = { value, upper, display, asOf, revision: revised.revision, at: updatedAt };
  }
}

const idsOf = (figures: readonly PinnedFigure[]) => [...new Set(figures.map((figure) => figure.documentId))];

/** A revision is the figure's, in whatever language it was published first. */
const newest = ({ documentId }: PinnedFigure, present: readonly FigureDocument[]) =>
  present
    .filter((one) => one.documentId === documentId)
    .reduce<FigureDocument | null>((first, one) => (first && first.revision >= one.revision ? first : one), null);
