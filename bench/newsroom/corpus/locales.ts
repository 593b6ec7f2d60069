/** The languages of the corpus. */
export const locales = ['ar', 'fr', 'en'] as const;
export type Locale = (typeof locales)[number];
export type InEach<T> = Record<Locale, T>;

/** Makes something in each language. */
export const inEach = <T>(make: (locale: Locale) => T): InEach<T> => ({
  ar: make('ar'),
  fr: make('fr'),
  en: make('en'),
});
