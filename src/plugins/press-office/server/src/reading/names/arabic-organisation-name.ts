import type { Lexicon } from '../languages/lexicon';
import { fold } from '../text/fold';
import type { PhraseMatch } from '../text/phrase-book';
import type { Token } from '../text/tokens';
import { isEndShown, isOtherName, longestName, type OrganisationContext, wordAt } from './organisation-name-end';

const isDefinite = (folded: string) => /^(?:ال|لل)..|^ل?ال../.test(folded);
const isAdjective = (folded: string) =>
  /^ال.+(?:يه|ي)$|^ال(?:عليا|اعلي|شريف|عام|عامه|كبري|مستدامه|رقميه)$/.test(folded);

/**
 * The last token of an Arabic name that `noun` begins: adjectives, what ل opens ("لإنعاش التشغيل"), and for ministries what
 * و adds. Null where that is not sure.
 */
export function arabicNameEnd({ layout, lexicon }: OrganisationContext, noun: PhraseMatch<true>): number | null {
  const { tokens } = layout;
  const head = headOf(layout.text, noun);
  if (!head.isDefinite && !isDefinite(wordAt(tokens, noun.last + 1))) return null;
  let last = head.isDefinite ? noun.last : noun.last + 1;
  let isComplete = head.isMinistry;
  while (last < noun.last + longestName) {
    const part = partAt(tokens, lexicon, last + 1, { head, isComplete });
    if (part === 'unsure') return null;
    if (part === null) break;
    last = part.last;
    isComplete ||= part.completes;
  }
  return isComplete && isEndShown(lexicon, tokens, last + 1) ? last : null;
}

interface Head {
  isMinistry: boolean;
  isDefinite: boolean;
}

function headOf(text: string, { start, end }: PhraseMatch<true>): Head {
  const word = fold(text.slice(start, end));
  // After لل the article is written as one ل.
  const isHalf = text[start - 1] === 'ل' && word.startsWith('ل');
  return { isMinistry: /وزاره$/.test(word), isDefinite: word.startsWith('ال') || isHalf };
}

/** What the name goes on with at a token: how far, and whether it names enough then. */
function partAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  index: number,
  { head, isComplete }: { head: Head; isComplete: boolean },
): { last: number; completes: boolean } | 'unsure' | null {
  const folded = wordAt(tokens, index);
  if (/^لل..|^ل(?!ل)...+/.test(folded) && !isComplete) {
    // "المجلس الإداري للمؤسسة" is the board of some institution, and no name.
    if (lexicon.organisationNouns.at(tokens, index)) return 'unsure';
    const last = folded.startsWith('لل') ? index : index + 1;
    const isPurpose = head.isDefinite && (last === index || isDefinite(wordAt(tokens, last)));
    return isPurpose ? { last, completes: true } : null;
  }
  if (isAdjective(folded)) return { last: index, completes: !head.isDefinite };
  const isAdded = head.isMinistry && /^وال..../.test(folded) && !isOtherName(lexicon, tokens, index);
  return isAdded ? { last: index, completes: false } : null;
}
