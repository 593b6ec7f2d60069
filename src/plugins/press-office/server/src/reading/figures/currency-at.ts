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
  if (sign) return { iso: sign, scale: 0, first: index, last: index };
  // "US$", "د.م."
  if (isMark(tokens[index + 1], /^\$$/) && isGlued(tokens, index + 1) && dollars[token.text])
    return { iso: dollars[token.text]!, scale: 0, first: index, last: index + 1 };
  const match = lexicon.currencies.at(tokens, index);
  if (!match || match.start !== token.start || !isWrittenAsCode(token)) return null;
  return { ...match.value, first: index, last: match.last };
}

/** The currency that stands just before token `index`: `$50`, `US$ 50`, `MAD 50`. */
export function currencyBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenCurrency | null {
  const token = tokens[index - 1];
  if (!token || /^(?:paragraph|line)$/.test(tokens[index]?.gap ?? '')) return null;
  const dollar = dollarBefore(tokens, index);
  if (dollar) return dollar;
  // "12 MDH 15": the abbreviation belongs to the number before it.
  const isOfOther = tokens[index - 2]?.kind === 'digits' && token.gap !== 'paragraph' && !isGlued(tokens, index);
  if (isOfOther) return null;
  const sign = signAt(token);
  return sign ? { iso: sign, scale: 0, first: index - 1, last: index - 1 } : codeAt(tokens, index - 1, lexicon);
}

// "US$ 50"
function dollarBefore(tokens: readonly Token[], index: number): WrittenCurrency | null {
  const isDollar = isMark(tokens[index - 1], /^\$$/) && isGlued(tokens, index - 1);
  const code = isDollar ? dollars[tokens[index - 2]?.text ?? ''] : undefined;
  return code === undefined ? null : { iso: code, scale: 0, first: index - 2, last: index - 1 };
}

function codeAt(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenCurrency | null {
  if (!/^\p{Lu}{2,}S?$/u.test(tokens[index]!.text)) return null;
  const match = lexicon.currencies.at(tokens, index);
  return match?.last === index ? { ...match.value, first: index, last: index } : null;
}

const dollars: Readonly<Record<string, string>> = { US: 'USD', USD: 'USD', CA: 'CAD', C: 'CAD', A: 'AUD', AU: 'AUD' };

function signAt(token: Token | undefined): string | null {
  return isMark(token, /^\p{Sc}$/u) ? (currencySigns[token.text] ?? null) : null;
}

// "12 try" are attempts: a code is in capitals, save "dh".
function isWrittenAsCode({ text }: Token): boolean {
  return text.length > 4 || !/^[a-z]{2,3}$/.test(text) || /^(?:dhs?|yen)$/.test(text);
}
