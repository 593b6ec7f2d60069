import type { Core } from '@strapi/strapi';

import { sha256 } from './record';

/** A row of the audit, as it lies in the database. */
export interface AuditRow {
  sequence: number;
  at: string;
  actor: string | null;
  actor_id: number | null;
  verb: string;
  subject_kind: string;
  subject_id: string;
  from_stage: string | null;
  to_stage: string | null;
  reason: string | null;
  particulars: string;
  editions: string;
  previous_hash: string | null;
  hash: string;
}

/** What was done to a subject, first to last; without one, the whole audit, in the order of its chain. */
export async function auditIn(strapi: Core.Strapi, subjectId?: string): Promise<AuditRow[]> {
  const entries = strapi.db.connection('press_office_audit_entries').orderBy('sequence');
  return subjectId === undefined ? entries : entries.where({ subject_id: subjectId });
}

/**
 * Computes the audit's chain of hashes again, with nothing of the plugin's code.
 * @throws Error naming the first entry that does not fit
 */
export function verifyAudit(rows: AuditRow[]): void {
  let previous: string | null = null;
  for (const [index, row] of rows.entries()) {
    const place = `Audit entry #${row.sequence}`;
    if (row.sequence !== index + 1) throw new Error(`${place}: the sequence has a gap.`);
    if (row.previous_hash !== previous) throw new Error(`${place}: does not follow the entry before it.`);
    if (row.hash !== sha256(sealed(row))) throw new Error(`${place}: altered.`);
    previous = row.hash;
  }
}

const sealed = (row: AuditRow) => ({
  sequence: row.sequence,
  at: row.at,
  actor: row.actor,
  actorId: row.actor_id,
  verb: row.verb,
  subject: { kind: row.subject_kind, documentId: row.subject_id },
  from: row.from_stage,
  to: row.to_stage,
  reason: row.reason,
  particulars: JSON.parse(row.particulars) as object,
  editions: JSON.parse(row.editions) as string[],
  previousHash: row.previous_hash,
});
