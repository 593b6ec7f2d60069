import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { isEndShown, longestName, type OrganisationContext, wordAt } from './organisation-name-end';

const linkers = new Set('de du des d pour'.split(' '));
const articles = new Set('le la les l'.split(' '));
const adjective =
  /(?:iques?|imes?|ale?s?|aux|elles?|els?|ifs?|ives?|aires?|iens?|iennes?|aine?s?|aise?s?|oise?s?|eens?|eennes?|ieure?s?|ables?|ibles?|prives?|privees?|publics?|publiques?)$/;
const prepositions = new Set('a au aux dans par sur avec lors en afin sous chez entre'.split(' '));

/**
 * The last token of a French name that `noun` begins: adjectives, and what de, du, des and pour add; et and a comma only
 * between words with capitals. Null where that is not sure.
 */
export function frenchNameEnd({ layout, lexicon }: OrganisationContext, noun: TokenRange): number | null {
  const { tokens } = layout;
  const isMinistry = tokens[noun.first]!.folded.startsWith('minist');
  if (!isWrittenAsName(layout, noun, isMinistry)) return null;
  let last = noun.last;
  let words = 0;
  while (last < noun.last + 2 * longestName) {
    const isFirst = last === noun.last;
    const word = partAt(tokens, last + 1, { isFirst, isMinistry, lexicon });
    if (word === 'unsure') return null;
    if (word === null) break;
    last = afterHyphens(tokens, word);
    words += 1;
  }
  const isTold = words >= (isMinistry ? 1 : 2) || (words > 0 && /commissariat/.test(tokens[noun.last]!.folded));
  const next = wordAt(tokens, last + 1);
  return isTold && (isEndShown(lexicon, tokens, last + 1) || prepositions.has(next) || next === 'et') ? last : null;
}

/** With a capital; at the beginning of a sentence, where it tells nothing, only when the next word has one too. */
function isWrittenAsName({ tokens, sentenceOf }: Layout, { first, last }: TokenRange, isMinistry: boolean): boolean {
  const isOpening = sentenceOf[first - 1] !== sentenceOf[first];
  return isOpening ? isCapitalised(tokens[last + 1]) : isMinistry || isCapitalised(tokens[first]);
}

const isCapitalised = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');

interface Place {
  isFirst: boolean;
  isMinistry: boolean;
  lexicon: Lexicon;
}

/** The word that the name goes on with at `index`, a link before it skipped. */
function partAt(tokens: readonly Token[], index: number, place: Place): number | 'unsure' | null {
  const link = linkAt(tokens, index, place);
  if (link === 'unsure') return link;
  const word = link ?? index;
  const folded = wordAt(tokens, word);
  const isPart = folded !== '' && (link !== null || isCapitalised(tokens[word]) || adjective.test(folded));
  return isPart && !place.lexicon.auxiliaries.has(tokens[word]!.text.toLowerCase()) ? word : null;
}

/** The word that a link at `index` leads to; null when there is no link. */
function linkAt(
  tokens: readonly Token[],
  index: number,
  { isFirst, isMinistry, lexicon }: Place,
): number | 'unsure' | null {
  const folded = tokens[index]?.gap === 'paragraph' ? '' : (tokens[index]?.folded ?? '');
  if (folded === 'et') return afterAnd(tokens, index + 1, lexicon);
  if (isMinistry && folded === ',') {
    const word = afterLink(tokens, index + 1);
    return word !== null && isCapitalised(tokens[word]) && !lexicon.organisationNouns.at(tokens, word) ? word : null;
  }
  if (isFirst && /^(?:a|au|aux)$/.test(folded)) return skipArticle(tokens, index + 1);
  return afterLink(tokens, index);
}

function afterAnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | 'unsure' | null {
  const word = afterLink(tokens, index);
  if (word === null) {
    const isOther = lexicon.organisationNouns.at(tokens, index) !== null || articles.has(wordAt(tokens, index));
    return isOther ? null : 'unsure';
  }
  if (lexicon.organisationNouns.at(tokens, word)) return null;
  return isCapitalised(tokens[word]) ? word : 'unsure';
}

function afterLink(tokens: readonly Token[], index: number): number | null {
  return linkers.has(wordAt(tokens, index)) ? skipArticle(tokens, skipApostrophe(tokens, index + 1)) : null;
}

const skipArticle = (tokens: readonly Token[], index: number) =>
  articles.has(wordAt(tokens, index)) ? skipApostrophe(tokens, index + 1) : index;

const skipApostrophe = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^['’ʼ‘]$/) && isGlued(tokens, index) ? index + 1 : index;

function afterHyphens(tokens: readonly Token[], index: number): number {
  let last = index;
  while (isMark(tokens[last + 1], /^[-‐‑]$/) && isGlued(tokens, last + 1) && isGlued(tokens, last + 2)) last += 2;
  return last;
}
