import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { knownLocales } from '../shared/known-locales';
import { type Remembered, rememberedFor } from './state/remembered';

/** Milliseconds that the locales are not asked for again: Strapi asks its database for them. */
const trustedMs = 1000;

const remembered = new WeakMap<Core.Strapi, Remembered<LocaleCode[]>>();

/** The locales that the newsroom may be asked in, the default one first. What staff change of them is known at once, on this node. */
export function publicLocales(strapi: Core.Strapi): Promise<LocaleCode[]> {
  const known = remembered.get(strapi) ?? remember(strapi);
  return known.read();
}

function remember(strapi: Core.Strapi): Remembered<LocaleCode[]> {
  const locales = rememberedFor({ trustedMs, now: () => performance.now(), ask: () => knownLocales(strapi) });
  const { forget } = locales;
  remembered.set(strapi, locales);
  strapi.db.lifecycles.subscribe({
    // The default one is in the store.
    models: ['plugin::i18n.locale', 'strapi::core-store'],
    ...{ afterCreate: forget, afterUpdate: forget, afterDelete: forget },
    ...{ afterCreateMany: forget, afterUpdateMany: forget, afterDeleteMany: forget },
  });
  return locales;
}
