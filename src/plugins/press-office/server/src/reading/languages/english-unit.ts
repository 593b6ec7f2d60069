import type { FollowingWord } from './language';

/**
 * How many of the words after an English number are its unit: up to the first plural within four words
 * (`young graduates`, `training places`), otherwise the first word alone (`1 centre`). A capital marks a name,
 * save before the plural (`50 Moroccan graduates`, `15 OFPPT staff`).
 */
export function englishUnitLength(words: readonly FollowingWord[]): number {
  let length = 0;
  for (const word of words.slice(0, 4)) {
    if (otherWords.has(word.folded)) break;
    length += 1;
    if (isPlural(word)) return length;
  }
  const [first] = words;
  const isNoun = first !== undefined && length > 0 && !/^\p{Lu}/u.test(first.text) && !/(?:ed|ing)$/.test(first.folded);
  return isNoun && first.folded.length > 1 ? 1 : 0;
}

const otherWords = new Set(
  (
    'and or but nor so in on at of to for from by with within without under over into onto about as than that which who ' +
    'whom whose where when while after before during since until per between among the a an this these those their its ' +
    'his her our is are was were be been being has have had will would can could may might must shall should do does did ' +
    'not also only more less now then there here it he she they we you i if because although including such each every ' +
    'all both either across through towards up out off down via annually yearly daily monthly receive received join ' +
    'went came took got began left found won became made gave chose spoke saw met wrote ran knew go come take work live'
  ).split(' '),
);
const irregular = new Set('people staff women men children youth personnel feet alumni criteria media data'.split(' '));

function isPlural({ folded }: Pick<FollowingWord, 'folded'>): boolean {
  return irregular.has(folded) || (/[^siu]s$/.test(folded) && folded.length > 3);
}

/** Whether a folded word is a plural by its form. */
export function isEnglishPlural(folded: string): boolean {
  return isPlural({ folded }) && !headings.has(folded);
}

// Heads of lists that name no unit.
const headings = new Set('figures results facts data highlights indicators statistics'.split(' '));

/** After "of whom 43": a participle or an adjective says what the part is like. */
export function isEnglishAdjective({ folded }: FollowingWord): boolean {
  return /(?:ed|ing|able|ible|ive|ous|ful)$/.test(folded) || folded === 'new';
}
