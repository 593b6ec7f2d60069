import { type Finding, releaseFields } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { findMixedScript } from '../intake/findings/mixed-script';
import { mostFindings } from '../intake/findings/most-findings';
import { languageOf } from '../intake/languages';
import { lexiconOf } from '../intake/languages/lexicon';
import { type Layout, layOut } from '../intake/text/layout';
import type { Say } from '../shared/translate';
import { type CheckedDraft, type Line, linesOf } from './lines';
import { findMissingWords } from './missing-words';
import { findWrongWeekdaysOf } from './wrong-weekdays';

/**
 * What is wrong with a press release in one locale before it goes out, in the order of its attributes; an error is
 * what stops it. A locale in a language that intake does not read is checked for what needs no language. Takes any
 * draft without throwing, and time in proportion to its length.
 * @param context the draft's locale, and the language of whoever reads the findings
 */
export function checkRelease(draft: CheckedDraft, { locale, say }: { locale: LocaleCode; say: Say }): Finding[] {
  const language = languageOf(locale);
  const lexicon = language && lexiconOf(language);
  const lines = linesOf(draft).map((line) => ({
    line,
    layout: layOut(line.text, lexicon?.abbreviations ?? new Set()),
  }));
  const findings = [
    ...findMissingWords(draft, say),
    ...findInLines(lines, (layout) => findMixedScript(layout, say)),
    ...(lexicon ? findInLines(lines, (layout) => findWrongWeekdaysOf(layout, lexicon, say)) : []),
  ];
  return findings.sort((one, other) => rank(one) - rank(other) || startOf(one) - startOf(other));
}

interface LaidOutLine {
  line: Line;
  layout: Layout;
}

/** What a rule finds in each line, with its place in the draft; not more than anybody would read. */
const findInLines = (lines: readonly LaidOutLine[], rule: (layout: Layout) => Finding[]): Finding[] =>
  lines.flatMap(({ line, layout }) => rule(layout).map((finding) => placed(finding, line))).slice(0, mostFindings);

function placed({ span, ...finding }: Finding, { field, start }: Line): Finding {
  if (span === null || start === null) return { ...finding, field, span: null };
  return { ...finding, field, span: { ...span, start: span.start + start, end: span.end + start } };
}

const rank = ({ field }: Finding) => releaseFields.findIndex((one) => one === field);

/** The words of pictures come after the text that they stand in. */
const startOf = ({ span }: Finding) => span?.start ?? Number.MAX_SAFE_INTEGER;
