import { recordTable } from '../../editions/tables/record-table';

/**
 * Where each press release stands, all its locales together: one row a release. A release without a row is a draft that
 * nobody has handed on, or was published before there were stages. Instants are ISO 8601 strings in UTC.
 */
export default recordTable({
  collectionName: 'press_office_release_stages',
  singularName: 'release-stage',
  pluralName: 'release-stages',
  indexes: [
    { name: 'press_office_stages_release_uq', columns: ['release_id'], type: 'unique' },
    { name: 'press_office_stages_due_idx', columns: ['stage', 'embargo_until'] },
    // Few are: they are asked for alone.
    { name: 'press_office_stages_unreviewed_idx', columns: ['unreviewed', 'stage'] },
    { name: 'press_office_stages_fallen_idx', columns: ['fell_due_at'] },
  ],
  attributes: {
    releaseId: { type: 'string', required: true },
    stage: { type: 'string', required: true },
    // Raised by every change of the row: who acts on an older one is told so.
    version: { type: 'integer', required: true },
    // Administrators by id: their e-mail addresses change.
    lastEditedBy: { type: 'integer' },
    submittedBy: { type: 'integer' },
    approvedBy: { type: 'integer' },
    // What of the office's settings it was approved with: JSON.
    approvedWith: { type: 'text' },
    publishedAtOnceBy: { type: 'integer' },
    // Why it was given back to its writer, while it is a draft again.
    sentBackFor: { type: 'text' },
    // 1 while nobody but the one who published at once has read it.
    unreviewed: { type: 'integer', required: true },
    // What is scheduled: the instant, the locales (JSON list), what comes out with it (JSON list of documentIds).
    embargoUntil: { type: 'string' },
    locales: { type: 'text' },
    dependencies: { type: 'text' },
    // How the clock kept its word the last time.
    fellDueAt: { type: 'string' },
    latenessMs: { type: 'integer' },
    // Why the clock could not publish, and when it tries again.
    failures: { type: 'integer', required: true },
    failure: { type: 'text' },
    retryAt: { type: 'string' },
  },
});
