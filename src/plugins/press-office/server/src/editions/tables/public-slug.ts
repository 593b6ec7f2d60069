import { recordTable } from './record-table';

/** Every slug that was ever public, and whose it is for ever: old ones redirect, none is given away. */
export default recordTable({
  collectionName: 'press_office_public_slugs',
  singularName: 'public-slug',
  pluralName: 'public-slugs',
  indexes: [
    // The locale comes last: a slug is also looked up in whatever locale it is of.
    { name: 'press_office_public_slugs_uq', columns: ['subject_kind', 'slug', 'language'], type: 'unique' },
    { name: 'press_office_public_slugs_subject_idx', columns: ['subject_kind', 'subject_id', 'language'] },
  ],
  attributes: {
    subjectKind: { type: 'string', required: true },
    subjectId: { type: 'string', required: true },
    language: { type: 'string', required: true },
    slug: { type: 'string', required: true },
  },
});
