import type { Qualifier } from '../../../../contracts/figure';
import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import type { WrittenNumber } from './number-at';
import { qualifierBefore } from './qualifier';
import { nounFrom, type Unit } from './unit';

/** What is counted when it comes before its number, and the qualifier that stands before it. */
export interface CountedBefore {
  unit: Pick<Unit, 'text'>;
  qualifier: Qualifier | null;
}

/**
 * The noun counted when it comes before its number: "le nombre de stagiaires a atteint 900", "المستفيدين البالغ عددهم 50",
 * "السنوات العشر", "مركزين اثنين".
 */
export function countedBefore(layout: Layout, number: WrittenNumber, lexicon: Lexicon): CountedBefore | null {
  return afterCounter(layout, number.first, lexicon) ?? besideNumber(layout, number, lexicon);
}

function afterCounter(layout: Layout, index: number, lexicon: Lexicon): CountedBefore | null {
  const { text, tokens, sentenceOf } = layout;
  for (let at = index - 1; at >= index - farthestCounter && sentenceOf[at] === sentenceOf[index]; at -= 1) {
    if (at < index - nearCounter && isOtherNumber(tokens[at]!)) return null;
    const counted = lexicon.countedBefore.at(tokens, at);
    if (counted && counted.last < index) {
      const noun = nounBefore(layout, at);
      return noun && { unit: noun, qualifier: null };
    }
    const counter = lexicon.counters.at(tokens, at);
    if (!counter || counter.last + 1 >= index) continue;
    // "le nombre d’étudiants"
    const noun = isMark(tokens[counter.last + 1], /^['’]$/) ? counter.last + 2 : counter.last + 1;
    const unit = nounFrom(text, tokens, { first: noun, end: index, lexicon });
    return unit && { unit, qualifier: qualifierBefore(tokens, counter.first, lexicon) };
  }
  return null;
}

const nearCounter = 12;
const farthestCounter = 24;

/** Digits that are no year: what is told farther before them is theirs. */
const isOtherNumber = ({ kind, folded }: Token) => kind === 'digits' && !/^(?:19|20)[0-9]{2}$/.test(folded);

/** The noun just before a phrase: with its adjectives when there are (Arabic: all of them with the article). */
function nounBefore({ text, tokens }: Layout, index: number): Pick<Unit, 'text'> | null {
  const last = index - 1;
  if (tokens[last]?.kind !== 'word') return null;
  let first = last;
  while (first > last - 2 && isDefinite(tokens[first]!.folded) && isDefinite(tokens[first - 1]?.folded ?? ''))
    first -= 1;
  return { text: text.slice(tokens[first]!.start, tokens[first]!.end) };
}

const isDefinite = (folded: string) => /^(?:[وبل]?ال|لل)/.test(folded);

/** Arabic: a number word after the noun that it agrees with, "الموانئ الأربعة" or the dual "مركزين اثنين". */
function besideNumber(
  { text, tokens, sentenceOf }: Layout,
  { first, isSpelled, value }: WrittenNumber,
  { language }: Lexicon,
): CountedBefore | null {
  const noun = tokens[first - 1];
  if (tokens[first - 1]?.folded === 'ال') return pluralBefore({ text, tokens }, first - 1, language.counting.isPlural);
  if (language.code !== 'ar' || !isSpelled || noun?.kind !== 'word' || sentenceOf[first - 1] !== sentenceOf[first])
    return null;
  const isAgreeing = isDefinite(tokens[first]!.folded)
    ? isDefinite(noun.folded)
    : value === '2' && /..(?:ين|ان)$/.test(noun.folded);
  const unit = { text: text.slice(headOf(tokens, first - 1).start, noun.end) };
  return isAgreeing ? { unit, qualifier: null } : null;
}

/** The noun before an adjective of relation: "الأسلاك التعليمية الثلاث". */
function headOf(tokens: readonly Token[], index: number): Token {
  const [before, word] = [tokens[index - 1], tokens[index]!];
  const isDescribed = /^ال.+يه?$/.test(word.folded) && word.gap === 'space' && isDefinite(before?.folded ?? '');
  return before && isDescribed ? before : word;
}

// "الوكالات المحلية الـ84"
function pluralBefore(
  { text, tokens }: Pick<Layout, 'text' | 'tokens'>,
  index: number,
  isPlural: (folded: string) => boolean,
): CountedBefore | null {
  const noun = [index - 1, index - 2].find((at) => isPlural(tokens[at]?.folded.replace(/^[وبلك](?=ال)/, '') ?? ''));
  return noun === undefined
    ? null
    : { unit: { text: text.slice(tokens[noun]!.start, tokens[noun]!.end) }, qualifier: null };
}
