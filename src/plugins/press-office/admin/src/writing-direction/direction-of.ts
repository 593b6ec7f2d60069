/** Writing direction of a language, from its script (CLDR likely subtags). */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const script = new Intl.Locale(language).maximize().script;
  return script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr';
}
