import { inEveryLanguage } from './letter-book';
import type { Line } from './lines';

const greetings = inEveryLanguage((words) => words.greetings);
const addresses = inEveryLanguage((words) => words.addresses);
const addressEnds = inEveryLanguage((words) => words.addressEnds);
const covering = inEveryLanguage((words) => words.covering);

const longestAddress = 90;
const longestCovering = 300;

/**
 * Whether a line at the head of a mail only greets: "Bonjour,", "Dear Ms Alami,", "تحية طيبة وبعد،". Of one that names
 * somebody a comma is asked: "Madame Alami inaugure le port" is a title.
 */
export function isGreeting({ words, text }: Line): boolean {
  if (greetings.has(words)) return true;
  if (text.length > longestAddress || addresses.opening(words) === null) return false;
  return /[,،]$/.test(text.trim()) || addressEnds.has(words.split(' ').at(-1)!);
}

/** Whether a line at the head of a mail hands the release over: "Veuillez trouver ci-dessous …", after a greeting or alone. */
export function isCovering({ words, text }: Line, hasEmbargo: boolean): boolean {
  // It may be the only one to speak of an embargo, which must not be lost.
  if (!hasEmbargo && /embargo|حظر|محظور/iu.test(text)) return false;
  if (text.length > longestCovering) return false;
  const greeting = greetings.opening(words);
  return covering.opening(greeting === null ? words : words.slice(greeting.length + 1)) !== null;
}
