import { type Currency, currencySigns } from '../languages/currencies';
import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';

/** A currency where a text writes it, on tokens `first` to `last`. */
export interface WrittenCurrency extends Currency {
  first: number;
  last: number;
}

/** The currency that begins with token `index`: a sign, a code, an abbreviation or its name. */
export function currencyAt(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenCurrency | null {
  const token = tokens[index];
  if (!token || token.gap === 'paragraph') return null;
  const sign = signAt(token);
  if (sign) return { code: sign, scale: 0, first: index, last: index };
  // "US$", "د.م."
  if (isMark(tokens[index + 1], /^\$$/) && isGlued(tokens, index + 1) && dollars[token.text])
    return { code: dollars[token.text]!, scale: 0, first: index, last: index + 1 };
  const match = lexicon.currencies.at(tokens, index);
  if (!match || match.start !== token.start || !isWrittenAsCode(token)) return null;
  return { ...match.value, first: index, last: match.last };
}

/** The currency that stands just before token `index`: `$50`, `US$ 50`, `MAD 50`. */
export function currencyBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenCurrency | null {
  const token = tokens[index - 1];
  if (!token || tokens[index]?.gap === 'paragraph' || tokens[index]?.gap === 'line') return null;
  // "12 MDH 15": the abbreviation belongs to the number before it.
  const before = isMark(token, /^\$$/) && isGlued(tokens, index - 1) ? tokens[index - 2] : undefined;
  if (before && dollars[before.text])
    return { code: dollars[before.text]!, scale: 0, first: index - 2, last: index - 1 };
  if (tokens[index - 2]?.kind === 'digits' && token.gap !== 'paragraph' && !isGlued(tokens, index)) return null;
  const sign = signAt(token);
  if (sign) return { code: sign, scale: 0, first: index - 1, last: index - 1 };
  if (token.kind !== 'word' || !/^\p{Lu}{2,}S?$/u.test(token.text)) return null;
  const match = lexicon.currencies.at(tokens, index - 1);
  return match && match.last === index - 1 ? { ...match.value, first: index - 1, last: index - 1 } : null;
}

const dollars: Readonly<Record<string, string>> = { US: 'USD', USD: 'USD', CA: 'CAD', C: 'CAD', A: 'AUD', AU: 'AUD' };

function signAt(token: Token | undefined): string | null {
  return isMark(token, /^\p{Sc}$/u) ? (currencySigns[token.text] ?? null) : null;
}

// "12 try" are attempts: a code is in capitals, save "dh".
function isWrittenAsCode({ text }: Token): boolean {
  return text.length > 4 || !/^[a-z]{2,3}$/.test(text) || /^(?:dhs?|yen)$/.test(text);
}
