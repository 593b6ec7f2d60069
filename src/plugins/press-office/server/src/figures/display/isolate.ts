/**
 * Bidirectional isolates (UAX #9). A display runs in the direction of its locale: the number, then its unit. What would
 * be torn apart or turned round in it is put between U+2068 FIRST STRONG ISOLATE and U+2069, and nothing else is: the
 * digits of "66.729 متدربا" keep their order by themselves.
 */
const isolated = (words: string) => `\u2068${words}\u2069`;

/** Isolates words that have letters of the other direction: "12 MW" or "12 °C" in Arabic. */
export function isolateWords(words: string, direction: 'rtl' | 'ltr'): string {
  return words !== '' && (direction === 'rtl' ? leftToRight : rightToLeft).test(words) ? isolated(words) : words;
}

/**
 * Isolates the ends of a range where their order would depend on each other: with a minus sign in Arabic, which turns what
 * follows it round, and with Arabic-Indic digits in French, which would turn the range round. Both, so that percent signs
 * stand on the same side.
 */
export function isolateEnds(ends: readonly string[], direction: 'rtl' | 'ltr'): readonly string[] {
  const turns = direction === 'rtl' ? /[-−]/ : /[\u0660-\u0669]/;
  return ends.some((end) => turns.test(end)) ? ends.map(isolated) : ends;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = new RegExp(`(?!${rightToLeft.source})\\p{L}`, 'u');
