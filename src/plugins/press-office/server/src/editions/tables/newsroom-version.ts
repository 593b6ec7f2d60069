import { recordTable } from './record-table';

/** One row: a number that every change of what is public raises, in the same transaction. */
export default recordTable({
  collectionName: 'press_office_newsroom_versions',
  singularName: 'newsroom-version',
  pluralName: 'newsroom-versions',
  indexes: [{ name: 'press_office_newsroom_name_uq', columns: ['name'], type: 'unique' }],
  attributes: {
    name: { type: 'string', required: true },
    version: { type: 'integer', required: true },
    changedAt: { type: 'string', required: true },
    nextChangeAt: { type: 'string' },
  },
});
