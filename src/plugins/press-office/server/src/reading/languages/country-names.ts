/** Names of countries in a language with their ISO 3166-1 alpha-2 codes (CLDR through Intl). */
export function countryNames(language: string): [string, string][] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return countryCodes(names).flatMap((code) => {
    const name = names.of(code);
    // "Myanmar (Burma)": what stands in brackets is an explanation.
    return name ? [[name.replace(/\s*\(.*\)$/, ''), code] as [string, string]] : [];
  });
}

/** What a country is called in a locale (CLDR). */
export function nameOfCountry(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

// Codes that CLDR names and ISO 3166-1 does not assign to a country: unions, reserved codes, test regions.
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function countryCodes(names: Intl.DisplayNames): string[] {
  return alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined && !isDeprecated(code));
}

// Codes of countries that are no more (DD, SU) are canonicalised to their successors.
function isDeprecated(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region !== code;
}
