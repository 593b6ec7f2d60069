import type { Lexicon } from '../languages/lexicon';
import type { Claims } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { quotedAt, quotedBefore } from '../quotations/quoted-at';

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  times: Claims;
}

/** The words in quotation marks just after a noun, or later in its sentence after "entitled" or the like. */
export function quotedNameAfter({ layout, lexicon }: Context, noun: TokenRange): TokenRange | null {
  const { tokens, sentenceOf } = layout;
  for (let at = noun.last + 1; at <= noun.last + farthestTitle; at += 1) {
    if (sentenceOf[at] !== sentenceOf[noun.last]) return null;
    const quoted = quotedAt(tokens, at, longestName);
    if (quoted && (at === noun.last + 1 || lexicon.titledAs.before(tokens, at))) return quoted;
  }
  return null;
}

/** The words in quotation marks just before a noun. */
export const quotedNameBefore = (tokens: readonly Token[], index: number) => quotedBefore(tokens, index, longestName);

/** Two capitalised words or more that begin with token `index`, small words between them allowed: `Youth at Work`. */
export function capitalisedNameAt(tokens: readonly Token[], index: number): TokenRange | null {
  let last = index - 1;
  let capitals = 0;
  for (let at = index; at < index + longestName; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at > index && token.gap === 'paragraph')) break;
    if (isCapitalised(token)) {
      capitals += 1;
      last = at;
    } else if (at === index || !links.has(token.folded)) break;
  }
  return capitals >= 2 ? { first: index, last } : null;
}

/** Two capitalised words or more that end just before token `index`. */
export function capitalisedNameBefore(tokens: readonly Token[], index: number): TokenRange | null {
  let first = index;
  for (let at = index - 1; at > index - longestName; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || tokens[at + 1]!.gap === 'paragraph') break;
    if (isCapitalised(token) && !links.has(token.folded)) first = at;
    else if (!links.has(token.folded)) break;
  }
  const name = capitalisedNameAt(tokens, first);
  return name?.last === index - 1 ? name : null;
}

/** An Arabic name that describes: the noun and the definite words after it, `برنامج التكوين في مجال ريادة الأعمال`. */
export function describedNameAt({ layout, lexicon, times }: Context, noun: TokenRange): TokenRange | null {
  const { tokens } = layout;
  if (!lexicon.describedNouns.at(tokens, noun.first) || !isDefinite(tokens[noun.last + 1])) return null;
  let last = noun.last + 1;
  for (let at = last + 1; at <= noun.last + longestName && !times.has(at); at += 1) {
    const field = lexicon.fieldLinks.at(tokens, at);
    const end = field ? definiteEnd(tokens, field.last + 1) : isDefinite(tokens[at]) ? at : null;
    if (end === null) break;
    last = end;
    at = end;
  }
  return last - noun.last >= 3 ? { first: noun.first, last } : null;
}

const longestName = 12;
const farthestTitle = 40;
const links = new Set('of at for and in the to de du des d la le les l et au aux en a pour'.split(' '));

const isCapitalised = ({ text }: Token) => /^\p{Lu}/u.test(text);

const isDefinite = (token: Token | undefined) =>
  token?.kind === 'word' && token.gap !== 'paragraph' && /^و?ال..|^لل../.test(token.folded);

/** "ريادة الأعمال": up to two words that the definite one after them determines. */
function definiteEnd(tokens: readonly Token[], index: number): number | null {
  for (let at = index; at < index + 3; at += 1) {
    if (isMark(tokens[at], /./)) return null;
    if (isDefinite(tokens[at])) return at;
  }
  return null;
}
