import { recordTable } from '../../editions/tables/record-table';

/**
 * What the office decided of a press release that quotes a figure which was revised since: one row a figure, revision,
 * release and locale, the last decision counts. Instants are ISO 8601 strings in UTC.
 */
export default recordTable({
  collectionName: 'press_office_quote_decisions',
  singularName: 'quote-decision',
  pluralName: 'quote-decisions',
  indexes: [
    {
      name: 'press_office_decisions_quote_uq',
      columns: ['release_id', 'figure_id', 'revision', 'language'],
      type: 'unique',
    },
    { name: 'press_office_decisions_figure_idx', columns: ['figure_id'] },
  ],
  attributes: {
    releaseId: { type: 'string', required: true },
    figureId: { type: 'string', required: true },
    language: { type: 'string', required: true },
    // The revision that was public when it was decided.
    revision: { type: 'integer', required: true },
    decision: { type: 'string', required: true },
    decidedAt: { type: 'string', required: true },
    decidedBy: { type: 'string' },
  },
});
