import { compareNumbers } from '../compare-numbers';
import { counterpartsOf, nameOfLanguage } from '../counterparts';
import { bodyText } from '../lines';
import { isAccountable, type PlacedNumber, placedNumbers, smallestCount } from '../placed-numbers';
import type { ReadDraft } from '../read-draft';
import type { ReleaseRule } from '../rule';

/** Numbers that a translation leaves out, or adds. Of a text that is much shorter than the other nothing is expected. */
export const translationNumberMissing: ReleaseRule = {
  name: 'translation-number-missing',
  severity: 'warning',
  yieldsTo: ['figure-differs', 'marked-number-differs', 'translation-number-differs'],
  reads: 'release',
  find: (release, { say }) =>
    counterpartsOf(release)
      .filter((other) => isWhole(release, other))
      .flatMap((other) =>
        compareNumbers(placedNumbers(release), placedNumbers(other))
          .onlyInOne.filter(isExpected)
          .slice(0, mostTold)
          .map(({ field, at, found }) => ({
            field,
            at,
            message: say('copy-desk.translation-number-missing', {
              value: found.span.text,
              language: nameOfLanguage(other.locale, say),
            }),
          })),
      ),
};

/** More than these from one language, and the translation is not finished. */
const mostTold = 10;

/** Translations of the same text are of about the same length; Arabic is the shortest. */
function isWhole(one: ReadDraft, other: ReadDraft): boolean {
  const [short, long] = [bodyText(one.draft).length, bodyText(other.draft).length].sort((a, b) => a - b);
  return short! > 0 && long! <= short! * 2;
}

/** Small counts are left out or written in a word that nobody reads as a number ("both"). */
const isExpected = (number: PlacedNumber) =>
  isAccountable(number) && (Number(number.value) > smallestCount || number.measure?.kind !== 'things');
