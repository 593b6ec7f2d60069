import type { AuditedKind } from '../../../contracts/subject';

/** The audit's table, for the query builder. */
export const auditTable = 'press_office_audit_entries';

/** A row as the database holds it. */
export interface AuditRow {
  id: number;
  sequence: number;
  at: string;
  actor: string | null;
  actor_id: number | null;
  verb: string;
  subject_kind: AuditedKind;
  subject_id: string;
  from_stage: string | null;
  to_stage: string | null;
  reason: string | null;
  /** JSON: an object. */
  particulars: string;
  /** JSON: a list of hashes. */
  editions: string;
  previous_hash: string | null;
  hash: string;
}
