import { recordTable } from './record-table';

/**
 * Which files an edition names: every address in its document that a file may stand at. Rows stay for ever, as editions
 * do. An upload stands here by its path (`/uploads/…`), and also as the document writes it where that differs.
 */
export default recordTable({
  collectionName: 'press_office_edition_files',
  singularName: 'edition-file',
  pluralName: 'edition-files',
  indexes: [{ name: 'press_office_edition_files_uq', columns: ['url', 'edition_id'], type: 'unique' }],
  attributes: {
    editionId: { type: 'integer', required: true },
    url: { type: 'text', required: true },
  },
});
