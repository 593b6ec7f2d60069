import type { PressReleaseDocument } from '../../../../contracts/documents';
import { readDraft } from '../../copy-desk/read-draft';
import type { Standing } from '../../editions/read/standing';
import type { LinkedDocuments } from '../../public-documents/composition';
import type { PressReleaseDraft } from '../../public-documents/drafts';
import { nothingKnown } from '../../reading/known-world';
import type { Desk } from '../../shared/desk';
import type { DeskRow } from '../../shared/desk-documents';
import type { Say } from '../../shared/translate';
import { lastOwnDocument } from '../circumstances';
import { asDraft, type DeskRecord } from '../load-drafts.service';
import { keptPins } from './kept-pins';
import { revisionsToQuote } from './quote-decisions';

/** One locale of a record: its draft, and what of it is or was public. */
interface InLocale {
  draft: DeskRow;
  standing: Standing | undefined;
}

type WithPins = (linked: LinkedDocuments, inLocale: InLocale) => LinkedDocuments;

/**
 * Makes a function that gives the documents which the next edition in a locale links to: of the figures, those revisions
 * that a public release is to quote (`keptPins`), of all else what is public now.
 */
export async function pinsOf({ database, say }: Desk, { kind, documentId }: DeskRecord): Promise<WithPins> {
  if (kind !== 'press-release') return (linked) => linked;
  const toQuote = await revisionsToQuote(database, documentId);
  return (linked, { draft, standing }) => {
    // The record only ever holds a release's own documents for a release.
    const quoted = (lastOwnDocument(standing) as PressReleaseDocument | null)?.figures ?? [];
    const renewed = toQuote.get(draft.locale) ?? new Map<string, number>();
    const kept = keptPins(quoted, linked.figures, { renewed, valuesSaid: () => valuesSaidIn(draft, say) });
    return {
      ...linked,
      figures: linked.figures.map((figure) => ({ ...figure, ...kept.get(figure.documentId) })),
    };
  };
}

/** The exact values that a draft gives in its title, its summary and its body; none in a language that is not read. */
function valuesSaidIn(row: DeskRow, say: Say): Set<string> {
  const draft = asDraft('press-release', row).draft as PressReleaseDraft;
  const { reading } = readDraft(draft, { locale: draft.locale, known: nothingKnown, say });
  return new Set(reading?.figures.map(({ found }) => found.value));
}
