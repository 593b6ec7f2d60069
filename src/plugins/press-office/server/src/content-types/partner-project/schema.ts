import { partnerProjectLayout } from '../../panel-layouts/partner-project';
import { aliases, linksTo, localized, partialDate, shared, slug } from '../attributes';
import { editorialOptions } from '../editorial';

export default {
  ...editorialOptions('partner-project'),
  kind: 'collectionType',
  collectionName: 'press_office_partner_projects',
  info: { singularName: 'partner-project', pluralName: 'partner-projects', displayName: 'Partner project' },
  config: partnerProjectLayout,
  attributes: {
    name: localized({ type: 'string', required: true, minLength: 1, maxLength: 255 }),
    acronym: shared({ type: 'string', maxLength: 40 }),
    aliases: aliases(),
    slug: slug(),
    summary: localized({ type: 'text', maxLength: 1000 }),
    description: localized({ type: 'blocks' }),
    periodFrom: partialDate(),
    periodTo: partialDate(),
    phases: localized({ type: 'customField', customField: 'plugin::press-office.phases' }),
    countries: shared({ type: 'customField', customField: 'plugin::press-office.words' }),
    funders: linksTo('plugin::press-office.organisation'),
    implementers: linksTo('plugin::press-office.organisation'),
    website: shared({ type: 'string', regex: '^https?://[^\\s<>"\'`]+$', maxLength: 255 }),
  },
} as const;
