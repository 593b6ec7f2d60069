import type { Layout } from '../../../reading/text/layout';
import { inEveryLanguage } from './letter-book';
import { type Line, lineAt } from './lines';
import { isEndMark, isLabel } from './marks';
import { mailHeaderAt } from './mail-header';

const closings = inEveryLanguage((words) => words.closings);
const closingOpeners = inEveryLanguage((words) => words.closingOpeners);
const sentFrom = inEveryLanguage((words) => words.sentFrom);
const appendices = inEveryLanguage((words) => words.appendices);

/**
 * The last paragraph of the signature that begins with a paragraph: "-- ", a closing formula or what a telephone adds,
 * and the short lines after it. Where more of the text follows, only lines that are surely the signature's: those that
 * stand right under the formula, or else the next ones if they have a telephone number or an address.
 */
export function signatureEnd(layout: Layout, paragraph: number): number | null {
  const line = lineAt(layout, paragraph);
  if (!line) return null;
  if (sentFrom.opening(line.words) !== null && line.text.length <= longestLine) return paragraph;
  if (!isDelimiter(line) && !isClosing(line)) return null;
  const end = linesEnd(layout, paragraph + 1);
  const isLast = end === layout.paragraphs.length - 1 || isEndMarkAt(layout, end + 1);
  return isLast ? end : endBeforeMore(layout, { paragraph, end });
}

const longestLine = 90;
const mostLines = 12;
const longestFormula = 250;

const isDelimiter = ({ text }: Line) => text.trim() === '--';

function isClosing({ words, text }: Line): boolean {
  if (closings.has(words)) return true;
  return text !== '' && text.length <= longestFormula && closingOpeners.opening(words) !== null;
}

/** The last of the short lines in a row from a paragraph; the one before it when there is none. */
function linesEnd(layout: Layout, paragraph: number): number {
  let end = paragraph - 1;
  while (end - paragraph + 1 < mostLines && isSignatureLine(layout, end + 1)) end += 1;
  return end;
}

function isSignatureLine(layout: Layout, paragraph: number): boolean {
  const line = lineAt(layout, paragraph);
  if (!line || line.text === '' || line.text.length > longestLine || /[.!?؟…]$/.test(line.text)) return false;
  const isOther = isLabel(line) || isEndMark(line) || (line.isApart && appendices.opening(line.words) !== null);
  return !isOther && mailHeaderAt(layout, paragraph) === null;
}

function isEndMarkAt(layout: Layout, paragraph: number): boolean {
  const line = lineAt(layout, paragraph);
  return line !== null && isEndMark(line);
}

function endBeforeMore(layout: Layout, { paragraph, end }: { paragraph: number; end: number }): number {
  const under = blockEnd(layout, { first: paragraph, end });
  if (under > paragraph || under === end) return under;
  const next = blockEnd(layout, { first: paragraph + 1, end });
  const block = layout.paragraphs.slice(paragraph + 1, next + 1).map(({ content }) => content);
  return block.some(hasAddress) ? next : paragraph;
}

/** The last paragraph before the first empty line after `first`. */
function blockEnd(layout: Layout, { first, end }: { first: number; end: number }): number {
  let last = first;
  while (last < end && !lineAt(layout, last + 1)!.isApart) last += 1;
  return last;
}

/** A telephone number or a mail or web address. */
const hasAddress = (line: string) => /[\w.+-]@[\w-]|www\.|https?:|(?:[0-9٠-٩][\s().-]{0,2}){8}/.test(line);
