import { languages } from '../../../reading/languages';
import type { LetterWords } from '../../../reading/languages/letter-words';
import type { Layout } from '../../../reading/text/layout';
import { wordsOf } from '../../../reading/text/phrase-book';
import { inEveryLanguage } from './letter-book';
import { type Line, lineAt } from './lines';

type Role = keyof LetterWords['mailHeaders'];

/** The lines at the head of a mail: paragraphs `first` to `last`, and where its subject begins in the text. */
export interface MailHeader {
  first: number;
  last: number;
  subject: { paragraph: number; start: number } | null;
}

/**
 * The head of a mail that begins with a paragraph: lines such as "From: …", with the line above a mail that was passed
 * on. Null where it is not sure: a single "Date: …" may be part of a release.
 */
export function mailHeaderAt(layout: Layout, paragraph: number): MailHeader | null {
  const isForwarded = isForwardedMark(lineAt(layout, paragraph));
  const first = isForwarded ? paragraph + 1 : paragraph;
  const roles = new Set<Role>();
  let subject: MailHeader['subject'] = null;
  let next = first;
  for (; next < first + mostLines; next += 1) {
    const header = headerIn(lineAt(layout, next));
    // Two words for one role begin another mail, or are no head of one at all.
    if (!header || (header.role !== 'recipient' && header.role !== 'other' && roles.has(header.role))) break;
    roles.add(header.role);
    if (header.role === 'subject') {
      subject = { paragraph: next, start: layout.paragraphs[next]!.start + header.valueAt };
    }
  }
  const isSure = roles.has('subject') || (roles.size > 1 && (roles.has('sender') || roles.has('recipient')));
  if (isSure) return { first: paragraph, last: next - 1, subject };
  return isForwarded ? { first: paragraph, last: paragraph, subject: null } : null;
}

const mostLines = 12;

const roles = new Map<string, Role>(
  languages.flatMap(({ letter: { mailHeaders } }) =>
    (Object.keys(mailHeaders) as Role[]).flatMap((role) =>
      mailHeaders[role].map((name) => [wordsOf(name).join(' '), role] as const),
    ),
  ),
);

const forwarded = inEveryLanguage((words) => words.forwarded);

/** A rule of dashes with the words between: "---------- Forwarded message ---------". */
const isForwardedMark = (line: Line | null) =>
  line !== null && (/^[-–—_*>\s]{2}/.test(line.text) || line.text.endsWith(':')) && forwarded.has(line.words);

/** The role of a header line, and where its value begins in it. */
function headerIn(line: Line | null): { role: Role; valueAt: number } | null {
  const match = /^([^:：]{1,30}?)\s*[:：]\s*/.exec(line?.text ?? '');
  const role = match && roles.get(wordsOf(match[1]!).join(' '));
  return role ? { role, valueAt: match[0].length } : null;
}
