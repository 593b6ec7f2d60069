import type { LeftOutKind } from '../../../../../contracts/intake';
import type { Layout } from '../../../reading/text/layout';
import { readsAsTitle } from '../title';
import { isCovering, isGreeting } from './greeting';
import { isLetterhead } from './letterhead';
import { lineAt } from './lines';
import { type MailHeader, mailHeaderAt } from './mail-header';
import { isEndMark, isLabel } from './marks';
import { signatureEnd } from './signature';

/** What stands around a release: paragraph → what it is. What is not in it belongs to the release. */
export interface Letter {
  leftOut: Map<number, LeftOutKind>;
  /** The first paragraph that may be the title; the number of paragraphs when there is none. */
  opening: number;
  /** Where the subjects of the mails stand that brought it. */
  subjects: NonNullable<MailHeader['subject']>[];
}

/** What is known of paragraphs already: lines that only say where and when, and embargo lines, read or not. */
export interface KnownLines {
  /** The end of an embargo was read. */
  hasEmbargo: boolean;
  isDateline(paragraph: number): boolean;
  isEmbargo(paragraph: number): boolean;
  isUnreadEmbargo(paragraph: number): boolean;
}

/**
 * Finds what of a text is not the release itself: mail headers, greeting and covering words above it, labels around its
 * title, signatures, end marks. Only what is sure is left out: a greeting stands above the title, a closing formula
 * below a body or a greeting.
 */
export function readLetter(layout: Layout, known: KnownLines): Letter {
  const letter: Letter = { leftOut: new Map(), opening: 0, subjects: [] };
  readHead(layout, known, letter);
  readAfterTitle(layout, known, letter);
  readTail(layout, known, letter);
  return letter;
}

/** From the top: everything up to the title. */
function readHead(layout: Layout, known: KnownLines, letter: Letter): void {
  let isMail = false;
  let at = 0;
  while (at < layout.paragraphs.length) {
    const next = headEnd(layout, { at, isMail, known, letter });
    const kind = letter.leftOut.get(at);
    isMail ||= kind === 'greeting' || kind === 'mail-header';
    // "Nous espérons que vous allez bien." – what a mail says before the label of its release is not the title.
    const label = next === null && isMail ? labelAfter(layout, at) : null;
    if (next === null && label === null) break;
    at = next ?? label!;
  }
  letter.opening = at;
}

interface Place {
  at: number;
  /** A greeting or the head of a mail stands above. */
  isMail: boolean;
  known: KnownLines;
  letter: Letter;
}

/** The paragraph after what stands at one, where that is left out; null where it is not. */
function headEnd(layout: Layout, { at, isMail, known, letter }: Place): number | null {
  const { leftOut, subjects } = letter;
  const header = mailHeaderAt(layout, at);
  if (header) {
    for (let line = header.first; line <= header.last; line += 1) leftOut.set(line, 'mail-header');
    if (header.subject) subjects.push(header.subject);
    return header.last + 1;
  }
  const kind = headKind(layout, at, known);
  if (kind) leftOut.set(at, kind);
  if (kind || known.isUnreadEmbargo(at)) return at + 1;
  const signed = isMail ? signatureEnd(layout, at) : null;
  if (signed === null || signed === layout.paragraphs.length - 1) return null;
  for (let line = at; line <= signed; line += 1) leftOut.set(line, 'signature');
  return signed + 1;
}

function headKind(layout: Layout, paragraph: number, known: KnownLines): LeftOutKind | null {
  const around = aroundTitle(layout, paragraph, known);
  if (around) return around;
  const isAroundTitle = (other: number) => aroundTitle(layout, other, known) !== null;
  if (isLetterhead(layout, paragraph, isAroundTitle)) return 'label';
  const line = lineAt(layout, paragraph);
  return line && (isGreeting(line) || isCovering(line, known.hasEmbargo)) ? 'greeting' : null;
}

function aroundTitle(layout: Layout, paragraph: number, known: KnownLines): LeftOutKind | null {
  if (known.isEmbargo(paragraph)) return 'embargo';
  if (known.isDateline(paragraph)) return 'dateline';
  const line = lineAt(layout, paragraph);
  return line && isLabel(line) ? 'label' : null;
}

const farthestLabel = 12;

function labelAfter(layout: Layout, paragraph: number): number | null {
  for (let at = paragraph + 1; at <= paragraph + farthestLabel; at += 1) {
    const line = lineAt(layout, at);
    if (line && isLabel(line)) return at;
  }
  return null;
}

/** Just under the title stand lines that others have above it. */
function readAfterTitle(layout: Layout, known: KnownLines, { leftOut, opening }: Letter): void {
  for (let at = opening + 1; at < layout.paragraphs.length; at += 1) {
    const kind = aroundTitle(layout, at, known);
    if (kind === null) return;
    leftOut.set(at, kind);
  }
}

/** Below the first paragraph of the body, which may be the very first: signatures and end marks, and embargo lines wherever they stand. */
function readTail(layout: Layout, known: KnownLines, { leftOut, opening }: Letter): void {
  const first = layout.paragraphs[opening];
  let hasBody = first !== undefined && !readsAsTitle(first);
  for (let at = opening + 1; at < layout.paragraphs.length; at += 1) {
    if (leftOut.has(at)) continue;
    const line = lineAt(layout, at)!;
    const signed = hasBody ? signatureEnd(layout, at) : null;
    if (signed !== null) {
      for (let signature = at; signature <= signed; signature += 1) leftOut.set(signature, 'signature');
    } else if (known.isEmbargo(at)) leftOut.set(at, 'embargo');
    else if (isEndMark(line)) leftOut.set(at, 'end-mark');
    else hasBody = true;
  }
}
