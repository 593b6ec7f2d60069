import { recordTable } from './record-table';

/**
 * One immutable public version of one subject in one locale. Only `state` ever changes, from live to superseded.
 * Instants are ISO 8601 strings in UTC: they sort as they are and read the same from every database.
 */
export default recordTable({
  collectionName: 'press_office_editions',
  singularName: 'edition',
  pluralName: 'editions',
  indexes: [
    {
      name: 'press_office_editions_number_uq',
      columns: ['subject_kind', 'subject_id', 'language', 'number'],
      type: 'unique',
    },
    { name: 'press_office_editions_sequence_uq', columns: ['subject_kind', 'subject_id', 'sequence'], type: 'unique' },
    {
      name: 'press_office_editions_newest_idx',
      columns: ['subject_kind', 'language', 'state', 'released_at', 'id'],
    },
    // For whoever walks a list: unlike the id, the subject stays the same when an edition supersedes another.
    {
      name: 'press_office_editions_walk_idx',
      columns: ['subject_kind', 'language', 'state', 'released_at', 'subject_id'],
    },
    // Withdrawals are few, and are asked for alone.
    { name: 'press_office_editions_kind_idx', columns: ['kind'] },
  ],
  attributes: {
    subjectKind: { type: 'string', required: true },
    subjectId: { type: 'string', required: true },
    language: { type: 'string', required: true },
    sequence: { type: 'integer', required: true },
    number: { type: 'integer', required: true },
    kind: { type: 'string', required: true },
    state: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    releasedAt: { type: 'string', required: true },
    issuedAt: { type: 'string', required: true },
    note: { type: 'text' },
    actor: { type: 'string' },
    documentHash: { type: 'string', required: true },
    previousHash: { type: 'string' },
    hash: { type: 'string', required: true },
    // JSON kept as text: a JSON column may reorder keys, and the bytes are what is hashed and sent. The longest comes last:
    // SQLite reads a row from its beginning, page by page, to the last column that is asked for.
    summary: { type: 'text', required: true },
    document: { type: 'text', required: true },
  },
});
