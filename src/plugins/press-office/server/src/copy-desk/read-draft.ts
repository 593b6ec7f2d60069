import type { ReleaseField } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { KnownWorld } from '../reading/known-world';
import { languageOf } from '../reading/languages';
import { readText, type TextReading } from '../reading/read-text';
import { type JoinedLines, joinedLines } from '../reading/text/joined-lines';
import { type Layout, layOut } from '../reading/text/layout';
import type { Say } from '../shared/translate';
import { type CheckedDraft, linesOf } from './lines';

/** A draft in one locale, and what its lines say. */
export interface ReadDraft {
  locale: LocaleCode;
  draft: CheckedDraft;
  /** Its lines as the one text that was read. */
  joined: JoinedLines<ReleaseField>;
  layout: Layout;
  /** Null in a language that is not read. */
  reading: TextReading | null;
}

/** Reads a draft, one line a paragraph; takes any draft without throwing, and time in proportion to its length. */
export function readDraft(
  draft: CheckedDraft,
  { locale, known, say }: { locale: LocaleCode; known: KnownWorld; say: Say },
): ReadDraft {
  const language = languageOf(locale);
  const joined = joinedLines(linesOf(draft));
  const reading = language && readText(joined.text, { language, known, say });
  return { locale, draft, joined, reading, layout: reading?.layout ?? layOut(joined.text, new Set()) };
}
