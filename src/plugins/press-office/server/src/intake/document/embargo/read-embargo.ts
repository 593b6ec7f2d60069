import type { Finding, Severity } from '../../../../../contracts/intake';
import type { Layout } from '../../../reading/text/layout';
import { spanOf } from '../../../reading/text/span';
import type { WrittenTime } from '../../../reading/times/written-time';
import { formatInstant, readInstant } from '../../../shared/instant';
import type { MessageKey, Say } from '../../../shared/translate';
import { type EmbargoLine, embargoLineAt } from './embargo-line';
import type { WrittenZone } from './zone';

/** What is read of the embargo of a text. */
export interface Embargo {
  /** Null: none, or none that could be read. */
  until: Date | null;
  /** Paragraphs that are the embargo's line, and say nothing else. */
  lines: ReadonlySet<number>;
  /** Paragraphs that seem to be one and nothing else, but could not be read: they stay in the body. */
  unread: ReadonlySet<number>;
  findings: Finding[];
}

interface Context {
  layout: Layout;
  times: readonly WrittenTime[];
  /** The institution's time zone, by its IANA name. */
  timeZone: string;
  /** Null when nobody says. */
  now: Date | null;
  say: Say;
}

/**
 * Reads the embargo of a text: from the lines that say nothing else, or else from the subjects of the mails that brought
 * it. A line that names a day without an hour means the beginning of the day. Where the line says another clock, that
 * one holds; a clock that nobody knows, a local time that its clocks skip or show twice and a day without a year are
 * not guessed.
 * @param subjects where the subjects of mails stand
 */
export function readEmbargo(context: Context, subjects: readonly { paragraph: number; start: number }[]): Embargo {
  const lines = linesIn(context);
  const isInSubject = lines.length === 0;
  const candidates = isInSubject ? subjects.flatMap((subject) => subjectLine(context, subject) ?? []) : lines;
  const read = candidates.map((line) => ({ line, end: endOf(line, context.timeZone) }));
  const until = read.find(({ end }) => end !== null)?.end?.instant ?? null;
  const alone = isInSubject ? [] : read.filter(({ line }) => line.others <= mostOthers);
  const paragraphs = (isRead: boolean) =>
    alone
      .filter(({ end }) => (end !== null && end.instant.getTime() === until?.getTime()) === isRead)
      .map(({ line }) => line.paragraph);
  return {
    until,
    lines: new Set(paragraphs(true)),
    unread: new Set(paragraphs(false)),
    findings: read.flatMap(({ line, end }) => findingsOf(context, { line, end, until })),
  };
}

function linesIn(context: Context): EmbargoLine[] {
  const lines: EmbargoLine[] = [];
  for (let paragraph = 0; paragraph < context.layout.paragraphs.length && lines.length < mostLines; paragraph += 1) {
    const line = lineIn(context, paragraph);
    if (line) lines.push(line);
  }
  return lines;
}

/** A text says its embargo once, or at its head and its end in two languages. */
const mostLines = 10;

/** More other words than this make a sentence about something else, or a title behind "EMBARGO". */
const mostOthers = 4;

function lineIn({ layout, times }: Context, paragraph: number): EmbargoLine | null {
  const line = embargoLineAt(layout, { paragraph, times });
  if (!line) return null;
  // "Embargo sur le thon à partir du 12 juin 2025" is none.
  if (!line.isSure) return line.others === 0 && line.days.length > 0 ? line : null;
  // Neither is "Sous embargo depuis 1990, le pays …", but "SOUS EMBARGO – Titre" has to be looked at.
  return line.others <= mostOthers || line.days.length > 0 || paragraph <= lastOfHead ? line : null;
}

const lastOfHead = 2;

function subjectLine(
  { layout, times }: Context,
  { paragraph, start }: { paragraph: number; start: number },
): EmbargoLine | null {
  const from = layout.tokens.findIndex((token) => token.start >= start);
  if (from < 0) return null;
  const line = embargoLineAt(layout, { paragraph, times, from });
  return line && (line.isSure || line.days.length > 0) ? line : null;
}

interface End {
  instant: Date;
  note: 'hour-missing' | 'midnight' | null;
}

/** The instant at which an embargo ends; null when the line does not tell exactly one. */
function endOf({ days, clock, zone, hasOtherDigits, others }: EmbargoLine, institution: string): End | null {
  const [day, ...more] = days;
  const isClear = day !== undefined && more.length === 0 && zone !== 'unknown';
  // "EMBARGO 12 juin 2025 – 300 emplois": digits that are no hour are another's. Alone, they may be an hour that is not read.
  if (!isClear || (clock === null && hasOtherDigits && others <= mostOthers)) return null;
  const read = readInstant(`${localTime(day, clock)}${written(zone, institution)}`);
  if (!('instant' in read)) return null;
  return { instant: read.instant, note: clock === null ? 'hour-missing' : clock.isMidnight ? 'midnight' : null };
}

function localTime(day: string, clock: EmbargoLine['clock']): string {
  const { hour, minute } = clock ?? { hour: 0, minute: 0 };
  const date = new Date(`${day}T00:00:00Z`);
  // Midnight ends the day that it is said of: what is under embargo never comes out early.
  if (hour === 24) date.setUTCDate(date.getUTCDate() + 1);
  const [hours, minutes] = [hour % 24, minute].map((part) => String(part).padStart(2, '0'));
  return `${date.toISOString().slice(0, 10)}T${hours}:${minutes}`;
}

function written(zone: WrittenZone | null, institution: string): string {
  if (zone === null || typeof zone === 'string') return `[${institution}]`;
  return 'offset' in zone ? zone.offset : `[${zone.timeZone}]`;
}

function findingsOf(
  { layout, timeZone, now, say }: Context,
  { line, end, until }: { line: EmbargoLine; end: End | null; until: Date | null },
): Finding[] {
  const { start, end: last } = layout.paragraphs[line.paragraph]!;
  const finding = (rule: string, severity: Severity, key: MessageKey, instant?: Date): Finding => ({
    rule,
    severity,
    span: spanOf(layout.text, start, last),
    message: say(key, instant ? { instant: formatInstant(instant, { timeZone, locale: say.language }) } : undefined),
    correction: null,
  });
  if (end === null) return [finding('embargo-not-read', 'warning', 'intake.finding.embargo-not-read')];
  const { instant, note } = end;
  if (until !== null && instant.getTime() !== until.getTime()) {
    return [finding('embargo-differs', 'warning', 'intake.finding.embargo-differs', until)];
  }
  const isPast = now !== null && instant <= now;
  return [
    ...(note === 'hour-missing'
      ? [finding('embargo-hour-missing', 'notice', 'intake.finding.embargo-hour-missing', instant)]
      : []),
    ...(note === 'midnight' ? [finding('embargo-midnight', 'notice', 'intake.finding.embargo-midnight', instant)] : []),
    ...(isPast ? [finding('embargo-past', 'warning', 'intake.finding.embargo-past', instant)] : []),
  ];
}
