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
 * Isolates an end of a range whose order would depend on the other: a minus sign in Arabic, which turns what follows it
 * round, and Arabic-Indic digits in French or English, which would turn the range round.
 */
export function isolateEnd(number: string, direction: 'rtl' | 'ltr'): string {
  return (direction === 'rtl' ? /[-−]/ : /[\u0660-\u0669]/).test(number) ? isolated(number) : number;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = new RegExp(`(?!${rightToLeft.source})\\p{L}`, 'u');
