import { formatDecimal } from './format-decimal';
import { isolateEnds } from './isolate';
import { unbroken, type Writing } from './writing';

/** What is written: one exact decimal, or a range of two. */
export interface Amount {
  value: string;
  /** The upper end of a range; null for one value. */
  upper: string | null;
}

/**
 * Writes a number or a range as the locale does: "1.234,50", "18–35", "−18 – 35", with the percent sign where the
 * language has it: "12,5 %", "18%–35%". Each end has the decimals that it is given with.
 */
export function writeNumber({ value, upper }: Amount, style: 'decimal' | 'percent', writing: Writing): string {
  const format = new Intl.NumberFormat(writing.numberFormat, { style });
  const write = (decimal: string) => formatDecimal(decimal, writing.numberFormat);
  if (upper === null) return lineOf(filled(format.formatToParts(1), write(value)), writing);
  const { lower, dash, higher } = rangePattern(format, value.startsWith('-') || upper.startsWith('-'));
  const ends = [filled(lower, write(value)), filled(higher, write(upper))];
  return lineOf(isolateEnds(ends, writing.direction).join(dash), writing);
}

const lineOf = (words: string, { isUnbroken }: Writing) => (isUnbroken ? unbroken(words) : words);

interface Part {
  type: string;
  value: string;
}

/**
 * The pattern that CLDR has for a range, taken from a range of small numbers: `formatRange` takes two long decimals that
 * differ in their last digits for one. A range with a minus sign has one that sets its ends apart; both ends keep their
 * own, which CLDR would drop from the second.
 */
function rangePattern(format: Intl.NumberFormat, hasMinus: boolean) {
  const parts: Part[] = format.formatRangeToParts(hasMinus ? -1 : 1, 2);
  const first = parts.findIndex(({ type }) => type === 'integer');
  const dash = parts.findIndex(({ type, value }, at) => at > first && type === 'literal' && withoutMarks(value).trim());
  return {
    lower: parts.slice(0, dash),
    dash: withoutMarks(parts[dash]!.value),
    higher: parts.slice(dash + 1),
  };
}

/** The parts of a pattern with a number in the place of theirs. */
function filled(parts: readonly Part[], number: string): string {
  return parts
    .filter(({ type }) => type !== 'minusSign')
    .map(({ type, value }) => (type === 'integer' ? number : withoutMarks(value)))
    .join('');
}

/** Without the marks of direction that CLDR puts around every percent sign in Arabic; a number keeps those of its own. */
const withoutMarks = (words: string) => words.replace(/[\u200e\u200f\u061c]/g, '');
