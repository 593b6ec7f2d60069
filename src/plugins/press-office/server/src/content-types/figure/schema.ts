import { figureLayout } from '../../panel-layouts/figure';
import { countryCode, exactDecimal, linkTo, localized, partialDate, shared } from '../attributes';
import { editorialOptions } from '../editorial';

export default {
  ...editorialOptions('figure'),
  kind: 'collectionType',
  collectionName: 'press_office_figures',
  info: { singularName: 'figure', pluralName: 'figures', displayName: 'Figure' },
  config: figureLayout,
  indexes: [{ name: 'press_office_figures_key_idx', columns: ['key'] }],
  attributes: {
    label: localized({ type: 'string', required: true, minLength: 1, maxLength: 255 }),
    key: shared({ type: 'string', regex: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 120 }),
    value: shared({ type: 'string', required: true, ...exactDecimal }),
    // The upper end of a range that begins at `value`.
    upperValue: shared({ type: 'string', ...exactDecimal }),
    unit: localized({ type: 'string', maxLength: 120 }),
    // The unit with each kind of number that the language tells apart: one, two, few … (contracts' `UnitForms`).
    unitForms: localized({ type: 'customField', customField: 'plugin::press-office.unit-forms' }),
    qualifier: shared({
      type: 'enumeration',
      enum: ['exactly', 'approximately', 'at-least', 'at-most', 'up-to', 'more-than', 'less-than', 'target'],
      default: 'exactly',
      required: true,
    }),
    asOf: shared({ type: 'date' }),
    periodFrom: partialDate(),
    periodTo: partialDate(),
    geo: countryCode(),
    series: shared({ type: 'string', maxLength: 120 }),
    breakdown: shared({ type: 'string', maxLength: 120 }),
    isTotal: shared({ type: 'boolean', default: false }),
    isOverlapping: shared({ type: 'boolean', default: false }),
    project: linkTo('plugin::press-office.partner-project'),
    source: localized({ type: 'text', maxLength: 500 }),
    // Strapi's content manager writes its own `status` into every entry.
    finality: shared({ type: 'enumeration', enum: ['provisional', 'final'], default: 'final', required: true }),
    // Why a public value is changed: goes out with the revision, and is empty again afterwards.
    revisionReason: shared({ type: 'text', maxLength: 1000 }),
  },
} as const;
