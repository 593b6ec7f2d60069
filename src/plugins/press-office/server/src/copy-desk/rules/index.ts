import type { Rule } from '../rule';
import { bodyMissing } from './body-missing';
import { distantDate } from './distant-date';
import { doubledSpace } from './doubled-space';
import { doubledWord } from './doubled-word';
import { figureDiffers } from './figure-differs';
import { figureQualifierDiffers } from './figure-qualifier-differs';
import { impossibleDate } from './impossible-date';
import { linkWithoutText } from './link-without-text';
import { mixedDigits } from './mixed-digits';
import { mixedScript } from './mixed-script';
import { personCalledInstitution } from './person-called-institution';
import { placeholder } from './placeholder';
import { privateLink } from './private-link';
import { strayBidi } from './stray-bidi';
import { titleMissing } from './title-missing';
import { unitDisagrees } from './unit-disagrees';
import { unpairedMark } from './unpaired-mark';
import { weekdayDiffers } from './weekday-differs';
import { wrongPunctuation } from './wrong-punctuation';

/** Every rule of the copy desk; to add one, write its file and name it here. */
export const rules: readonly Rule[] = [
  bodyMissing,
  distantDate,
  doubledSpace,
  doubledWord,
  figureDiffers,
  figureQualifierDiffers,
  impossibleDate,
  linkWithoutText,
  mixedDigits,
  mixedScript,
  personCalledInstitution,
  placeholder,
  privateLink,
  strayBidi,
  titleMissing,
  unitDisagrees,
  unpairedMark,
  weekdayDiffers,
  wrongPunctuation,
];
