import { fold } from '../../reading/text/fold';

/**
 * Whether all words that are looked for stand in some texts, however either is typed: without case, accents and vowel signs,
 * with Arabic letters that stand for each other. The beginning, or any part, of a word is enough.
 */
export function fitsWords(texts: readonly (string | null)[], soughtFor: string): boolean {
  const sought = wordsIn(soughtFor);
  if (sought.length === 0) return true;
  const said = texts.map((text) => fold(text ?? '')).join('\n');
  return sought.every((word) => said.includes(word));
}

/** A hyphen, an apostrophe or a slash stands between words; a percent sign may be a unit. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}%]+/gu)?.map(fold) ?? [];
