import type en from './en.json';

type Messages = Record<string, string>;

const languages: Record<string, () => Promise<{ default: Messages }>> = {
  ar: () => import('./ar.json'),
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
};

const loaded = new Map<string, Messages>();

/**
 * The plugin's messages in the languages that the panel offers; the panel says English where a language has none.
 * Labels of attributes, names of content types and values of enumerations have the ids that the content manager asks
 * for: `content-manager.content-types.{uid}.{attribute}`, the display name, and the value itself. The messages
 * `content-manager.form.Input.hint.*` are Strapi's own, which it has in English only: they open our help; those of
 * `app.session.ended.*` would say that unsaved words are lost, which the desk's are not.
 */
export const loadTranslations = ({ locales }: { locales: string[] }): Promise<{ locale: string; data: Messages }[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const data = (await languages[locale]?.())?.default ?? {};
      loaded.set(locale, data);
      return { locale, data };
    }),
  );

/** Says a message without values where there is no component to say it in: what was loaded, or else English. */
export const sayIn = (language: string, id: keyof typeof en): string =>
  loaded.get(language)?.[id] ?? loaded.get('en')?.[id] ?? id;
