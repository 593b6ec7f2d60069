import type { FigureDocument } from '../../../contracts/documents';
import type { LedgerEntry } from '../../../contracts/ledger';
import { liveDocuments, pastDocuments } from '../editions/read/standing';
import type { Database } from '../shared/database';

/** The newest public revision of a figure, in whatever language it was published first; null while it is not public. */
export async function newestRevision(database: Database, documentId: string): Promise<LedgerEntry['public']> {
  const live = await liveDocuments<FigureDocument>(database, 'figure', [documentId]);
  const [newest] = [...live].sort((one, other) => other.revision - one.revision);
  if (newest === undefined) return null;
  const { revision, value, upper = null, qualifier, asOf, period } = newest;
  const past = await pastDocuments<FigureDocument>(database, 'figure', [documentId]);
  const first = past.find((document) => document.revision === revision) ?? newest;
  const displays = Object.fromEntries(live.map(({ locale, display }) => [locale, display]));
  return { revision, value, upper, qualifier, asOf, period, at: first.updatedAt, displays };
}
