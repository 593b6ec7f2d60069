import type { Finding } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import { nameOfWeekday } from '../languages/calendar-names';
import type { Layout } from '../text/layout';
import { spanOf } from '../text/span';
import type { WrittenTime } from '../times/find-times';
import { weekdayOf } from '../times/iso';
import { mostFindings } from './most-findings';

/** Dates whose weekday is another than the text says; the correction is in the text's language. */
export function findWrongWeekdays(
  { text, tokens }: Layout,
  times: readonly WrittenTime[],
  { language, say }: { language: string; say: Say },
): Finding[] {
  const wrong = times.flatMap(({ found: [day], weekday }) =>
    weekday && day && 'date' in day && weekdayOf(day.date) !== weekday.name ? [{ day, weekday }] : [],
  );
  return wrong.slice(0, mostFindings).map(({ day, weekday }) => {
    const token = tokens[weekday.token]!;
    const span = spanOf(text, token.start, token.end);
    const correction = nameOfWeekday(weekdayOf(day.date), language);
    const message = say('intake.finding.weekday-differs', { date: day.date, written: span.text, correction });
    return { rule: 'weekday-differs', severity: 'error', span, message, correction };
  });
}
