import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { NewsroomVersion } from '../editions/read/newsroom-version';
import { knownLocales } from '../shared/known-locales';
import { readingConnectionOf } from '../shared/reading-database';
import { onLocaleChange } from '../shared/on-locale-change';
import { type Remembered, rememberedFor } from './state/remembered';

/** Milliseconds that the locales are not asked for again, where another node may change them: Strapi asks its database for them. */
const trustedMs = 1000;

interface Known {
  locales: Remembered<LocaleCode[]>;
  /** The version of the newsroom that they are known in. Whoever changes them raises it. */
  version: number;
  /** On SQLite the question would wait for whoever writes at the desk, and nobody else changes them. */
  isAlone: boolean;
}

const remembered = new WeakMap<Core.Strapi, Known>();

/** The locales that the newsroom may be asked in, the default one first, as of a version of it. */
export function publicLocales(
  strapi: Core.Strapi,
  { version }: Pick<NewsroomVersion, 'version'>,
): Promise<LocaleCode[]> {
  const known = remembered.get(strapi) ?? remember(strapi, version);
  if (known.version !== version && !known.isAlone) known.locales.forget();
  known.version = version;
  return known.locales.read();
}

function remember(strapi: Core.Strapi, version: number): Known {
  const isAlone = readingConnectionOf(strapi) !== null;
  const locales = rememberedFor({
    trustedMs: isAlone ? Infinity : trustedMs,
    now: () => performance.now(),
    ask: () => knownLocales(strapi),
  });
  const known = { locales, version, isAlone };
  remembered.set(strapi, known);
  onLocaleChange(strapi, locales.forget);
  return known;
}
