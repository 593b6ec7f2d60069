import { figureLayout } from '../../panel-layouts/figure';
import { countryCode, linkTo, localized, partialDate, shared } from '../attributes';
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
    // An exact decimal in a string: a number attribute would round it. Intl writes 20 decimals at most (Node 20).
    value: shared({ type: 'string', required: true, regex: '^-?(0|[1-9]\\d*)(\\.\\d{1,20})?$', maxLength: 64 }),
    unit: localized({ type: 'string', maxLength: 120 }),
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
    project: linkTo('plugin::press-office.partner-project'),
    source: localized({ type: 'text', maxLength: 500 }),
    // Strapi's content manager writes its own `status` into every entry.
    finality: shared({ type: 'enumeration', enum: ['provisional', 'final'], default: 'final', required: true }),
  },
} as const;
