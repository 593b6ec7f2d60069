import type { KnownFigure } from '../known-world';
import type { MatchableCount } from './count';
import { countsIn, type Evidence, evidenceFor } from './evidence';
import { significantDigits } from './rounded';

/**
 * The figure on record that a number is by its value and unit, though the text named another project before: a release
 * may name one project and go on to the results of another in words that are no name. Null where it is not sure.
 * @param ofValue the figures on record that have the number's value
 */
export function onlyOfValueAndUnit(
  count: MatchableCount,
  ofValue: readonly KnownFigure[],
): { figure: KnownFigure; evidence: Evidence } | null {
  const digits = significantDigits(count.value);
  if (count.project === null || digits < seldomEqual) return null;
  const [figure, ...others] = ofValue.filter((known) => countsIn(count.unit, known));
  // Of two the words around would have to choose, and they are those of the project that was named. A range is told by
  // both its ends: one of them is not yet the figure.
  if (figure === undefined || others.length > 0 || figure.upper != null) return null;
  const evidence = evidenceFor({ ...count, project: null }, figure);
  if (evidence === null) return null;
  const isSure = digits >= hardlyEverEqual || (evidence.hasQualifier && evidence.words >= wordsOfItsOwn);
  return isSure ? { figure, evidence } : null;
}

/**
 * With fewer digits than this nothing is guessed, whatever the words: projects of one office count the same things in the
 * same words, and a second "15 agents" or "about 50 youths" is another as likely as not. Zeros at the end are no digits:
 * 2,000 is as often equal as 2.
 */
const seldomEqual = 3;

/**
 * With so many digits and the unit of a figure a number is hardly anything else. With three, "606 trainers", a ledger of
 * some hundred figures has an equal one by chance often enough that its label has to be spoken of, too.
 */
const hardlyEverEqual = 4;

/** One word of a label, "programme" or "trained", stands beside any number. */
const wordsOfItsOwn = 2;
