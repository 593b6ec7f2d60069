import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import type { Token } from '../text/tokens';
import { longestName, type OrganisationContext } from './organisation-name-end';

const links = new Set('of for and the'.split(' '));

/** The capitalised words around a noun: "Moroccan Agency for Energy Efficiency". Null where the end is not sure. */
export function capitalisedNameAround({ layout, lexicon }: OrganisationContext, noun: number): TokenRange | null {
  const { tokens } = layout;
  if (!isCapitalised(tokens[noun]) || isHeading(layout, noun)) return null;
  const last = endAfter(tokens, lexicon, noun);
  const first = beginBefore(tokens, lexicon, noun);
  return last !== null && last > first ? { first, last } : null;
}

const isCapitalised = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

function beginBefore(tokens: readonly Token[], lexicon: Lexicon, noun: number): number {
  let first = noun;
  while (noun - first < 4 && tokens[first]!.gap === 'space' && isCapitalised(tokens[first - 1])) {
    if (isLead(lexicon, tokens, first - 1)) break;
    first -= 1;
  }
  return first;
}

function endAfter(tokens: readonly Token[], lexicon: Lexicon, noun: number): number | null {
  let last = noun;
  for (let at = noun + 1; at < noun + longestName; at += 1) {
    const token = tokens[at];
    if (token?.gap !== 'space' || token.kind !== 'word') break;
    // "World Bank Country Director": where the name ends is not sure.
    if (lexicon.roleNouns.at(tokens, at)) return null;
    if (isCapitalised(token)) {
      if (isAnotherName(lexicon, tokens, at)) break;
      last = at;
    } else if (!links.has(token.folded)) break;
  }
  return last;
}

/** "… and the National Office": another organisation follows. */
function isAnotherName(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const isAfterAnd = tokens[index - 1]!.folded === 'and' || tokens[index - 2]?.folded === 'and';
  return isAfterAnd && (lexicon.organisationNouns.at(tokens, index) !== null || isNounAhead(lexicon, tokens, index));
}

const isNounAhead = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  [1, 2].some((step) => lexicon.agencyNouns.at(tokens, index + step) && /^\p{Lu}/u.test(tokens[index + step]!.text));

function isLead(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const { folded } = tokens[index]!;
  return (
    /^(?:the|in|at|its|this|our|a|an|on|with|by|of|and|but|for|to)$/.test(folded) ||
    lexicon.roleNouns.at(tokens, index) !== null
  );
}

/** A line that is written in capitals, where they tell nothing. */
function isHeading({ tokens, sentences, sentenceOf }: Layout, index: number): boolean {
  const { first, last } = sentences[sentenceOf[index]!]!;
  const from = Math.max(first, index - 20);
  const words = tokens
    .slice(from, Math.min(last, index + 20) + 1)
    .filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.7;
}
