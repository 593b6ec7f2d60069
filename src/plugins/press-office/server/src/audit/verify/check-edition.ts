import type { EditionRow } from '../../editions/rows';
import { hashOf, sealOf } from '../../editions/seal';
import { summaryOf } from './expected-parts';
import type { ProblemCode } from './problem';
import { isObject, storedJson } from './stored-json';

/** An edition with its document read, or null where there is no reading it. */
export interface ReadEdition {
  row: EditionRow;
  document: Record<string, unknown> | null;
}

export function readEdition(row: EditionRow): ReadEdition {
  const document = storedJson(row.document);
  return { row, document: isObject(document) ? document : null };
}

/**
 * What an edition shows to be wrong by itself: its hashes, and the columns that repeat what its document says.
 * @param isNewest whether no later edition of its locale stands
 */
export function checkEdition({ row, document }: ReadEdition, isNewest: boolean): ProblemCode[] {
  const codes: ProblemCode[] = [];
  if (sealOf(row) !== row.hash) codes.push('SEAL_BROKEN');
  if (document === null || hashOf(document) !== row.document_hash) codes.push('DOCUMENT_ALTERED');
  if (document === null) return codes;
  if (!repeatsHead(row, document)) codes.push('COLUMNS_DIFFER');
  if (row.state !== (isNewest ? document.state : 'superseded')) codes.push('STATE_IMPOSSIBLE');
  if (row.summary !== summaryOf(row.subject_kind, document)) codes.push('SUMMARY_DIFFERS');
  return codes;
}

const repeatsHead = (row: EditionRow, document: Record<string, unknown>) =>
  row.subject_id === document.documentId &&
  row.language === document.locale &&
  row.number === document.edition &&
  row.slug === document.slug &&
  row.released_at === document.releasedAt &&
  row.issued_at === document.updatedAt;
