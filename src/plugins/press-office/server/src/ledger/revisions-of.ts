import type { FigureDocument } from '../../../contracts/documents';
import type { FigureRevision } from '../../../contracts/ledger';
import { pastEditions } from '../editions/read/standing';
import type { EditionRow } from '../editions/rows';
import type { Database } from '../shared/database';
import { groupedBy } from '../shared/grouped-by';

type Edition = Pick<EditionRow, 'document' | 'issued_at' | 'actor' | 'note'>;

/** Every value that a figure had in public and that may still be read, newest first. */
export async function revisionsOf(database: Database, documentId: string): Promise<FigureRevision[]> {
  return revisionsIn(await pastEditions(database, 'figure', [documentId]));
}

/** The revisions that editions of one figure tell of, oldest first. */
export function revisionsIn(editions: readonly Edition[]): FigureRevision[] {
  const told = editions.map((edition) => ({ ...edition, figure: JSON.parse(edition.document) as FigureDocument }));
  const revisions = [...groupedBy(told, ({ figure }) => String(figure.revision)).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { revision, value, upper = null } = first.figure;
    return {
      revision,
      value,
      upper,
      // Words may have been corrected since: the later edition of a language is the better one.
      displays: Object.fromEntries(own.map(({ figure }) => [figure.locale, figure.display])),
      reasons: reasonsIn(own),
      at: first.issued_at,
      by: first.actor,
    };
  });
  return revisions.toSorted((one, other) => other.revision - one.revision);
}

/** An edition that only changes words, or adds a language, has a note of its own: the first one tells of the value. */
function reasonsIn(own: readonly (Edition & { figure: FigureDocument })[]): FigureRevision['reasons'] {
  const reasons = new Map<string, string>();
  for (const { figure, note } of own) {
    if (note !== null && note !== '' && !reasons.has(figure.locale)) reasons.set(figure.locale, note);
  }
  return Object.fromEntries(reasons);
}
