import { markedFields } from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import type { KnownWorld } from '../reading/known-world';
import { languageOf } from '../reading/languages';
import { readText } from '../reading/read-text';
import { joinedLines, linesIn } from '../reading/text/joined-lines';
import { type Say, sayIn } from '../shared/translate';
import { digitNumbers } from './digit-numbers';
import type { MarkedWords, NumberInWords } from './number-in-words';
import { numbersOfReading } from './numbers-of-reading';

interface Read {
  words: MarkedWords;
  locale: LocaleCode;
  known: KnownWorld;
}

/**
 * The numbers in title, summary and body, in their order. The same words and the same record always give the same; time
 * grows with the words up to `mostRead`, beyond which no line is read.
 */
export function readNumbers(read: Read): readonly NumberInWords[] {
  const key = JSON.stringify(read);
  if (key.length > longestRemembered) return numbersIn(read);
  const numbers = remembered.get(key) ?? numbersIn(read);
  remembered.delete(key);
  remembered.set(key, numbers);
  if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value!);
  return numbers;
}

/** What was read last: a verb asks what it would publish, and then publishes it. */
const remembered = new Map<string, readonly NumberInWords[]>();
const mostRemembered = 12;
const longestRemembered = 100_000;

function numbersIn({ words, locale, known }: Read): NumberInWords[] {
  const language = languageOf(locale);
  if (language === null) return digitNumbers(words, locale, known.figures);
  let length = 0;
  const lines = markedFields.flatMap((field) => linesIn(field, words[field]));
  const joined = joinedLines(lines.filter(({ text }) => (length += text.length) <= mostRead));
  return numbersOfReading(readText(joined.text, { language, known, say: unsaid }), { joined, words });
}

/** Characters: some twenty pages. A release is published in one transaction, which others wait for. */
const mostRead = 60_000;

/** Nobody is told why a number is one. */
const unsaid: Say = Object.assign(() => '', { language: sayIn('en').language });
