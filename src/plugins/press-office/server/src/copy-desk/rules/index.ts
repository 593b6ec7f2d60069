import type { Rule } from '../rule';
import { alternativeTextMissing } from './alternative-text-missing';
import { bodyMissing } from './body-missing';
import { creditMissing } from './credit-missing';
import { datelineMissing } from './dateline-missing';
import { declaredTotalDiffers } from './declared-total-differs';
import { distantDate } from './distant-date';
import { doubledSpace } from './doubled-space';
import { doubledWord } from './doubled-word';
import { figureAmbiguous } from './figure-ambiguous';
import { figureChoiceLost } from './figure-choice-lost';
import { figureDiffers } from './figure-differs';
import { figureMissing } from './figure-missing';
import { figureQualifierDiffers } from './figure-qualifier-differs';
import { impossibleDate } from './impossible-date';
import { inconsistentSpelling } from './inconsistent-spelling';
import { linkWithoutText } from './link-without-text';
import { markedNumberDiffers } from './marked-number-differs';
import { mixedDigits } from './mixed-digits';
import { mixedScript } from './mixed-script';
import { nameNearRecord } from './name-near-record';
import { numberDiffersWithin } from './number-differs-within';
import { partExceedsWhole } from './part-exceeds-whole';
import { personCalledInstitution } from './person-called-institution';
import { placeholder } from './placeholder';
import { privateLink } from './private-link';
import { sameRelease } from './same-release';
import { strayBidi } from './stray-bidi';
import { summaryMissing } from './summary-missing';
import { summaryTooLong } from './summary-too-long';
import { titleMissing } from './title-missing';
import { titleTooLong } from './title-too-long';
import { translationDateDiffers } from './translation-date-differs';
import { translationMissing } from './translation-missing';
import { translationNumberDiffers } from './translation-number-differs';
import { translationNumberMissing } from './translation-number-missing';
import { translationStale } from './translation-stale';
import { unitDisagrees } from './unit-disagrees';
import { unpairedMark } from './unpaired-mark';
import { weekdayDiffers } from './weekday-differs';
import { wrongPunctuation } from './wrong-punctuation';

/** Every rule of the copy desk; to add one, write its file and name it here. */
export const rules: readonly Rule[] = [
  alternativeTextMissing,
  bodyMissing,
  creditMissing,
  datelineMissing,
  declaredTotalDiffers,
  distantDate,
  doubledSpace,
  doubledWord,
  figureAmbiguous,
  figureChoiceLost,
  figureDiffers,
  figureMissing,
  figureQualifierDiffers,
  impossibleDate,
  inconsistentSpelling,
  linkWithoutText,
  markedNumberDiffers,
  mixedDigits,
  mixedScript,
  nameNearRecord,
  numberDiffersWithin,
  partExceedsWhole,
  personCalledInstitution,
  placeholder,
  privateLink,
  sameRelease,
  strayBidi,
  summaryMissing,
  summaryTooLong,
  titleMissing,
  titleTooLong,
  translationDateDiffers,
  translationMissing,
  translationNumberDiffers,
  translationNumberMissing,
  translationStale,
  unitDisagrees,
  unpairedMark,
  weekdayDiffers,
  wrongPunctuation,
];
