import { compareNumbers } from '../compare-numbers';
import { counterpartsOf, nameOfLanguage } from '../counterparts';
import { placedNumbers } from '../placed-numbers';
import type { ReleaseRule } from '../rule';

/** Numbers that a translation and its source do not agree on; told on both, since either may be wrong. */
export const translationNumberDiffers: ReleaseRule = {
  name: 'translation-number-differs',
  severity: 'error',
  yieldsTo: ['figure-differs', 'marked-number-differs'],
  reads: 'release',
  find: (release, { say }) =>
    counterpartsOf(release).flatMap((other) =>
      compareNumbers(placedNumbers(release), placedNumbers(other)).differing.map(([{ field, at, found }, theirs]) => ({
        field,
        at,
        message: say('copy-desk.translation-number-differs', {
          value: found.span.text,
          other: theirs.found.span.text,
          language: nameOfLanguage(other.locale, say),
        }),
      })),
    ),
};
