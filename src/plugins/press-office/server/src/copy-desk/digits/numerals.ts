import type { Layout } from '../../reading/text/layout';
import { isGlued, isMark } from '../../reading/text/look-ahead';
import type { Token } from '../../reading/text/tokens';
import { webAddresses } from '../../reading/text/web-addresses';

/** A number, date or the like as written, and the digits that it is written in. */
export interface Numeral {
  start: number;
  end: number;
  digits: 'latin' | 'indic' | 'both';
}

/**
 * Every number of a text whose digits its writer could choose. Not those of web addresses, of names and terms in Latin
 * letters (G20, "Vision 2030"), nor, in a text that is not Arabic, those of an Arabic quotation.
 */
export function numeralsIn(layout: Layout, { isArabic }: { isArabic: boolean }): Numeral[] {
  const { text, tokens, paragraphOf } = layout;
  const isInAddress = webAddresses(layout);
  const numerals: Numeral[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (tokens[first]!.kind !== 'digits') continue;
    const last = lastOf(tokens, first);
    const numeral = numeralOf(text.slice(tokens[first]!.start, tokens[last]!.end));
    const beside = [tokens[first - 1], tokens[last + 1]].filter(
      (_, side) => paragraphOf[side === 0 ? first - 1 : last + 1] === paragraphOf[first],
    );
    const isOthers = numeral !== 'both' && beside.some((token) => bindsDigits(token, numeral, isArabic));
    if (!isInAddress(tokens[first]!.start) && !isOthers && !isInLatinName(tokens, first))
      numerals.push({ start: tokens[first]!.start, end: tokens[last]!.end, digits: numeral });
    first = last;
  }
  return numerals;
}

/** The characters with all their digits Western or Arabic-Indic; separators stay as they are. */
export function inDigits(digits: 'latin' | 'indic', written: string): string {
  return digits === 'latin'
    ? written.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    : written.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** The last token of a number: groups and parts of dates hang together without a space. */
function lastOf(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    if (tokens[last + 1]?.kind === 'digits' && isGlued(tokens, last + 1)) last += 1;
    else if (
      isMark(tokens[last + 1], /^[.,٫٬/:-]$/) &&
      isGlued(tokens, last + 1) &&
      tokens[last + 2]?.kind === 'digits' &&
      isGlued(tokens, last + 2)
    )
      last += 2;
    else return last;
  }
}

function numeralOf(written: string): Numeral['digits'] {
  const hasLatin = /[0-9]/.test(written);
  const hasIndic = /[\u0660-\u0669\u06f0-\u06f9]/.test(written);
  return hasLatin && hasIndic ? 'both' : hasIndic ? 'indic' : 'latin';
}

/** Whether a word beside a number settles which digits it has. */
function bindsDigits(token: Token | undefined, digits: 'latin' | 'indic', isArabic: boolean): boolean {
  if (token?.kind !== 'word') return false;
  if (digits === 'latin') return isArabic && /\p{Script=Latin}/u.test(token.text);
  return !isArabic && /\p{Script=Arabic}/u.test(token.text);
}

/** COVID-19, "STED-2", ISO/9001: a name in Latin letters, whatever the text is in. */
function isInLatinName(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[first - 1];
  const isJoined = isMark(mark, /^[-‐‑/.&]$/) && mark.gap === 'nothing' && tokens[first]!.gap === 'nothing';
  const word = isJoined ? tokens[first - 2] : tokens[first]!.gap === 'nothing' ? mark : undefined;
  return word?.kind === 'word' && /\p{Script=Latin}/u.test(word.text);
}
