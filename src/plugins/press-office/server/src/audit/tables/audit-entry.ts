import { recordTable } from '../../editions/tables/record-table';

/** One act. Rows are only ever added; each is sealed to the one before it. Instants are ISO 8601 strings in UTC. */
export default recordTable({
  collectionName: 'press_office_audit_entries',
  singularName: 'audit-entry',
  pluralName: 'audit-entries',
  indexes: [
    { name: 'press_office_audit_sequence_uq', columns: ['sequence'], type: 'unique' },
    { name: 'press_office_audit_subject_idx', columns: ['subject_kind', 'subject_id', 'sequence'] },
  ],
  attributes: {
    sequence: { type: 'integer', required: true },
    at: { type: 'string', required: true },
    actor: { type: 'string' },
    actorId: { type: 'integer' },
    verb: { type: 'string', required: true },
    subjectKind: { type: 'string', required: true },
    subjectId: { type: 'string', required: true },
    fromStage: { type: 'string' },
    toStage: { type: 'string' },
    reason: { type: 'text' },
    // JSON kept as text, as the documents of editions are: what is hashed is what is stored.
    particulars: { type: 'text', required: true },
    editions: { type: 'text', required: true },
    previousHash: { type: 'string' },
    hash: { type: 'string', required: true },
  },
});
