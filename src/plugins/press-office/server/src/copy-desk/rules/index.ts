import type { Rule } from '../rule';
import { alternativeTextMissing } from './alternative-text-missing';
import { bodyMissing } from './body-missing';
import { creditMissing } from './credit-missing';
import { datelineMissing } from './dateline-missing';
import { figureDiffers } from './figure-differs';
import { figureMissing } from './figure-missing';
import { figureQualifierDiffers } from './figure-qualifier-differs';
import { inconsistentSpelling } from './inconsistent-spelling';
import { mixedScript } from './mixed-script';
import { nameNearRecord } from './name-near-record';
import { numberDiffersWithin } from './number-differs-within';
import { partExceedsWhole } from './part-exceeds-whole';
import { sameRelease } from './same-release';
import { summaryMissing } from './summary-missing';
import { summaryTooLong } from './summary-too-long';
import { titleMissing } from './title-missing';
import { titleTooLong } from './title-too-long';
import { translationDateDiffers } from './translation-date-differs';
import { translationMissing } from './translation-missing';
import { translationNumberDiffers } from './translation-number-differs';
import { translationNumberMissing } from './translation-number-missing';
import { translationStale } from './translation-stale';
import { weekdayDiffers } from './weekday-differs';

/** Every rule of the copy desk; to add one, write its file and name it here. */
export const rules: readonly Rule[] = [
  alternativeTextMissing,
  bodyMissing,
  creditMissing,
  datelineMissing,
  figureDiffers,
  figureMissing,
  figureQualifierDiffers,
  inconsistentSpelling,
  mixedScript,
  nameNearRecord,
  numberDiffersWithin,
  partExceedsWhole,
  sameRelease,
  summaryMissing,
  summaryTooLong,
  titleMissing,
  titleTooLong,
  translationDateDiffers,
  translationMissing,
  translationNumberDiffers,
  translationNumberMissing,
  translationStale,
  weekdayDiffers,
];
