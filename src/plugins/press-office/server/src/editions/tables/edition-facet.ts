import { recordTable } from './record-table';

/**
 * What lists find a live edition by: its projects, figures, topics, type … When it is superseded its rows go, but for the
 * figures: those stay under another name (`facetNames`).
 */
export default recordTable({
  collectionName: 'press_office_edition_facets',
  singularName: 'edition-facet',
  pluralName: 'edition-facets',
  indexes: [
    {
      name: 'press_office_facets_value_idx',
      columns: ['subject_kind', 'language', 'name', 'value', 'released_at', 'edition_id'],
    },
    { name: 'press_office_facets_edition_idx', columns: ['edition_id', 'name', 'value'] },
  ],
  attributes: {
    editionId: { type: 'integer', required: true },
    subjectKind: { type: 'string', required: true },
    language: { type: 'string', required: true },
    name: { type: 'string', required: true },
    value: { type: 'string', required: true },
    releasedAt: { type: 'string', required: true },
  },
});
