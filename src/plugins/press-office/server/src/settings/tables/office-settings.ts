import { recordTable } from '../../editions/tables/record-table';

/** One row: what was saved in the settings, and how often. The audit has who changed what, and when. */
export default recordTable({
  collectionName: 'press_office_settings',
  singularName: 'office-settings',
  pluralName: 'office-settings-rows',
  indexes: [{ name: 'press_office_settings_name_uq', columns: ['name'], type: 'unique' }],
  attributes: {
    name: { type: 'string', required: true },
    version: { type: 'integer', required: true },
    // JSON kept as text, as everything else that the desk keeps beside Strapi's own.
    saved: { type: 'text', required: true },
    savedAt: { type: 'string', required: true },
    savedBy: { type: 'string' },
  },
});
