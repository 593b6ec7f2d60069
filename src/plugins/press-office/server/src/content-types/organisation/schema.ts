import { organisationLayout } from '../../panel-layouts/organisation';
import { aliases, countryCode, localized, shared, slug } from '../attributes';
import { editorialOptions } from '../editorial';

export default {
  ...editorialOptions('organisation'),
  kind: 'collectionType',
  collectionName: 'press_office_organisations',
  info: { singularName: 'organisation', pluralName: 'organisations', displayName: 'Organisation' },
  config: organisationLayout,
  attributes: {
    name: localized({ type: 'string', required: true, minLength: 1, maxLength: 255 }),
    acronym: shared({ type: 'string', maxLength: 40 }),
    aliases: aliases(),
    slug: slug(),
    description: localized({ type: 'text' }),
    country: countryCode(),
    website: shared({ type: 'string', regex: '^https?://[^\\s<>"\'`]+$', maxLength: 255 }),
  },
} as const;
