import { entryHashOf } from '../audit-entry';
import type { AuditRow } from '../rows';
import { hashesIn } from './check-subject';
import type { ProblemCode } from './problem';
import { isObject, storedJson } from './stored-json';

/**
 * What an entry shows to be wrong, by itself and after the entry before it.
 * @param previous null for the first
 */
export function checkEntry(row: AuditRow, previous: AuditRow | null): ProblemCode[] {
  const codes: ProblemCode[] = [];
  if (row.sequence === previous?.sequence) codes.push('PLACE_TAKEN_TWICE');
  else if (row.sequence !== (previous?.sequence ?? 0) + 1) codes.push('ENTRY_MISSING');
  else if (!follows(row, previous)) codes.push('PREVIOUS_HASH_DIFFERS');
  if (!isReadable(row) || entryHashOf(row) !== row.hash) codes.push('ENTRY_ALTERED');
  return codes;
}

/** Where the hash of the entry before was altered, that entry is wrong and this one is not. */
function follows(row: AuditRow, previous: AuditRow | null): boolean {
  if (previous === null) return row.previous_hash === null;
  return row.previous_hash === previous.hash || (isReadable(previous) && row.previous_hash === entryHashOf(previous));
}

function isReadable(row: AuditRow): boolean {
  const editions = storedJson(row.editions);
  return isObject(storedJson(row.particulars)) && Array.isArray(editions) && hashesIn(row).length === editions.length;
}
