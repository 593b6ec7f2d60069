import { Decimal } from 'decimal.js';

import type { Qualifier, UnitForms } from '../../../../contracts/figure';
import type { LocaleCode } from '../../../../contracts/locale';
import { type MessageKey, type Say, sayIn } from '../../shared/translate';
import { isCurrency } from './currency-name';
import { isolateWords } from './isolate';
import { type Counted, unitWords } from './unit-words';
import { writeNumber } from './write-number';
import { unbroken, type Writing, writingOf } from './writing';

/** What is shown of a figure. */
interface Shown {
  /** Exact decimals: `66729`, `1.10`; `upper` ends a range that begins at `value`. */
  value: string;
  upper?: string | null;
  /** As it reads after most numbers; `%`, or a currency's ISO 4217 code. */
  unit: string | null;
  unitForms?: UnitForms | null;
  qualifier: Qualifier;
}

/**
 * A figure ready to print in a locale: "66.729 متدربا", "près de 50 jeunes", "18–35 years", "1 234,50 dirhams marocains".
 * Digits, separators, ranges, percentages, names of currencies and plural categories are CLDR's, all by exact decimals.
 * In French no line ends between the number and its unit. Invisible marks of direction stand only where a part would
 * otherwise be turned round: see `isolate`.
 * @param numberFormat the locale whose numbers are written, with its digits where they are not its own: `ar-MA-u-nu-arab`
 */
export function displayFigure(figure: Shown, locale: LocaleCode, numberFormat: LocaleCode): string {
  const say = sayIn(locale);
  const counted = { ...figure, upper: upperOf(figure), unitForms: figure.unitForms ?? null };
  return say(qualifierKey(figure), { amount: amountOf(counted, writingOf(locale, numberFormat), say) });
}

/** A range from a number to itself is that number. */
const upperOf = ({ value, upper = null }: Shown) => (upper === null || new Decimal(upper).eq(value) ? null : upper);

/** In English fewer are counted, and less is measured. */
function qualifierKey({ qualifier, unit }: Shown): MessageKey {
  const isMeasured = unit !== null && (isPercent(unit) || isCurrency(unit));
  return qualifier === 'less-than' && isMeasured
    ? 'figures.qualifier.less-than-measured'
    : `figures.qualifier.${qualifier}`;
}

function amountOf(counted: Counted, writing: Writing, say: Say): string {
  if (counted.unit !== null && isPercent(counted.unit)) return writeNumber(counted, 'percent', writing);
  const number = writeNumber(counted, 'decimal', writing);
  const unit = unitWords(counted, writing.locale);
  if (unit === null) return number;
  const [before = '', after] = unit.words.split('#').map((words) => isolateWords(words, writing.direction));
  if (unit.areAlone) return before;
  return after === undefined
    ? say('figures.amount', { number, unit: before })
    : around(number, { before, after }, writing);
}

/** A form that tells where its number stands. */
function around(number: string, { before, after }: { before: string; after: string }, { isUnbroken }: Writing): string {
  const joined = (space: string) => (isUnbroken ? unbroken(space) : space);
  return `${before.replace(/ $/, joined)}${number}${after.replace(/^ /, joined)}`;
}

const isPercent = (unit: string) => /^[%٪]$/.test(unit.trim());
