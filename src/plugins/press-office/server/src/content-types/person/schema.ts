import { personLayout } from '../../panel-layouts/person';
import { aliases, linkTo, localized, slug } from '../attributes';
import { editorialOptions } from '../editorial';

export default {
  ...editorialOptions('person'),
  kind: 'collectionType',
  collectionName: 'press_office_people',
  info: { singularName: 'person', pluralName: 'people', displayName: 'Person' },
  config: personLayout,
  attributes: {
    name: localized({ type: 'string', required: true, minLength: 1, maxLength: 200 }),
    aliases: aliases(),
    slug: slug(),
    role: localized({ type: 'string', maxLength: 255 }),
    organisation: linkTo('plugin::press-office.organisation'),
  },
} as const;
