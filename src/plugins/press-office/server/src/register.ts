import type { Core } from '@strapi/strapi';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.customFields.register([
    { name: 'words', plugin: 'press-office', type: 'json' },
    { name: 'phases', plugin: 'press-office', type: 'json' },
  ]);
};
