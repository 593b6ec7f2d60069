import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { permittedLocales } from './check-permission.service';

interface Titled {
  titles: Record<LocaleCode, string | null>;
}

/** Entries about press releases without the titles that whoever sent the present request may not read: those are null. */
export function withReadableTitles<Entry extends Titled>(
  strapi: Core.Strapi,
  entries: readonly Entry[],
  locales: readonly LocaleCode[],
): Entry[] {
  const readable = permittedLocales(strapi, 'read', { kind: 'press-release', locales, field: 'title' });
  if (readable.length === locales.length) return [...entries];
  return entries.map((entry) => {
    const titles = Object.entries(entry.titles).map(([locale, title]) => [
      locale,
      readable.includes(locale) ? title : null,
    ]);
    return { ...entry, titles: Object.fromEntries(titles) as Titled['titles'] };
  });
}
