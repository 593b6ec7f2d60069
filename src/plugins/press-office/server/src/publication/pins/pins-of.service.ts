import type { FigureDocument, PinnedFigure, PressReleaseDocument } from '../../../../contracts/documents';
import { pastDocuments, type Standing } from '../../editions/read/standing';
import type { LinkedDocuments } from '../../public-documents/composition';
import type { PressReleaseDraft } from '../../public-documents/drafts';
import type { Desk } from '../../shared/desk';
import type { DeskRow } from '../../shared/desk-documents';
import { lastOwnDocument } from '../circumstances';
import { asDraft, type DeskRecord } from '../load-drafts.service';
import { revisionToQuote } from './revision-to-quote';
import { revisionsToQuote } from './quote-decisions';
import { statedRevisions } from './stated-revisions';

/** One locale of a record: its draft, and what of it is or was public. */
interface InLocale {
  draft: DeskRow;
  standing: Standing | undefined;
}

type WithPins = (linked: LinkedDocuments, inLocale: InLocale) => LinkedDocuments;

/**
 * Makes a function that gives the documents which the next edition in a locale links to: of the figures, those revisions
 * that a release is to quote (`revisionToQuote`), of all else what is public now.
 */
export async function pinsOf({ database }: Desk, { kind, documentId, links }: DeskRecord): Promise<WithPins> {
  if (kind !== 'press-release') return (linked) => linked;
  const decided = await revisionsToQuote(database, documentId);
  const ids = (links.get('figures') ?? []).map((figure) => figure.documentId);
  const past = await pastDocuments<FigureDocument>(database, 'figure', ids);
  return (linked, { draft: row, standing }) => {
    const revised = linked.figures.filter(({ revision }) => revision > 1);
    if (revised.length === 0) return linked;
    const draft = asDraft('press-release', row).draft as PressReleaseDraft;
    // The record only ever holds a release's own documents for a release.
    const quoted = (lastOwnDocument(standing) as PressReleaseDocument | null)?.figures ?? [];
    const stated = statedRevisions(draft, { linked, past });
    const pinned = (present: FigureDocument): FigureDocument => {
      const pin = quoted.find((one) => one.documentId === present.documentId) ?? null;
      const revision = revisionToQuote({
        ...{ present, quoted: pin },
        decided: decided.get(draft.locale)?.get(present.documentId) ?? null,
        stated: stated.get(present.documentId) ?? new Set(),
      });
      return asOfRevision(present, { revision, pin, past });
    };
    return { ...linked, figures: linked.figures.map((figure) => (revised.includes(figure) ? pinned(figure) : figure)) };
  };
}

/** A figure's document with what it said at a revision: as the release quoted it, or as that became public. */
function asOfRevision(
  present: FigureDocument,
  { revision, pin, past }: { revision: number; pin: PinnedFigure | null; past: readonly FigureDocument[] },
): FigureDocument {
  if (revision === present.revision) return present;
  if (pin?.revision === revision) return { ...present, ...pin };
  const told = past.filter((one) => one.documentId === present.documentId && one.revision === revision);
  return told.find(({ locale }) => locale === present.locale) ?? told[0] ?? present;
}
