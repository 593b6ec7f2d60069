import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { fold } from '../text/fold';
import type { PhraseMatch } from '../text/phrase-book';
import type { Token } from '../text/tokens';

interface Context {
  layout: Layout;
  lexicon: Lexicon;
}

/**
 * The name of an organisation that a noun at token `index` begins, written out: "l’Agence marocaine pour l’efficacité
 * énergétique", "Ministry of Health", "وزارة الصحة والحماية الاجتماعية". Null where its end is not sure.
 */
export function organisationNameAt(context: Context, index: number): TokenRange | null {
  const { layout, lexicon } = context;
  const noun = lexicon.agencyNouns.at(layout.tokens, index);
  if (!noun) return null;
  if (/^\p{Script=Arabic}/u.test(layout.tokens[index]!.text)) return rangeTo(index, arabicEnd(context, noun));
  if (lexicon.language.names.hasNameBeforeNoun) return capitalisedAround(context, index);
  return rangeTo(index, frenchEnd(context, noun));
}

const rangeTo = (first: number, last: number | null) => (last === null ? null : { first, last });
const longestName = 14;

// Arabic

const isDefinite = (folded: string) => /^(?:ال|لل)..|^ل?ال../.test(folded);
const isAdjective = (folded: string) =>
  /^ال.+(?:يه|ي)$|^ال(?:عليا|اعلي|شريف|عام|عامه|كبري|مستدامه|رقميه)$/.test(folded);

/** Adjectives, what ل opens ("لإنعاش التشغيل"), and for ministries what و adds. */
function arabicEnd({ layout, lexicon }: Context, { last: noun, start, end }: PhraseMatch<true>): number | null {
  const { tokens, text } = layout;
  const head = fold(text.slice(start, end));
  const isMinistry = /وزاره$/.test(head);
  // After لل the article is written as one ل.
  const isHeadDefinite = head.startsWith('ال') || (text[start - 1] === 'ل' && head.startsWith('ل'));
  let last = noun;
  let isComplete = isMinistry;
  if (!isHeadDefinite) {
    if (!isDefinite(wordAt(tokens, noun + 1))) return null;
    last = noun + 1;
  }
  for (let at = last + 1; at < noun + longestName; at += 1) {
    const folded = wordAt(tokens, at);
    const next = wordAt(tokens, at + 1);
    const isPurpose = /^لل..|^ل(?!ل)...+/.test(folded) && !isComplete;
    const isAdded = isMinistry && /^وال..../.test(folded) && !isOtherName(lexicon, tokens, at);
    // "المجلس الإداري للمؤسسة" is the board of some institution, and no name.
    if (isPurpose && lexicon.organisationNouns.at(tokens, at)) return null;
    if (isAdjective(folded)) isComplete ||= !isHeadDefinite;
    else if (isPurpose && isHeadDefinite && (folded.startsWith('لل') || isDefinite(next))) {
      isComplete = true;
      if (!folded.startsWith('لل')) at += 1;
    } else if (!isAdded) break;
    last = at;
  }
  return isComplete && isEndShown(lexicon, tokens, last + 1) ? last : null;
}

const wordAt = (tokens: readonly Token[], index: number) =>
  tokens[index]?.kind === 'word' && tokens[index].gap !== 'paragraph' ? tokens[index].folded : '';

function isOtherName(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  return (
    lexicon.organisationNouns.at(tokens, index) !== null ||
    lexicon.roleNouns.at(tokens, index) !== null ||
    lexicon.honorifics.at(tokens, index) !== null ||
    lexicon.countries.at(tokens, index) !== null
  );
}

/** What no name goes on with: a mark, a verb of saying, a function word, digits, another name. */
function isEndShown(lexicon: Lexicon, tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (!token || token.gap === 'paragraph' || token.kind !== 'word') return true;
  const isOther =
    lexicon.nameEnders.at(tokens, next) !== null ||
    lexicon.speechVerbs.at(tokens, next) !== null ||
    lexicon.auxiliaries.has(token.text.toLowerCase()) ||
    /^\p{Script=Arabic}/u.test(token.text) !== /^\p{Script=Arabic}/u.test(tokens[next - 1]!.text);
  return isOther || (/^و/.test(token.folded) && isOtherName(lexicon, tokens, next));
}

// French

const linkers = new Set('de du des d pour'.split(' '));
const articles = new Set('le la les l'.split(' '));
const adjective =
  /(?:iques?|imes?|ale?s?|aux|elles?|els?|ifs?|ives?|aires?|iens?|iennes?|aine?s?|aise?s?|oise?s?|eens?|eennes?|ieure?s?|ables?|ibles?|prives?|privees?|publics?|publiques?)$/;
const prepositions = new Set('a au aux dans par sur avec lors en afin sous chez entre'.split(' '));

/** Adjectives, and what de, du, des and pour add; et and a comma only between words with capitals. */
function frenchEnd({ layout, lexicon }: Context, noun: TokenRange): number | null {
  const { tokens, sentenceOf } = layout;
  const head = tokens[noun.first]!;
  const isMinistry = head.folded.startsWith('minist');
  if (!/^\p{Lu}/u.test(head.text) && !isMinistry) return null;
  // At the beginning of a sentence a capital tells nothing.
  if (sentenceOf[noun.first - 1] !== sentenceOf[noun.first] && !/^\p{Lu}/u.test(tokens[noun.last + 1]?.text ?? ''))
    return null;
  let last = noun.last;
  let words = 0;
  for (let at = noun.last + 1; at < noun.last + 2 * longestName; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') break;
    const isFirst = at === noun.last + 1;
    const link = linkAt(tokens, at, { isFirst, isMinistry, lexicon });
    if (link === 'unsure') return null;
    const word = link ?? at;
    const isPart =
      tokens[word]?.kind === 'word' &&
      tokens[word].gap !== 'paragraph' &&
      (link !== null || /^\p{Lu}/u.test(tokens[word].text) || adjective.test(tokens[word].folded));
    if (!isPart || lexicon.auxiliaries.has(tokens[word]!.text.toLowerCase())) break;
    last = afterHyphens(tokens, word);
    words += 1;
    at = last;
  }
  const isTold = words >= (isMinistry ? 1 : 2) || /commissariat/.test(tokens[noun.last]!.folded);
  const next = tokens[last + 1];
  const isEnd = isEndShown(lexicon, tokens, last + 1) || prepositions.has(next!.folded) || next!.folded === 'et';
  return words > 0 && isTold && isEnd ? last : null;
}

/** The word that a link at `index` leads to; null when there is no link. */
function linkAt(
  tokens: readonly Token[],
  index: number,
  { isFirst, isMinistry, lexicon }: { isFirst: boolean; isMinistry: boolean; lexicon: Lexicon },
): number | 'unsure' | null {
  const { folded } = tokens[index]!;
  if (folded === 'et') {
    const word = afterLink(tokens, index + 1);
    if (word === null)
      return lexicon.organisationNouns.at(tokens, index + 1) || articles.has(wordAt(tokens, index + 1))
        ? null
        : 'unsure';
    if (lexicon.organisationNouns.at(tokens, word)) return null;
    return /^\p{Lu}/u.test(tokens[word]?.text ?? '') ? word : 'unsure';
  }
  if (isMinistry && folded === ',') {
    const word = afterLink(tokens, index + 1);
    const isCapital = word !== null && /^\p{Lu}/u.test(tokens[word]?.text ?? '');
    return isCapital && !lexicon.organisationNouns.at(tokens, word) ? word : null;
  }
  if (isFirst && (folded === 'a' || folded === 'au' || folded === 'aux')) return skipArticle(tokens, index + 1);
  return afterLink(tokens, index);
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

// English

const links = new Set('of for and the'.split(' '));

/** The capitalised words around a noun: "Moroccan Agency for Energy Efficiency". */
function capitalisedAround({ layout, lexicon }: Context, noun: number): TokenRange | null {
  const { tokens } = layout;
  const isCapital = (at: number) => tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at].text);
  if (!isCapital(noun) || isHeading(layout, noun)) return null;
  let first = noun;
  while (
    noun - first < 4 &&
    isCapital(first - 1) &&
    tokens[first]!.gap === 'space' &&
    !isLead(lexicon, tokens, first - 1)
  )
    first -= 1;
  let last = noun;
  for (let at = noun + 1; at < noun + longestName; at += 1) {
    if (tokens[at]?.gap !== 'space' || tokens[at]!.kind !== 'word') break;
    // "World Bank Country Director": where the name ends is not sure.
    if (lexicon.roleNouns.at(tokens, at)) return null;
    if (isCapital(at)) {
      if (tokens[at - 1]!.folded === 'and' || tokens[at - 2]?.folded === 'and')
        if (lexicon.organisationNouns.at(tokens, at) || isNounAhead(lexicon, tokens, at)) break;
      last = at;
    } else if (!links.has(tokens[at]!.folded)) break;
  }
  return last - first >= 1 ? { first, last } : null;
}

/** "and National Office": another organisation follows. */
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
