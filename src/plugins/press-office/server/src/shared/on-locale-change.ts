import type { Core } from '@strapi/strapi';

/** Where i18n keeps which locale is the default one. */
const defaultLocaleKey = 'plugin_i18n_default_locale';

/**
 * Has something done whenever staff change the locales on this node, or which is the default one, before whoever changed
 * them is answered.
 */
export function onLocaleChange(strapi: Core.Strapi, changed: () => void | Promise<void>): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    ...{ afterCreate: changed, afterUpdate: changed, afterDelete: changed },
    ...{ afterCreateMany: changed, afterUpdateMany: changed, afterDeleteMany: changed },
  });
  const ifDefaultLocale = ({ result }: { result?: unknown }) => {
    return (result as { key?: string } | undefined)?.key === defaultLocaleKey ? changed() : undefined;
  };
  strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    ...{ afterCreate: ifDefaultLocale, afterUpdate: ifDefaultLocale },
  });
}
