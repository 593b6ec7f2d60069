import { languages } from '../../../reading/languages';
import { phraseList, wordsOf } from '../../../reading/text/phrase-book';
import type { Token } from '../../../reading/text/tokens';
import { inEveryLanguage } from './letter-book';
import type { Line } from './lines';

const labels = inEveryLanguage((words) => words.labels);
const numbering = inEveryLanguage((words) => words.numbering);
const endMarks = inEveryLanguage((words) => words.endMarks);

/** Whether a line only says what the text is: "Press release", "COMMUNIQUÉ DE PRESSE N° 12 – POUR DIFFUSION IMMÉDIATE". */
export function isLabel({ words, text }: Line): boolean {
  if (labels.has(words)) return true;
  // White space stays with the parts: a pattern that ate it would take the square of its length.
  const parts = text.split(/[–—|•:;/]+|\s-+\s|[()[\]]/).map((part) => wordsOf(part).join(' '));
  const known = parts.filter((part) => part !== '');
  return known.length > 0 && labels.opening(known[0]!) !== null && known.every(isLabelOrNumber);
}

/** Whether a line only says that the release ends: "###", "- 30 -", "FIN". */
export function isEndMark({ words, text }: Line): boolean {
  return endMarks.has(words) || /^(?:[#*]\s*){3,}$|^[-–—]+\s*(?:30|٣٠)\s*[-–—]+$/u.test(text.trim());
}

/** The number of a label may be the year as well: "n° 12/2025". */
function isLabelOrNumber(part: string): boolean {
  if (labels.has(part)) return true;
  const label = labels.opening(part);
  const rest = label === null ? part : part.slice(label.length + 1);
  const number = numbering.opening(rest);
  return /^\d{1,6}(?: \d{1,6})?$/.test(number === null ? rest : rest.slice(number.length + 1));
}

const labelPhrases = phraseList(languages.flatMap(({ letter }) => letter.labels));

/** The last token of a label that begins with a token; null when none does. */
export const labelTokens = (tokens: readonly Token[], index: number): number | null =>
  labelPhrases.at(tokens, index)?.last ?? null;
