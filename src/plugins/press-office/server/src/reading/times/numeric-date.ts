import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { isPossible, type DateParts } from './iso';

/** A date in digits on tokens `first` to `last`. It names no weekday of its own. */
export interface NumericDate extends DateParts {
  weekday: null;
  first: number;
  last: number;
}

/**
 * A date in digits that begins with token `index`: ISO 8601 and other year-first forms, or day first
 * (`08/05/2024`, `8.5.2024`, `08-05-24` is not one). Month first is read where the second part cannot be a month.
 */
export function numericDateAt(tokens: readonly Token[], index: number): NumericDate | null {
  const separator = tokens[index + 1];
  if (!isMark(separator, /^[/.\-‐‑]$/)) return null;
  const parts = [index, index + 2, index + 4].map((at) => tokens[at]);
  const isWhole = parts.every((part) => part?.kind === 'digits') && tokens[index + 3]?.text === separator.text;
  if (!isWhole || [1, 2, 3, 4].some((step) => !isGlued(tokens, index + step))) return null;
  if (goesOn(tokens, index + 5)) return null;
  const date = readParts(
    parts.map((part) => part!.folded),
    separator.text,
  );
  return date && isPossible(date) ? { ...date, weekday: null, first: index, last: index + 4 } : null;
}

// 1.2.3.4 is an address, not a date.
function goesOn(tokens: readonly Token[], index: number): boolean {
  return (
    isMark(tokens[index], /^[/.-]$/) &&
    isGlued(tokens, index) &&
    tokens[index + 1]?.kind === 'digits' &&
    isGlued(tokens, index + 1)
  );
}

function readParts(parts: string[], separator: string): DateParts | null {
  const [first, second, third] = parts as [string, string, string];
  if (second.length > 2) return null;
  if (first.length === 4 && third.length <= 2)
    return { year: Number(first), month: Number(second), day: Number(third) };
  const year =
    third.length === 4 ? Number(third) : third.length === 2 && separator === '/' ? 2000 + Number(third) : null;
  if (first.length > 2 || year === null) return null;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return { year, month: Number(month), day: Number(day) };
}
