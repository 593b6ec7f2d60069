import type { Rule } from '../rule';
import { bodyMissing } from './body-missing';
import { figureDiffers } from './figure-differs';
import { figureQualifierDiffers } from './figure-qualifier-differs';
import { mixedScript } from './mixed-script';
import { titleMissing } from './title-missing';
import { weekdayDiffers } from './weekday-differs';

/** Every rule of the copy desk; to add one, write its file and name it here. */
export const rules: readonly Rule[] = [
  bodyMissing,
  figureDiffers,
  figureQualifierDiffers,
  mixedScript,
  titleMissing,
  weekdayDiffers,
];
