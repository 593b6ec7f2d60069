import { pressReleaseLayout } from '../../panel-layouts/press-release';
import { linksTo, localized, shared, slug } from '../attributes';
import { editorialOptions } from '../editorial';

export default {
  ...editorialOptions('press-release'),
  kind: 'collectionType',
  collectionName: 'press_office_press_releases',
  info: { singularName: 'press-release', pluralName: 'press-releases', displayName: 'Press release' },
  config: pressReleaseLayout,
  // What was saved last, in one language. Undocumented in Strapi 5.54, as in `editions/tables/record-table.ts`.
  indexes: [{ name: 'press_office_releases_saved_idx', columns: ['locale', 'published_at', 'updated_at', 'id'] }],
  attributes: {
    title: localized({ type: 'string', required: true, minLength: 1, maxLength: 255 }),
    kicker: localized({ type: 'string', maxLength: 160 }),
    subtitle: localized({ type: 'string', maxLength: 255 }),
    slug: slug(),
    type: shared({
      type: 'enumeration',
      enum: ['press-release', 'statement', 'media-advisory', 'speech', 'fact-sheet'],
      default: 'press-release',
      required: true,
    }),
    summary: localized({ type: 'text', maxLength: 1000 }),
    datelinePlace: localized({ type: 'string', maxLength: 120 }),
    datelineDate: shared({ type: 'date' }),
    body: localized({ type: 'blocks' }),
    cover: shared({ type: 'media', multiple: false, allowedTypes: ['images'] }),
    coverAlternativeText: localized({ type: 'text', maxLength: 500 }),
    coverCaption: localized({ type: 'text', maxLength: 500 }),
    coverCredit: localized({ type: 'string', maxLength: 200 }),
    gallery: shared({ type: 'media', multiple: true, allowedTypes: ['images'] }),
    attachments: shared({ type: 'media', multiple: true, allowedTypes: ['files', 'images', 'videos', 'audios'] }),
    projects: linksTo('plugin::press-office.partner-project'),
    figures: linksTo('plugin::press-office.figure'),
    figureMarks: localized({ type: 'customField', customField: 'plugin::press-office.figure-marks' }),
    organisations: linksTo('plugin::press-office.organisation'),
    people: linksTo('plugin::press-office.person'),
    contacts: linksTo('plugin::press-office.media-contact'),
    topics: shared({ type: 'customField', customField: 'plugin::press-office.words' }),
    embargoUntil: shared({ type: 'datetime' }),
  },
} as const;
