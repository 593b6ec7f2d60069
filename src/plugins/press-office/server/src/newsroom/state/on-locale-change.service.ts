import type { Core } from '@strapi/strapi';

/** Has something done whenever staff change the locales on this node, or which is the default one: that is in the store. */
export function onLocaleChange(strapi: Core.Strapi, changed: () => void): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale', 'strapi::core-store'],
    ...{ afterCreate: changed, afterUpdate: changed, afterDelete: changed },
    ...{ afterCreateMany: changed, afterUpdateMany: changed, afterDeleteMany: changed },
  });
}
