import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { knownLocales } from '../shared/known-locales';
import { readingConnectionOf } from '../shared/reading-database';
import { onLocaleChange } from './state/on-locale-change.service';
import { type Remembered, rememberedFor } from './state/remembered';

/** Milliseconds that the locales are not asked for again, where another node may change them: Strapi asks its database for them. */
const trustedMs = 1000;

const remembered = new WeakMap<Core.Strapi, Remembered<LocaleCode[]>>();

/** The locales that the newsroom may be asked in, the default one first. What staff change of them is known at once, on this node. */
export function publicLocales(strapi: Core.Strapi): Promise<LocaleCode[]> {
  const known = remembered.get(strapi) ?? remember(strapi);
  return known.read();
}

function remember(strapi: Core.Strapi): Remembered<LocaleCode[]> {
  // On SQLite the question would wait for whoever writes at the desk, and nobody else changes them.
  const isAlone = readingConnectionOf(strapi) !== null;
  const locales = rememberedFor({
    trustedMs: isAlone ? Infinity : trustedMs,
    now: () => performance.now(),
    ask: () => knownLocales(strapi),
  });
  remembered.set(strapi, locales);
  onLocaleChange(strapi, locales.forget);
  return locales;
}
