import { mediaContactLayout } from '../../panel-layouts/media-contact';
import { linkTo, localized, shared } from '../attributes';
import { editorialOptions } from '../editorial';

export default {
  ...editorialOptions('media-contact'),
  kind: 'collectionType',
  collectionName: 'press_office_media_contacts',
  info: { singularName: 'media-contact', pluralName: 'media-contacts', displayName: 'Media contact' },
  config: mediaContactLayout,
  // A contact has no public page: it is printed in the releases that name it, so it has no draft of its own.
  options: { draftAndPublish: false },
  attributes: {
    name: localized({ type: 'string', required: true, minLength: 1, maxLength: 200 }),
    role: localized({ type: 'string', maxLength: 255 }),
    email: shared({ type: 'email' }),
    phone: shared({ type: 'string', maxLength: 40 }),
    organisation: linkTo('plugin::press-office.organisation'),
  },
} as const;
