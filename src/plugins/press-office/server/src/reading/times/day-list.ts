import type { Lexicon } from '../languages/lexicon';
import { isMark, skipPhrase } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { afterAnd } from './connectors';
import { dayAt, momentAt, monthAndDayAt, monthAt, weekdayBefore, yearAfter, type Moment } from './moment';

/**
 * Days or months that share what only the last of them says, from token `index`: "5, 6 et 7 mai 2025",
 * "lundi 5 et mardi 6 mai 2025", "le 30 avril et le 2 mai 2025", "May 8 and 9, 2024", "mai et juin 2025". Each is
 * answered with the month and year that it has from the last. Null when there are not two.
 */
export function dayListAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment[] | null {
  const items: Moment[] = [];
  let hasAnd = false;
  for (let at = index; items.length < mostItems;) {
    const item = itemAt(tokens, at, { items, lexicon });
    if (!item) break;
    items.push(item);
    // The one that says the year is the last.
    const next = item.year === null ? separatorAt(tokens, item.last + 1, lexicon) : null;
    if (!next) break;
    hasAnd ||= next.isAnd;
    at = skipPhrase(lexicon.time.dayFillers, tokens, next.next);
  }
  return items.length > 1 && hasAnd ? completed(items) : null;
}

const mostItems = 12;

interface Before {
  items: readonly Moment[];
  lexicon: Lexicon;
}

function itemAt(tokens: readonly Token[], index: number, before: Before): Moment | null {
  const { items, lexicon } = before;
  const moment = momentAt(tokens, index, lexicon) ?? monthAndDayAt(tokens, index, lexicon);
  if (moment) return moment;
  const month = items.every(({ day }) => day === null) ? monthAt(tokens, index, lexicon) : null;
  if (month) return { year: null, month: month.month, day: null, weekday: null, first: index, last: month.next - 1 };
  return dayAloneAt(tokens, index, before);
}

function dayAloneAt(tokens: readonly Token[], index: number, { items, lexicon }: Before): Moment | null {
  const weekday = weekdayBefore(tokens, index, lexicon);
  const day = dayAt(tokens, weekday?.next ?? index, lexicon);
  if (!day || day.day > 31) return null;
  const item: Moment = {
    ...{ year: null, month: null, day: day.day },
    ...{ weekday: weekday?.weekday ?? null, first: index, last: day.next - 1 },
  };
  const month = items.at(-1)?.day == null ? null : items.at(-1)!.month;
  if (month === null) return item;
  // "May 8 and 9, 2024": here the first says the month, and without a year "5 mai et 6 …" may count something.
  const year = lexicon.language.time.hasMonthBeforeDay ? yearAfter(tokens, day.next, lexicon) : null;
  return year && { ...item, month, year: year.year, last: year.next - 1 };
}

function separatorAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { next: number; isAnd: boolean } | null {
  const comma = isMark(tokens[index], /^[,،]$/) ? index + 1 : index;
  const and = afterAnd(tokens, comma, lexicon);
  if (and !== null) return { next: and, isAnd: true };
  return comma > index ? { next: comma, isAnd: false } : null;
}

/** The items with the month and the year of the last; null when they are not of one kind, or not in order. */
function completed(items: readonly Moment[]): Moment[] | null {
  const last = items.at(-1)!;
  if (last.month === null || items.some(({ day }) => (day === null) !== (last.day === null))) return null;
  const months = items.map(({ month }, position) => month ?? items.slice(position).find((item) => item.month)!.month!);
  const dates = items.map((item, position) => ({ ...item, month: months[position]!, year: last.year }));
  const order = dates.map(({ month, day }) => month * 100 + (day ?? 0));
  return order.every((place, position) => position === 0 || order[position - 1]! < place) ? dates : null;
}
