type Messages = Record<string, string>;

const languages: Record<string, () => Promise<{ default: Messages }>> = {
  ar: () => import('./ar.json'),
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
};

/**
 * The plugin's messages in the languages that the panel offers; the panel says English where a language has none.
 * Labels of attributes, names of content types and values of enumerations have the ids that the content manager asks
 * for: `content-manager.content-types.{uid}.{attribute}`, the display name, and the value itself. The two messages
 * `content-manager.form.Input.hint.*` are Strapi's own, which it has in English only: they open our help.
 */
export const loadTranslations = ({ locales }: { locales: string[] }): Promise<{ locale: string; data: Messages }[]> =>
  Promise.all(locales.map(async (locale) => ({ locale, data: (await languages[locale]?.())?.default ?? {} })));
