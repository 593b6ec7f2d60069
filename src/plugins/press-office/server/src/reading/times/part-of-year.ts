import type { Period } from '../../../../contracts/figure';
import type { PartOfYear } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { TokenRange } from '../text/layout';
import { isMark, skipPhrase } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { yearAfter, yearAt } from './moment';

/**
 * The quarter, half or four months of a year that begins with token `index`: "premier trimestre 2025", "Q1 2025",
 * "النصف الأول من سنة 2025". Null without its year.
 */
export function partOfYearAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): (TokenRange & { period: Period }) | null {
  const part = lexicon.partsOfYear.at(tokens, index) ?? shortPartAt(tokens, index, lexicon);
  if (!part) return null;
  const dash = isMark(tokens[part.last + 1], /^[-/]$/) ? part.last + 2 : part.last + 1;
  const linked = skipPhrase(lexicon.time.dateLinks, tokens, dash);
  const year = yearAfter(tokens, skipPhrase(lexicon.time.yearWords, tokens, linked), lexicon);
  if (!year || year.year < 1900 || year.year > 2099) return null;
  const { months, position } = part.value;
  const month = (of: number) => `${year.year}-${String(of).padStart(2, '0')}`;
  const period = { from: month((position - 1) * months + 1), to: month(position * months) };
  return { first: index, last: year.next - 1, period };
}

/** "T1", "Q3", "S2": a letter that stands for a part, and its number stuck to it. */
function shortPartAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { value: PartOfYear; last: number } | null {
  const { folded } = tokens[index]!;
  const months = lexicon.language.time.partLetters[folded];
  const number = tokens[index + 1];
  if (months === undefined || number?.kind !== 'digits' || number.gap !== 'nothing') return null;
  const position = Number(number.folded);
  if (number.folded.length !== 1 || position < 1 || position > 12 / months) return null;
  return yearAt(tokens, index + 1) === null ? { value: { months, position }, last: index + 1 } : null;
}
