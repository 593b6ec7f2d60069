import type { AuditEntry } from '../../../contracts/audit';
import { hashOf } from '../editions/seal';
import type { AuditRow } from './rows';

/**
 * A row of the audit as it is read: in the endpoint's form, which is also the form that is hashed.
 * @throws SyntaxError when its JSON is none
 */
export function entryOf(row: AuditRow): AuditEntry {
  return { ...unsealed(row), hash: row.hash };
}

/**
 * The hash of an entry: over everything that it says and the hash of the entry before it, so that none can be altered,
 * removed or moved without breaking every later one.
 */
export const entryHashOf = (row: Omit<AuditRow, 'id' | 'hash'>): string => hashOf(unsealed(row));

const unsealed = (row: Omit<AuditRow, 'id' | 'hash'>): Omit<AuditEntry, 'hash'> => ({
  sequence: row.sequence,
  at: row.at,
  actor: row.actor,
  actorId: row.actor_id,
  verb: row.verb,
  subject: { kind: row.subject_kind, documentId: row.subject_id },
  from: row.from_stage,
  to: row.to_stage,
  reason: row.reason,
  particulars: JSON.parse(row.particulars) as Record<string, unknown>,
  editions: JSON.parse(row.editions) as string[],
  previousHash: row.previous_hash,
});
