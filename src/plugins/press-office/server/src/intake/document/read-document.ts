import type { Block } from '../../../../contracts/blocks';
import type { Finding, LeftOut } from '../../../../contracts/intake';
import type { TextReading } from '../../reading/read-text';
import type { Layout } from '../../reading/text/layout';
import type { Paragraph } from '../../reading/text/paragraphs';
import { spanOf } from '../../reading/text/span';
import type { Say } from '../../shared/translate';
import type { Format } from '../source-text';
import { bodyOf } from './body';
import { type Dateline, datelineEnd, datelineParagraphs, readDateline } from './dateline';
import { readEmbargo } from './embargo/read-embargo';
import { leadOf, leadParagraph } from './lead';
import { mailHeaderAt, type MailHeader } from './letter/mail-header';
import { readLetter } from './letter/read-letter';
import { leftOutSpans, type Opening, readOpening } from './opening';
import { titleHeading } from './title-heading';

/** What a text is made of as a document: what of it is the release, and what stands around that. */
export interface ReadDocument {
  opening: Opening;
  dateline: Dateline;
  /** ISO 8601 in UTC. */
  embargoUntil: string | null;
  summary: string | null;
  body: Block[];
  leftOut: LeftOut[];
  findings: Finding[];
}

/**
 * Reads a text as a document. Whatever is not told in `leftOut` is in the title or in the body.
 * @param context the institution's time zone, the present instant if anybody says, and how the text was set
 */
export function readDocument(
  reading: Pick<TextReading, 'layout' | 'lexicon' | 'times' | 'places'>,
  { formats = [], ...context }: { timeZone: string; now: Date | null; say: Say; formats?: readonly Format[] },
): ReadDocument {
  const { layout, times } = reading;
  const embargo = readEmbargo({ layout, times, ...context }, subjectsAtTop(layout));
  const letter = readLetter(layout, {
    hasEmbargo: embargo.until !== null,
    isDateline: datelineParagraphs(reading),
    isEmbargo: (paragraph) => embargo.lines.has(paragraph),
    isUnreadEmbargo: (paragraph) => embargo.unread.has(paragraph),
  });
  const opening = readOpening(layout, letter, titleHeading(layout, formats));
  // The date of a mail and the end of an embargo are not the release's.
  const own = times.filter(({ first }) => isOwn(opening.leftOut.get(layout.paragraphOf[first]!)));
  const lead = leadParagraph(layout.paragraphs, bodyBelowTitle(opening));
  const cut = lead === null ? null : datelineEnd({ ...reading, times: own }, lead);
  const start = lead === null ? 0 : (cut ?? layout.paragraphs[lead]!.start);
  return {
    opening,
    dateline: readDateline({ ...reading, times: own }, opening.titleParagraph),
    embargoUntil: embargo.until?.toISOString() ?? null,
    summary: lead === null ? null : leadOf(layout, lead, start),
    body: bodyOf(
      opening.body.map((index) =>
        index === lead ? withoutBeginning(layout, layout.paragraphs[index]!, start) : layout.paragraphs[index]!,
      ),
      { text: layout.text, formats },
    ),
    leftOut: [
      ...leftOutSpans(layout, opening.leftOut),
      ...(cut === null || lead === null ? [] : [datelineSpan(layout, layout.paragraphs[lead]!.start, cut)]),
    ].sort((one, other) => one.span.start - other.span.start),
    findings: embargo.findings,
  };
}

const isOwn = (kind: LeftOut['kind'] | undefined) => kind === undefined || kind === 'dateline';

/** A mail says its subject at its head, or below what was written above a mail that was passed on. */
const farthestSubject = 25;

function subjectsAtTop(layout: Layout): NonNullable<MailHeader['subject']>[] {
  return layout.paragraphs
    .slice(0, farthestSubject)
    .flatMap((_paragraph, index) => mailHeaderAt(layout, index)?.subject ?? []);
}

/** Paragraphs of a mail that stand above the title are no lead. */
function bodyBelowTitle({ body, titleParagraph, isCut }: Opening): number[] {
  return body.filter((index) => index > titleParagraph || (isCut && index === titleParagraph));
}

function datelineSpan({ text }: Layout, start: number, cut: number): LeftOut {
  return { kind: 'dateline', span: spanOf(text, start, start + text.slice(start, cut).trimEnd().length) };
}

/** A paragraph whose words begin at `start` in the text. */
function withoutBeginning({ text }: Layout, paragraph: Paragraph, start: number): Paragraph {
  // It only begins to look where white space begins: anywhere in it would take the square of its length.
  const before = text.slice(paragraph.start, start).replace(/(?<!\s)\s*\n\s*/g, ' ');
  return { ...paragraph, start, content: paragraph.content.slice(before.length - paragraph.mark.length) };
}
